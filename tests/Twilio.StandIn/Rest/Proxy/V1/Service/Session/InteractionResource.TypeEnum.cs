using Twilio.Types;

namespace Twilio.Rest.Proxy.V1.Service.Session;

public partial class InteractionResource
{
    /// <summary>What an interaction is.</summary>
    public sealed class TypeEnum : StringEnum
    {
        public static readonly TypeEnum Message = new("message");
        public static readonly TypeEnum Voice = new("voice");
        public static readonly TypeEnum Unknown = new("unknown");

        public TypeEnum()
        {
        }

        private TypeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator TypeEnum(string value) => new(value);
    }
}
