using Twilio.Types;

namespace Twilio.Constant;

/// <summary>Holds the lists of values that belong to no resource.</summary>
public class EnumConstants
{
    /// <summary>The form of a request's body.</summary>
    public sealed class ContentTypeEnum : StringEnum
    {
        /// <summary>JSON.</summary>
        public static readonly ContentTypeEnum JSON = new("application/json");

        /// <summary>JSON of the SCIM protocol.</summary>
        public static readonly ContentTypeEnum SCIM = new("application/scim");

        /// <summary>Form fields, the default.</summary>
        public static readonly ContentTypeEnum FORM_URLENCODED = new("application/x-www-form-urlencoded");

        private ContentTypeEnum(string value)
            : base(value)
        {
        }
    }
}
