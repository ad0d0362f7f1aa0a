using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;
using Twilio.Rest.Proxy.V1.Service.Session.Participant;

namespace MaskedDelivery.Mistakes;

/// <summary>The courier's phone number stands where the SID of the courier's participant belongs.</summary>
public static class WrongKindOfSid
{
    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, Delivery delivery)
    {
        var session = await SessionResource.CreateAsync(serviceSid);
        var courier = await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CourierPhone);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CustomerPhone);

        await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, courier.Identifier, body: "The customer is at home.");
    }
}
