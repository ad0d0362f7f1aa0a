using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;

namespace MaskedDelivery.Mistakes;

/// <summary>The number of the depot is written as on the letterhead, not as E.164.</summary>
public static class IdentifierIsNoAddress
{
    private const string DepotPhone = "+1 (415) 555-0144";

    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, Delivery delivery)
    {
        var session = await SessionResource.CreateAsync(serviceSid);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CourierPhone);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, DepotPhone);
    }
}
