using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;
using Twilio.Rest.Proxy.V1.Service.Session.Participant;

namespace MaskedDelivery.Mistakes;

/// <summary>The courier is told about the removal after it, when nothing reaches the courier any more.</summary>
public static class ParticipantUsedAfterRemoval
{
    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, Delivery delivery)
    {
        var session = await SessionResource.CreateAsync(serviceSid);
        var courier = await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CourierPhone);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CustomerPhone);

        await ParticipantResource.DeleteAsync(serviceSid, session.Sid, courier.Sid);
        await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, courier.Sid, body: "Somebody else takes over. Thank you!");
    }
}
