namespace ProxySimulator;

/// <summary>Finds the operation for a method and a path (twilio-oai, <c>twilio_proxy_v1.json</c>).</summary>
internal sealed class ProxyRouter(ProxyStore store)
{
    private readonly ServiceOperations _services = new(store);
    private readonly PhoneNumberOperations _numbers = new(store);
    private readonly SessionOperations _sessions = new(store);
    private readonly ParticipantOperations _participants = new(store);
    private readonly InteractionOperations _interactions = new(store);
    private readonly MessageOperations _messages = new(store);

    /// <exception cref="ProxyRefusalException">Proxy refuses the request.</exception>
    public SimulatedResponse Route(SimulatedRequest request) => request.Segments is ["v1", "Services", .. var path]
        ? Route(request, path)
        : throw ProxyError.NotFound.Refusal();

    private SimulatedResponse Route(SimulatedRequest request, string[] path) => (request.Method, path) switch
    {
        ("POST", []) => _services.Create(request),
        ("GET", []) => _services.List(request),
        ("GET", [var service]) => _services.Fetch(service),
        ("POST", [var service]) => _services.Update(request, service),
        ("DELETE", [var service]) => _services.Delete(service),

        ("POST", [var service, "PhoneNumbers"]) => _numbers.Create(request, service),
        ("GET", [var service, "PhoneNumbers"]) => _numbers.List(request, service),
        ("GET", [var service, "PhoneNumbers", var number]) => _numbers.Fetch(service, number),
        ("POST", [var service, "PhoneNumbers", var number]) => _numbers.Update(request, service, number),
        ("DELETE", [var service, "PhoneNumbers", var number]) => _numbers.Delete(service, number),

        ("POST", [var service, "Sessions"]) => _sessions.Create(request, service),
        ("GET", [var service, "Sessions"]) => _sessions.List(request, service),
        ("GET", [var service, "Sessions", var session]) => _sessions.Fetch(service, session),
        ("POST", [var service, "Sessions", var session]) => _sessions.Update(request, service, session),
        ("DELETE", [var service, "Sessions", var session]) => _sessions.Delete(service, session),

        ("POST", [var service, "Sessions", var session, "Participants"]) => _participants.Create(request, service, session),
        ("GET", [var service, "Sessions", var session, "Participants"]) => _participants.List(request, service, session),
        ("GET", [var service, "Sessions", var session, "Participants", var sid]) => _participants.Fetch(service, session, sid),
        ("DELETE", [var service, "Sessions", var session, "Participants", var sid]) => _participants.Delete(service, session, sid),

        ("GET", [var service, "Sessions", var session, "Interactions"]) => _interactions.List(request, service, session),
        ("GET", [var service, "Sessions", var session, "Interactions", var sid]) => _interactions.Fetch(service, session, sid),
        ("DELETE", [var service, "Sessions", var session, "Interactions", var sid]) => _interactions.Delete(service, session, sid),

        ("POST", [var service, "Sessions", var session, "Participants", var participant, "MessageInteractions"]) =>
            _messages.Create(request, service, session, participant),
        ("GET", [var service, "Sessions", var session, "Participants", var participant, "MessageInteractions"]) =>
            _messages.List(request, service, session, participant),
        ("GET", [var service, "Sessions", var session, "Participants", var participant, "MessageInteractions", var sid]) =>
            _messages.Fetch(service, session, participant, sid),

        _ => throw ProxyError.NotFound.Refusal(),
    };
}
