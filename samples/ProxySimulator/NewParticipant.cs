using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ProxySimulator;

/// <summary>What a request says about the participant that it adds.</summary>
internal sealed record NewParticipant(string? Identifier, string? FriendlyName, string? ProxyIdentifier, string? ProxyIdentifierSid)
{
    public static NewParticipant FromForm(SimulatedRequest request) =>
        new(request["Identifier"], request["FriendlyName"], request["ProxyIdentifier"], request["ProxyIdentifierSid"]);

    /// <summary>One entry of a session's <c>Participants</c>.</summary>
    /// <exception cref="ProxyRefusalException">80701 for what is no JSON object.</exception>
    public static NewParticipant FromJson(string json)
    {
        try
        {
            return JsonNode.Parse(json) is JsonObject participant
                ? new NewParticipant(
                    Text(participant, "Identifier"),
                    Text(participant, "FriendlyName"),
                    Text(participant, "ProxyIdentifier"),
                    Text(participant, "ProxyIdentifierSid"))
                : throw ProxyError.ParameterInvalid.Refusal();
        }
        catch (JsonException)
        {
            throw ProxyError.ParameterInvalid.Refusal();
        }
    }

    // Whether Twilio minds the case of the keys is not documented.
    private static string? Text(JsonObject participant, string name) =>
        participant.FirstOrDefault(property => string.Equals(property.Key, name, StringComparison.OrdinalIgnoreCase)).Value?.ToString();
}
