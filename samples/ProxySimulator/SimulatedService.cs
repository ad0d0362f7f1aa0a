using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace ProxySimulator;

/// <summary>A Proxy service with its numbers and sessions, which go when it goes.</summary>
internal sealed class SimulatedService(string sid, string uniqueName, DateTimeOffset created)
{
    // Stored and handed back, without any effect here.
    private static readonly string[] s_settings =
    [
        "CallbackUrl", "GeoMatchLevel", "NumberSelectionBehavior", "InterceptCallbackUrl", "OutOfSessionCallbackUrl", "ChatInstanceSid",
    ];

    private readonly Dictionary<string, string> _settings = new()
    {
        ["GeoMatchLevel"] = "country",
        ["NumberSelectionBehavior"] = "prefer-sticky",
    };

    private readonly DateTimeOffset _dateCreated = created;
    private DateTimeOffset _dateUpdated = created;

    public string Sid { get; } = sid;

    public string UniqueName { get; private set; } = uniqueName;

    /// <summary>Seconds that a session lives after its last interaction; 0 is for ever.</summary>
    public int DefaultTtl { get; private set; }

    public List<SimulatedSession> Sessions { get; } = [];

    public List<SimulatedPhoneNumber> PhoneNumbers { get; } = [];

    public void Apply(SimulatedRequest request, DateTimeOffset now)
    {
        var defaultTtl = request.Number("DefaultTtl") ?? DefaultTtl;
        foreach (var name in s_settings)
        {
            if (request[name] is { } value)
            {
                _settings[name] = value;
            }
        }

        DefaultTtl = defaultTtl;
        UniqueName = request["UniqueName"] ?? UniqueName;
        _dateUpdated = now;
    }

    public JsonObject ToJson() => new()
    {
        ["sid"] = Sid,
        ["unique_name"] = UniqueName,
        ["account_sid"] = ProxyStore.AccountSid,
        ["chat_instance_sid"] = Setting("ChatInstanceSid"),
        ["callback_url"] = Setting("CallbackUrl"),
        ["default_ttl"] = DefaultTtl,
        ["number_selection_behavior"] = Setting("NumberSelectionBehavior"),
        ["geo_match_level"] = Setting("GeoMatchLevel"),
        ["intercept_callback_url"] = Setting("InterceptCallbackUrl"),
        ["out_of_session_callback_url"] = Setting("OutOfSessionCallbackUrl"),
        ["date_created"] = JsonTime.Write(_dateCreated),
        ["date_updated"] = JsonTime.Write(_dateUpdated),
        ["url"] = $"https://proxy.twilio.com/v1/Services/{Sid}",
    };

    private string? Setting(string name) => _settings.GetValueOrDefault(name);
}
