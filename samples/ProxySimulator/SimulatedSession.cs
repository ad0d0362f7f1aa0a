using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace ProxySimulator;

/// <summary>A session with its participants and interactions, which go when it goes.</summary>
internal sealed class SimulatedSession(string sid, SimulatedService service, string? uniqueName, string mode, DateTimeOffset created)
{
    private string _status = SessionStatus.Open;
    private string? _closedReason;
    private DateTimeOffset? _dateExpiry;
    private int _ttl = service.DefaultTtl;
    private DateTimeOffset _ttlStarted = created;
    private DateTimeOffset? _dateStarted;
    private DateTimeOffset? _dateEnded;
    private DateTimeOffset? _dateLastInteraction;
    private readonly DateTimeOffset _dateCreated = created;
    private DateTimeOffset _dateUpdated = created;

    public string Sid { get; } = sid;

    public string? UniqueName { get; } = uniqueName;

    public string Mode { get; } = mode;

    /// <summary>Everyone who was ever added.</summary>
    public List<SimulatedParticipant> Participants { get; } = [];

    public IEnumerable<SimulatedParticipant> LiveParticipants => Participants.Where(participant => participant.DateDeleted is null);

    public List<SimulatedInteraction> Interactions { get; } = [];

    public bool IsClosed => _status == SessionStatus.Closed;

    private bool HasExpired { get; set; }

    private DateTimeOffset? ExpiresAt => _dateExpiry ?? (_ttl > 0 ? _ttlStarted.AddSeconds(_ttl) : null);

    /// <exception cref="ProxyRefusalException">80607 or 80904: the session was closed, or its time is over.</exception>
    public void RequireActive()
    {
        if (IsClosed)
        {
            throw (HasExpired ? ProxyError.SessionExpired : ProxyError.SessionClosed).Refusal();
        }
    }

    public void CloseIfExpired(DateTimeOffset now)
    {
        if (!IsClosed && ExpiresAt <= now)
        {
            Close("session-expired", now);
            HasExpired = true;
        }
    }

    public void Close(string reason, DateTimeOffset now)
    {
        _status = SessionStatus.Closed;
        _closedReason = reason;
        _dateEnded = now;
        _dateUpdated = now;
    }

    /// <summary>Makes a closed session usable again; its time starts anew, and an expiry that has passed is forgotten.</summary>
    public void Reopen(DateTimeOffset now)
    {
        _status = SessionStatus.InProgress;
        _closedReason = null;
        _dateEnded = null;
        _dateExpiry = _dateExpiry > now ? _dateExpiry : null;
        _ttlStarted = now;
        HasExpired = false;
        _dateUpdated = now;
    }

    public void Expire(DateTimeOffset? newDateExpiry, int? newTtl, DateTimeOffset now)
    {
        _dateExpiry = newDateExpiry ?? _dateExpiry;
        _ttl = newTtl ?? _ttl;
        _dateUpdated = now;
    }

    /// <summary>The first interaction takes the session from open to in-progress, and each starts the time to live anew.</summary>
    public void Add(SimulatedInteraction interaction, DateTimeOffset now)
    {
        Interactions.Add(interaction);
        _status = SessionStatus.InProgress;
        _dateStarted ??= now;
        _dateLastInteraction = now;
        _ttlStarted = now;
    }

    public JsonObject ToJson() => new()
    {
        ["sid"] = Sid,
        ["service_sid"] = service.Sid,
        ["account_sid"] = ProxyStore.AccountSid,
        ["unique_name"] = UniqueName,
        ["status"] = _status,
        ["closed_reason"] = _closedReason,
        ["mode"] = Mode,
        ["ttl"] = _ttl,
        ["date_expiry"] = JsonTime.Write(_dateExpiry),
        ["date_started"] = JsonTime.Write(_dateStarted),
        ["date_ended"] = JsonTime.Write(_dateEnded),
        ["date_last_interaction"] = JsonTime.Write(_dateLastInteraction),
        ["date_created"] = JsonTime.Write(_dateCreated),
        ["date_updated"] = JsonTime.Write(_dateUpdated),
        ["url"] = $"https://proxy.twilio.com/v1/Services/{service.Sid}/Sessions/{Sid}",
    };
}
