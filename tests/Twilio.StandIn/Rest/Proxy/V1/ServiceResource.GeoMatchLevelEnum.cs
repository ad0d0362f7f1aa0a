using Twilio.Types;

namespace Twilio.Rest.Proxy.V1;

public partial class ServiceResource
{
    /// <summary>How near a masking number has to be to the participant's own.</summary>
    public sealed class GeoMatchLevelEnum : StringEnum
    {
        public static readonly GeoMatchLevelEnum AreaCode = new("area-code");
        public static readonly GeoMatchLevelEnum Overlay = new("overlay");
        public static readonly GeoMatchLevelEnum Radius = new("radius");
        public static readonly GeoMatchLevelEnum Country = new("country");

        public GeoMatchLevelEnum()
        {
        }

        private GeoMatchLevelEnum(string value)
            : base(value)
        {
        }

        public static implicit operator GeoMatchLevelEnum(string value) => new(value);
    }
}
