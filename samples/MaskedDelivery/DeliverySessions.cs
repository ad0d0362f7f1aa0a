using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;
using Twilio.Rest.Proxy.V1.Service.Session.Participant;

namespace MaskedDelivery;

/// <summary>
/// Lets courier and customer reach each other without seeing each other's number: one Proxy session a delivery.
/// Every method throws <see cref="TwilioException"/> where Twilio cannot be reached or refuses.
/// </summary>
public sealed class DeliverySessions(ITwilioRestClient twilio, ProxyService service, ProxySettings settings, DeliveryStore store)
{
    /// <summary>Connects courier and customer, and tells both.</summary>
    public async Task<MaskedSession> OpenAsync(Delivery delivery)
    {
        var session = await SessionResource.CreateAsync(service.Sid, ttl: (int)settings.SessionTtl.TotalSeconds, client: twilio);
        try
        {
            // One after the other: Twilio answers creates in parallel with 80623.
            var courier = await AddAsync(session.Sid, delivery.CourierPhone, "Courier");
            var customer = await AddAsync(session.Sid, delivery.CustomerPhone, "Customer");
            var masked = new MaskedSession(delivery, session.Sid, courier.Sid, customer.Sid);
            store.Save(masked);

            await SendAsync(courier, $"Delivery {delivery.Number} is yours. Answer here to reach the customer.");
            await SendAsync(customer, $"Delivery {delivery.Number} is on its way. Answer here to reach the courier.");
            return masked;
        }
        catch (TwilioException)
        {
            // A session that is half built would hold a proxy number until it expires.
            store.Remove(delivery.Number);
            await SessionResource.DeleteAsync(service.Sid, session.Sid, client: twilio);
            throw;
        }
    }

    /// <summary>Sends a text to one side, in the name of the company.</summary>
    /// <exception cref="ParticipantRemovedException">The recipient has left the session.</exception>
    public async Task MessageAsync(MaskedSession session, Recipient recipient, string text)
    {
        var participant = await ParticipantResource.FetchAsync(service.Sid, session.SessionSid, session.SidOf(recipient), client: twilio);
        if (participant.DateDeleted != null)
        {
            throw new ParticipantRemovedException(participant.Sid);
        }

        await SendAsync(participant, text);
    }

    /// <summary>Hands the delivery over to another courier.</summary>
    public async Task<MaskedSession> ReplaceCourierAsync(MaskedSession session, string courierPhone)
    {
        var delivery = session.Delivery with { CourierPhone = courierPhone };
        var participants = (await ParticipantResource.ReadAsync(service.Sid, session.SessionSid, client: twilio)).ToList();
        if (participants.Any(participant => participant.Identifier == courierPhone))
        {
            // Nobody can be added to a session twice, not even after a removal: the courier who comes back needs a new one.
            await EndAsync(session);
            return await OpenAsync(delivery);
        }

        // The last courier may be gone already, if an earlier attempt to hand over ended half way.
        if (participants.Any(participant => participant.Sid == session.CourierSid && participant.DateDeleted == null))
        {
            await ParticipantResource.DeleteAsync(service.Sid, session.SessionSid, session.CourierSid, client: twilio);
        }

        var courier = await AddAsync(session.SessionSid, courierPhone, "Courier");
        var handedOver = session with { Delivery = delivery, CourierSid = courier.Sid };
        store.Save(handedOver);

        await SendAsync(courier, $"Delivery {delivery.Number} is yours now. Answer here to reach the customer.");
        return handedOver;
    }

    /// <summary>Disconnects courier and customer.</summary>
    public async Task EndAsync(MaskedSession session)
    {
        await SessionResource.UpdateAsync(service.Sid, session.SessionSid, status: SessionResource.StatusEnum.Closed, client: twilio);
        store.Remove(session.Delivery.Number);
    }

    private Task<ParticipantResource> AddAsync(string sessionSid, string phone, string role) =>
        ParticipantResource.CreateAsync(service.Sid, sessionSid, phone, friendlyName: role, client: twilio);

    private Task<MessageInteractionResource> SendAsync(ParticipantResource participant, string text) =>
        MessageInteractionResource.CreateAsync(service.Sid, participant.SessionSid, participant.Sid, body: text, client: twilio);
}
