using System;
using System.Collections.Generic;
using System.Linq;

namespace ProxySimulator;

/// <summary>The resources of the account, and the ways to find one by the SIDs of a path.</summary>
internal sealed class ProxyStore(TimeProvider clock)
{
    public const string AccountSid = "AC00000000000000000000000000000000";

    private readonly SidGenerator _sids = new();

    public List<SimulatedService> Services { get; } = [];

    public DateTimeOffset Now => clock.GetUtcNow();

    public string NewSid(string prefix) => _sids.Next(prefix);

    /// <exception cref="ProxyRefusalException">80408 for what is no service SID, 20404 where there is no such service.</exception>
    public SimulatedService Service(string sid)
    {
        SidPattern.Require("KS", sid, ProxyError.ServiceSidInvalid);
        return Services.Find(service => service.Sid == sid) ?? throw ProxyError.NotFound.Refusal();
    }

    /// <exception cref="ProxyRefusalException">As <see cref="Service"/>; 80409 for what is no session SID, 20404.</exception>
    public SimulatedSession Session(string serviceSid, string sid)
    {
        SidPattern.Require("KS", serviceSid, ProxyError.ServiceSidInvalid);
        SidPattern.Require("KC", sid, ProxyError.SessionSidInvalid);
        var session = Service(serviceSid).Sessions.Find(session => session.Sid == sid) ?? throw ProxyError.NotFound.Refusal();
        session.CloseIfExpired(Now);
        return session;
    }

    /// <summary>A participant of the session, removed or not.</summary>
    /// <exception cref="ProxyRefusalException">As <see cref="Session"/>; 80405 for what is no participant SID, 20404.</exception>
    public SimulatedParticipant Participant(string serviceSid, string sessionSid, string sid) =>
        FindParticipant(serviceSid, sessionSid, sid) ?? throw ProxyError.NotFound.Refusal();

    /// <summary>As <see cref="Participant"/>, but null where the session has no such participant.</summary>
    /// <exception cref="ProxyRefusalException">A SID of the path has the wrong form, or there is no such service or session.</exception>
    public SimulatedParticipant? FindParticipant(string serviceSid, string sessionSid, string sid)
    {
        // All forms are checked before anything is looked up, so that swapped arguments are told apart from missing resources.
        SidPattern.Require("KS", serviceSid, ProxyError.ServiceSidInvalid);
        SidPattern.Require("KC", sessionSid, ProxyError.SessionSidInvalid);
        SidPattern.Require("KP", sid, ProxyError.ParticipantSidInvalid);
        return Session(serviceSid, sessionSid).Participants.Find(participant => participant.Sid == sid);
    }

    /// <summary>The participants that receive traffic: not removed, in a session that is neither closed nor expired.</summary>
    public IEnumerable<SimulatedParticipant> ActiveParticipants()
    {
        var sessions = Services.SelectMany(service => service.Sessions).ToArray();
        foreach (var session in sessions)
        {
            session.CloseIfExpired(Now);
        }

        return sessions.Where(session => !session.IsClosed).SelectMany(session => session.LiveParticipants);
    }
}
