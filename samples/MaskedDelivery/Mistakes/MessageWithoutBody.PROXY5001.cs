using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;
using Twilio.Rest.Proxy.V1.Service.Session.Participant;

namespace MaskedDelivery.Mistakes;

/// <summary>The photo of the parcel is sent alone, but Proxy sends no media.</summary>
public static class MessageWithoutBody
{
    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync(string serviceSid, Delivery delivery)
    {
        var session = await SessionResource.CreateAsync(serviceSid);
        await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CourierPhone);
        var customer = await ParticipantResource.CreateAsync(serviceSid, session.Sid, delivery.CustomerPhone);

        List<Uri> photo = [new($"https://delivery.example.com/photos/{delivery.Number}.jpg")];
        await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, customer.Sid, mediaUrl: photo);
    }
}
