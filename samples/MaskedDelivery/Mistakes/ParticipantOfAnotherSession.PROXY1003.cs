using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;
using Twilio.Rest.Proxy.V1.Service.Session.Participant;

namespace MaskedDelivery.Mistakes;

/// <summary>The courier takes part in both legs of the trip, but is another participant in each.</summary>
public static class ParticipantOfAnotherSession
{
    private const string DepotPhone = "+14155550144";

    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, Delivery delivery)
    {
        var pickup = await SessionResource.CreateAsync(serviceSid);
        var courier = await ParticipantResource.CreateAsync(serviceSid, pickup.Sid, delivery.CourierPhone);
        await ParticipantResource.CreateAsync(serviceSid, pickup.Sid, DepotPhone);

        var dropOff = await SessionResource.CreateAsync(serviceSid);
        await ParticipantResource.CreateAsync(serviceSid, dropOff.Sid, delivery.CourierPhone);
        await ParticipantResource.CreateAsync(serviceSid, dropOff.Sid, delivery.CustomerPhone);

        await MessageInteractionResource.CreateAsync(serviceSid, dropOff.Sid, courier.Sid, body: "Ring twice.");
    }
}
