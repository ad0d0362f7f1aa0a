using Twilio.Types;

namespace Twilio.Rest.Proxy.V1.Service;

public partial class SessionResource
{
    /// <summary>The states of a session.</summary>
    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Open = new("open");
        public static readonly StatusEnum InProgress = new("in-progress");
        public static readonly StatusEnum Closed = new("closed");
        public static readonly StatusEnum Failed = new("failed");
        public static readonly StatusEnum Unknown = new("unknown");

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
