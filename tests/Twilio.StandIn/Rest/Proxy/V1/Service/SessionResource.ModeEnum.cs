using Twilio.Types;

namespace Twilio.Rest.Proxy.V1.Service;

public partial class SessionResource
{
    /// <summary>What a session carries.</summary>
    public sealed class ModeEnum : StringEnum
    {
        public static readonly ModeEnum MessageOnly = new("message-only");
        public static readonly ModeEnum VoiceOnly = new("voice-only");
        public static readonly ModeEnum VoiceAndMessage = new("voice-and-message");

        public ModeEnum()
        {
        }

        private ModeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ModeEnum(string value) => new(value);
    }
}
