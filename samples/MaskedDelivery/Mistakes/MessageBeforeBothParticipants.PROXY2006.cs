using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;
using Twilio.Rest.Proxy.V1.Service.Session.Participant;

namespace MaskedDelivery.Mistakes;

/// <summary>The courier is greeted before the customer, the partner to route to, is there.</summary>
public static class MessageBeforeBothParticipants
{
    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, Delivery delivery)
    {
        var session = await SessionResource.CreateAsync(serviceSid);
        var courier = await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CourierPhone);
        await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, courier.Sid, body: $"Delivery {delivery.Number} is yours.");
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CustomerPhone);
    }
}
