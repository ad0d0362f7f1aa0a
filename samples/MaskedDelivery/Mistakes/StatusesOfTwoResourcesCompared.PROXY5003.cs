using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;
using Twilio.Rest.Proxy.V1.Service.Session.Participant;

namespace MaskedDelivery.Mistakes;

/// <summary>The status of a message is compared with one of the session's log: never equal, so nothing is ever sent again.</summary>
public static class StatusesOfTwoResourcesCompared
{
    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, Delivery delivery)
    {
        var session = await SessionResource.CreateAsync(serviceSid);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CourierPhone);
        var customer = await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CustomerPhone);

        var message = await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, customer.Sid, body: "At the door.");
        if (message.OutboundResourceStatus == InteractionResource.ResourceStatusEnum.Failed)
        {
            await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, customer.Sid, body: "At the door.");
        }
    }
}
