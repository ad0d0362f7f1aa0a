using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;
using Twilio.Rest.Proxy.V1.Service.Session.Participant;

namespace MaskedDelivery.Mistakes;

/// <summary>The customer is asked for a rating after the session was closed.</summary>
public static class SessionUsedAfterItEnded
{
    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, Delivery delivery)
    {
        var session = await SessionResource.CreateAsync(serviceSid);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CourierPhone);
        var customer = await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CustomerPhone);

        await SessionResource.UpdateAsync(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
        await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, customer.Sid, body: "How did we do?");
    }
}
