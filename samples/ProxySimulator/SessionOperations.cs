using System.Linq;

namespace ProxySimulator;

/// <summary>https://www.twilio.com/docs/proxy/api/session</summary>
internal sealed class SessionOperations(ProxyStore store)
{
    private readonly PhoneNumberPool _pool = new(store);
    private readonly ParticipantAdmission _admission = new(store);

    public SimulatedResponse Create(SimulatedRequest request, string serviceSid)
    {
        var service = store.Service(serviceSid);
        var session = new SimulatedSession(store.NewSid("KC"), service, UniqueName(request, service), Mode(request), store.Now);
        ApplyExpiry(request, session);
        if (request["Status"] is not (null or SessionStatus.Open or SessionStatus.InProgress))
        {
            throw ProxyError.SessionStatusInvalid.Refusal();
        }

        // Added to the service last: a session whose participants are refused was never created.
        foreach (var participant in request.All("Participants"))
        {
            _admission.Admit(service, session, NewParticipant.FromJson(participant));
        }

        service.Sessions.Add(session);
        return SimulatedResponse.Created(session.ToJson());
    }

    public SimulatedResponse List(SimulatedRequest request, string serviceSid)
    {
        var sessions = store.Service(serviceSid).Sessions;
        sessions.ForEach(session => session.CloseIfExpired(store.Now));
        return ListEnvelope.Page(request, "sessions", sessions.Select(session => session.ToJson()).ToArray());
    }

    public SimulatedResponse Fetch(string serviceSid, string sidOrUniqueName)
    {
        var session = store.Service(serviceSid).Sessions
            .Find(session => session.Sid == sidOrUniqueName || session.UniqueName == sidOrUniqueName);
        if (session is null)
        {
            throw (SidPattern.Matches("KC", sidOrUniqueName) ? ProxyError.NotFound : ProxyError.SessionUniqueNameNotFound).Refusal();
        }

        session.CloseIfExpired(store.Now);
        return SimulatedResponse.Ok(session.ToJson());
    }

    public SimulatedResponse Update(SimulatedRequest request, string serviceSid, string sid)
    {
        var session = store.Session(serviceSid, sid);
        switch (request["Status"])
        {
            case SessionStatus.InProgress:
                Reopen(request, session);
                break;
            case SessionStatus.Closed:
                session.RequireActive();
                ApplyExpiry(request, session);
                session.Close("api", store.Now);
                break;
            case null:
                session.RequireActive();
                ApplyExpiry(request, session);
                break;
            default:
                throw ProxyError.SessionStatusInvalid.Refusal();
        }

        return SimulatedResponse.Ok(session.ToJson());
    }

    public SimulatedResponse Delete(string serviceSid, string sid)
    {
        var session = store.Session(serviceSid, sid);
        store.Service(serviceSid).Sessions.Remove(session);
        return SimulatedResponse.NoContent();
    }

    private static string Mode(SimulatedRequest request)
    {
        var mode = request["Mode"] ?? SessionMode.VoiceAndMessage;
        return SessionMode.IsValid(mode) ? mode : throw ProxyError.ParameterInvalid.Refusal();
    }

    private static string? UniqueName(SimulatedRequest request, SimulatedService service)
    {
        var uniqueName = request["UniqueName"];
        return uniqueName is not null && service.Sessions.Any(session => session.UniqueName == uniqueName)
            ? throw ProxyError.SessionNameNotUnique.Refusal()
            : uniqueName;
    }

    private void Reopen(SimulatedRequest request, SimulatedSession session)
    {
        if (!session.IsClosed)
        {
            throw ProxyError.SessionStatusInvalid.Refusal();
        }

        if (session.LiveParticipants.Any(participant => _pool.IsInUse(participant.Identifier, participant.Proxy.Identifier)))
        {
            throw ProxyError.ProxyIdentifierInUse.Refusal();
        }

        ApplyExpiry(request, session);
        session.Reopen(store.Now);
    }

    private void ApplyExpiry(SimulatedRequest request, SimulatedSession session)
    {
        var dateExpiry = request.Time("DateExpiry");
        if (dateExpiry <= store.Now)
        {
            throw ProxyError.ParameterInvalid.Refusal();
        }

        session.Expire(dateExpiry, request.Number("Ttl"), store.Now);
    }
}
