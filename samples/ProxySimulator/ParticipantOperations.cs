using System.Linq;

namespace ProxySimulator;

/// <summary>https://www.twilio.com/docs/proxy/api/participant</summary>
internal sealed class ParticipantOperations(ProxyStore store)
{
    private readonly ParticipantAdmission _admission = new(store);

    public SimulatedResponse Create(SimulatedRequest request, string serviceSid, string sessionSid)
    {
        var session = store.Session(serviceSid, sessionSid);
        return SimulatedResponse.Created(_admission.Admit(store.Service(serviceSid), session, NewParticipant.FromForm(request)).ToJson());
    }

    public SimulatedResponse List(SimulatedRequest request, string serviceSid, string sessionSid)
    {
        var participants = store.Session(serviceSid, sessionSid).Participants;
        return ListEnvelope.Page(request, "participants", participants.Select(participant => participant.ToJson()).ToArray());
    }

    public SimulatedResponse Fetch(string serviceSid, string sessionSid, string sid) =>
        SimulatedResponse.Ok(store.Participant(serviceSid, sessionSid, sid).ToJson());

    public SimulatedResponse Delete(string serviceSid, string sessionSid, string sid)
    {
        var participant = store.Participant(serviceSid, sessionSid, sid);
        if (participant.DateDeleted is not null)
        {
            throw ProxyError.NotFound.Refusal();
        }

        participant.Remove(store.Now);
        return SimulatedResponse.NoContent();
    }
}
