using Twilio.Rest.Proxy.V1.Service.Session;
using Twilio.Rest.Proxy.V1.Service.Session.Participant;

namespace MaskedDelivery.Mistakes;

/// <summary>The record of a removed participant can still be fetched, so that it exists says nothing.</summary>
public static class RemovalNotChecked
{
    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, MaskedSession stored)
    {
        var courier = await ParticipantResource.FetchAsync(serviceSid, stored.SessionSid, stored.CourierSid);
        await MessageInteractionResource.CreateAsync(serviceSid, courier.SessionSid, courier.Sid, body: "Where are you?");
    }
}
