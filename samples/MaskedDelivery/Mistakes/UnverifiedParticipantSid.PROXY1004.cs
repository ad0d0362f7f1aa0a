using Twilio.Rest.Proxy.V1.Service.Session.Participant;

namespace MaskedDelivery.Mistakes;

/// <summary>The stored SID may be that of a courier who has been replaced since.</summary>
public static class UnverifiedParticipantSid
{
    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, MaskedSession stored)
    {
        await MessageInteractionResource.CreateAsync(serviceSid, stored.SessionSid, stored.CourierSid, body: "The customer is out.");
    }
}
