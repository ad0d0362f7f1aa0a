using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;

namespace MaskedDelivery.Mistakes;

/// <summary>The SDK sends the local time as if it were UTC.</summary>
public static class ExpiryInLocalTime
{
    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, Delivery delivery)
    {
        var session = await SessionResource.CreateAsync(serviceSid, dateExpiry: DateTime.Now.AddDays(1));
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CourierPhone);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CustomerPhone);
    }
}
