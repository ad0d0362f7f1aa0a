using Twilio.Types;

namespace Twilio.Rest.Video.V1.Room;

public partial class ParticipantResource
{
    /// <summary>The states of someone in a room.</summary>
    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Connected = new("connected");
        public static readonly StatusEnum Disconnected = new("disconnected");
        public static readonly StatusEnum Reconnecting = new("reconnecting");

        public StatusEnum()
        {
        }

        private StatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator StatusEnum(string value) => new(value);
    }
}
