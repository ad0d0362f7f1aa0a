using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;

namespace MaskedDelivery.Mistakes;

/// <summary>The customer's place is filled with the courier's number: copied, and not changed.</summary>
public static class IdentifierAddedTwice
{
    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, Delivery delivery)
    {
        var phone = delivery.CourierPhone;
        var session = await SessionResource.CreateAsync(serviceSid);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, phone);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, phone);
    }
}
