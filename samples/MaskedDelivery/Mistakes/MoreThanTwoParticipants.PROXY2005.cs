using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;

namespace MaskedDelivery.Mistakes;

/// <summary>The depot is to read along, but a session connects two.</summary>
public static class MoreThanTwoParticipants
{
    private const string DepotPhone = "+14155550144";

    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, Delivery delivery)
    {
        var session = await SessionResource.CreateAsync(serviceSid);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CourierPhone);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CustomerPhone);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, DepotPhone);
    }
}
