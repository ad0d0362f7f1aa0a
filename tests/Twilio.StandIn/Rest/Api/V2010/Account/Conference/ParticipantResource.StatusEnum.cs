using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account.Conference;

public partial class ParticipantResource
{
    /// <summary>The states of a call in a conference.</summary>
    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Queued = new("queued");
        public static readonly StatusEnum Connecting = new("connecting");
        public static readonly StatusEnum Ringing = new("ringing");
        public static readonly StatusEnum Connected = new("connected");
        public static readonly StatusEnum Complete = new("complete");
        public static readonly StatusEnum Failed = new("failed");

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
