using System.Linq;

namespace ProxySimulator;

/// <summary>https://www.twilio.com/docs/proxy/api/sending-messages</summary>
internal sealed class MessageOperations(ProxyStore store)
{
    private const int Partners = 2;

    public SimulatedResponse Create(SimulatedRequest request, string serviceSid, string sessionSid, string participantSid)
    {
        var participant = store.FindParticipant(serviceSid, sessionSid, participantSid);
        var session = store.Session(serviceSid, sessionSid);
        session.RequireActive();
        if (participant is not { DateDeleted: null })
        {
            throw ProxyError.UnknownParticipant.Refusal();
        }

        if (session.Mode == SessionMode.VoiceOnly)
        {
            throw ProxyError.MessageToVoiceOnlySession.Refusal();
        }

        if (request["Body"] is not { } body || string.IsNullOrWhiteSpace(body))
        {
            throw ProxyError.ParameterInvalid.Refusal();
        }

        if (session.LiveParticipants.Count() < Partners)
        {
            throw ProxyError.NoPartnerParticipant.Refusal();
        }

        var message = new SimulatedInteraction(
            store.NewSid("KI"), store.NewSid("SM"), serviceSid, sessionSid, participantSid, body, store.Now);
        session.Add(message, store.Now);
        return SimulatedResponse.Ok(message.ToMessageJson());
    }

    public SimulatedResponse List(SimulatedRequest request, string serviceSid, string sessionSid, string participantSid)
    {
        var participant = store.Participant(serviceSid, sessionSid, participantSid);
        var messages = store.Session(serviceSid, sessionSid).Interactions.Where(message => message.ParticipantSid == participant.Sid);
        return ListEnvelope.Page(request, "interactions", messages.Select(message => message.ToMessageJson()).ToArray());
    }

    public SimulatedResponse Fetch(string serviceSid, string sessionSid, string participantSid, string sid)
    {
        SidPattern.Require("KI", sid, ProxyError.InteractionSidInvalid);
        var participant = store.Participant(serviceSid, sessionSid, participantSid);
        var message = store.Session(serviceSid, sessionSid).Interactions
            .Find(message => message.Sid == sid && message.ParticipantSid == participant.Sid);
        return SimulatedResponse.Ok((message ?? throw ProxyError.NotFound.Refusal()).ToMessageJson());
    }
}
