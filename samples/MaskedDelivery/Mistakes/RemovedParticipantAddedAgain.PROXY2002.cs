using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;

namespace MaskedDelivery.Mistakes;

/// <summary>The courier was taken off the delivery by mistake, and is put back into the same session.</summary>
public static class RemovedParticipantAddedAgain
{
    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, Delivery delivery)
    {
        var session = await SessionResource.CreateAsync(serviceSid);
        var courier = await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CourierPhone);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CustomerPhone);

        await ParticipantResource.DeleteAsync(serviceSid, session.Sid, courier.Sid);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, courier.Identifier);
    }
}
