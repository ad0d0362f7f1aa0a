using System;
using System.Text.Json.Nodes;

namespace ProxySimulator;

/// <summary>A number of a service's pool.</summary>
internal sealed class SimulatedPhoneNumber(string sid, string serviceSid, string number, bool isReserved, DateTimeOffset created)
{
    private readonly DateTimeOffset _dateCreated = created;
    private DateTimeOffset _dateUpdated = created;

    public string Sid { get; } = sid;

    public string Number { get; } = number;

    /// <summary>A reserved number is given only to those who ask for it.</summary>
    public bool IsReserved { get; private set; } = isReserved;

    public void Reserve(bool reserved, DateTimeOffset now)
    {
        IsReserved = reserved;
        _dateUpdated = now;
    }

    /// <param name="inUse">How many active sessions use the number.</param>
    public JsonObject ToJson(int inUse) => new()
    {
        ["sid"] = Sid,
        ["account_sid"] = ProxyStore.AccountSid,
        ["service_sid"] = serviceSid,
        ["phone_number"] = Number,
        ["friendly_name"] = Number,
        ["is_reserved"] = IsReserved,
        ["in_use"] = inUse,
        ["date_created"] = JsonTime.Write(_dateCreated),
        ["date_updated"] = JsonTime.Write(_dateUpdated),
        ["url"] = $"https://proxy.twilio.com/v1/Services/{serviceSid}/PhoneNumbers/{Sid}",
    };
}
