using Twilio.Rest.Proxy.V1.Service.Session;

namespace MaskedDelivery.Mistakes;

/// <summary>The session of the complaints line was made once, by hand, and sessions end.</summary>
public static class HardcodedSessionSid
{
    private const string ComplaintsLine = "KC7788990a1b2c3d4e5f60718293a4b5c6";

    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, Delivery delivery)
    {
        await ParticipantResource.CreateAsync(serviceSid, ComplaintsLine, delivery.CustomerPhone);
    }
}
