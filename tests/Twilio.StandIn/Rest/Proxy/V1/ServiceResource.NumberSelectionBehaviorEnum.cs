using Twilio.Types;

namespace Twilio.Rest.Proxy.V1;

public partial class ServiceResource
{
    /// <summary>Whether a participant keeps the number of earlier sessions.</summary>
    public sealed class NumberSelectionBehaviorEnum : StringEnum
    {
        public static readonly NumberSelectionBehaviorEnum AvoidSticky = new("avoid-sticky");
        public static readonly NumberSelectionBehaviorEnum PreferSticky = new("prefer-sticky");

        public NumberSelectionBehaviorEnum()
        {
        }

        private NumberSelectionBehaviorEnum(string value)
            : base(value)
        {
        }

        public static implicit operator NumberSelectionBehaviorEnum(string value) => new(value);
    }
}
