using System;
using System.Text.Json.Nodes;

namespace ProxySimulator;

/// <summary>A message that the application sent to a participant.</summary>
internal sealed class SimulatedInteraction(
    string sid, string resourceSid, string serviceSid, string sessionSid, string participantSid, string body, DateTimeOffset created)
{
    private readonly string _sessionUrl = $"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}";

    public string Sid { get; } = sid;

    public string ParticipantSid { get; } = participantSid;

    /// <summary>The entry of the session's log.</summary>
    public JsonObject ToInteractionJson() => ToJson($"{_sessionUrl}/Interactions/{Sid}");

    /// <summary>The same as the message call returns it.</summary>
    public JsonObject ToMessageJson()
    {
        var json = ToJson($"{_sessionUrl}/Participants/{ParticipantSid}/MessageInteractions/{Sid}");
        json["participant_sid"] = ParticipantSid;
        return json;
    }

    private JsonObject ToJson(string url) => new()
    {
        ["sid"] = Sid,
        ["session_sid"] = sessionSid,
        ["service_sid"] = serviceSid,
        ["account_sid"] = ProxyStore.AccountSid,
        ["data"] = new JsonObject { ["body"] = body }.ToJsonString(),
        ["type"] = "message",
        ["outbound_participant_sid"] = ParticipantSid,
        ["outbound_resource_sid"] = resourceSid,
        ["outbound_resource_status"] = "sent",
        ["outbound_resource_type"] = "Message",
        ["date_created"] = JsonTime.Write(created),
        ["date_updated"] = JsonTime.Write(created),
        ["url"] = url,
    };
}
