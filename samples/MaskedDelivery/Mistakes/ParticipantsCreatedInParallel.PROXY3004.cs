using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;

namespace MaskedDelivery.Mistakes;

/// <summary>The courier is added to two trips at once, to save a moment.</summary>
public static class ParticipantsCreatedInParallel
{
    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, Delivery delivery)
    {
        var morning = await SessionResource.CreateAsync(serviceSid);
        var evening = await SessionResource.CreateAsync(serviceSid);

        var inTheMorning = ParticipantResource.CreateAsync(serviceSid, morning.Sid, delivery.CourierPhone);
        var inTheEvening = ParticipantResource.CreateAsync(serviceSid, evening.Sid, delivery.CourierPhone);
        await Task.WhenAll(inTheMorning, inTheEvening);
    }
}
