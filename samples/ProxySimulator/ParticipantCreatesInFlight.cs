using System.Collections.Generic;

namespace ProxySimulator;

/// <summary>
/// The identifiers that are being added to a session right now. A second create of the same identifier, in whatever session of the
/// service, is refused with 80623 (https://www.twilio.com/docs/api/errors/80623).
/// </summary>
internal sealed class ParticipantCreatesInFlight
{
    private readonly HashSet<(string Service, string Identifier)> _identifiers = [];

    public bool TryEnter(SimulatedRequest request)
    {
        if (Key(request) is not { } key)
        {
            return true;
        }

        lock (_identifiers)
        {
            return _identifiers.Add(key);
        }
    }

    public void Leave(SimulatedRequest request)
    {
        if (Key(request) is not { } key)
        {
            return;
        }

        lock (_identifiers)
        {
            _identifiers.Remove(key);
        }
    }

    private static (string Service, string Identifier)? Key(SimulatedRequest request) =>
        request.Method == "POST"
        && request.Segments is ["v1", "Services", var service, "Sessions", _, "Participants"]
        && request["Identifier"] is { } identifier
            ? (service, identifier)
            : null;
}
