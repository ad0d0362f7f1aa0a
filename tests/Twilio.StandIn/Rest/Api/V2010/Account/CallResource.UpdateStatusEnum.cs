using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

public partial class CallResource
{
    /// <summary>The states that a call can be put into.</summary>
    public sealed class UpdateStatusEnum : StringEnum
    {
        public static readonly UpdateStatusEnum Canceled = new("canceled");
        public static readonly UpdateStatusEnum Completed = new("completed");

        public UpdateStatusEnum()
        {
        }

        private UpdateStatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator UpdateStatusEnum(string value) => new(value);
    }
}
