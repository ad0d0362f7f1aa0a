using Twilio.Types;

namespace Twilio.Rest.Proxy.V1.Service.Session.Participant;

public partial class MessageInteractionResource
{
    /// <summary>The states of the message or call behind an interaction.</summary>
    public sealed class ResourceStatusEnum : StringEnum
    {
        public static readonly ResourceStatusEnum Accepted = new("accepted");
        public static readonly ResourceStatusEnum Answered = new("answered");
        public static readonly ResourceStatusEnum Busy = new("busy");
        public static readonly ResourceStatusEnum Canceled = new("canceled");
        public static readonly ResourceStatusEnum Completed = new("completed");
        public static readonly ResourceStatusEnum Deleted = new("deleted");
        public static readonly ResourceStatusEnum Delivered = new("delivered");
        public static readonly ResourceStatusEnum DeliveryUnknown = new("delivery-unknown");
        public static readonly ResourceStatusEnum Failed = new("failed");
        public static readonly ResourceStatusEnum InProgress = new("in-progress");
        public static readonly ResourceStatusEnum Initiated = new("initiated");
        public static readonly ResourceStatusEnum NoAnswer = new("no-answer");
        public static readonly ResourceStatusEnum Queued = new("queued");
        public static readonly ResourceStatusEnum Received = new("received");
        public static readonly ResourceStatusEnum Receiving = new("receiving");
        public static readonly ResourceStatusEnum Ringing = new("ringing");
        public static readonly ResourceStatusEnum Scheduled = new("scheduled");
        public static readonly ResourceStatusEnum Sending = new("sending");
        public static readonly ResourceStatusEnum Sent = new("sent");
        public static readonly ResourceStatusEnum Undelivered = new("undelivered");
        public static readonly ResourceStatusEnum Unknown = new("unknown");

        public ResourceStatusEnum()
        {
        }

        private ResourceStatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ResourceStatusEnum(string value) => new(value);
    }
}
