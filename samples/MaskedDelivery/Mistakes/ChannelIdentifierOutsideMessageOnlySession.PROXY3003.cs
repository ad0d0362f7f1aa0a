using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;

namespace MaskedDelivery.Mistakes;

/// <summary>The support team answers in Messenger, which a session that also takes calls cannot hold.</summary>
public static class ChannelIdentifierOutsideMessageOnlySession
{
    private const string SupportTeam = "messenger:107533262637761";

    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, Delivery delivery)
    {
        var session = await SessionResource.CreateAsync(serviceSid);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CourierPhone);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, SupportTeam);
    }
}
