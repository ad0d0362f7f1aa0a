using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;
using Twilio.Rest.Proxy.V1.Service.Session.Participant;

namespace MaskedDelivery.Mistakes;

/// <summary>The session was made for calls, and is used for a message.</summary>
public static class MessageInVoiceOnlySession
{
    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, Delivery delivery)
    {
        var session = await SessionResource.CreateAsync(serviceSid, mode: SessionResource.ModeEnum.VoiceOnly);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CourierPhone);
        var customer = await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CustomerPhone);

        await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, customer.Sid, body: "Your courier will call you.");
    }
}
