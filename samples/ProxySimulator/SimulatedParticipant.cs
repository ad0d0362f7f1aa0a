using System;
using System.Text.Json.Nodes;

namespace ProxySimulator;

/// <summary>A participant. Its removal is soft: the record stays with the session, with the time of its removal.</summary>
internal sealed class SimulatedParticipant(
    string sid,
    string serviceSid,
    string sessionSid,
    string identifier,
    string? friendlyName,
    ProxyAssignment proxy,
    DateTimeOffset created)
{
    private readonly DateTimeOffset _dateCreated = created;
    private DateTimeOffset _dateUpdated = created;

    public string Sid { get; } = sid;

    public string SessionSid { get; } = sessionSid;

    public string Identifier { get; } = identifier;

    /// <summary>The number that the participant sees, and dials to reach the partner.</summary>
    public ProxyAssignment Proxy { get; } = proxy;

    public DateTimeOffset? DateDeleted { get; private set; }

    public void Remove(DateTimeOffset now)
    {
        DateDeleted = now;
        _dateUpdated = now;
    }

    public JsonObject ToJson() => new()
    {
        ["sid"] = Sid,
        ["session_sid"] = SessionSid,
        ["service_sid"] = serviceSid,
        ["account_sid"] = ProxyStore.AccountSid,
        ["friendly_name"] = friendlyName,
        ["identifier"] = Identifier,
        ["proxy_identifier"] = Proxy.Identifier,
        ["proxy_identifier_sid"] = Proxy.Sid,
        ["date_deleted"] = JsonTime.Write(DateDeleted),
        ["date_created"] = JsonTime.Write(_dateCreated),
        ["date_updated"] = JsonTime.Write(_dateUpdated),
        ["url"] = $"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{SessionSid}/Participants/{Sid}",
    };
}
