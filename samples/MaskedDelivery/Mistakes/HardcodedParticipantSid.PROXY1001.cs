using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;
using Twilio.Rest.Proxy.V1.Service.Session.Participant;

namespace MaskedDelivery.Mistakes;

/// <summary>The dispatcher's participant, copied from the console, lives in one old session only.</summary>
public static class HardcodedParticipantSid
{
    private const string Dispatcher = "KP5d1f0c2b7a9e4836f1c0d2b3a4958677";

    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, Delivery delivery)
    {
        var session = await SessionResource.CreateAsync(serviceSid);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CourierPhone);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CustomerPhone);

        await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, Dispatcher, body: $"Delivery {delivery.Number} has left.");
    }
}
