using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Http;

namespace ProxySimulator;

/// <summary>
/// Twilio Proxy in memory: hand it to the SDK as <c>client:</c>, or to <c>TwilioClient.SetRestClient</c>, and the calls behave as
/// the Proxy documentation says. What the documentation leaves open is decided in README.md, section "Choices".
/// Safe for use from several threads; each instance is an account of its own.
/// </summary>
public sealed class SimulatedProxyClient : ITwilioRestClient
{
    private readonly object _gate = new();
    private readonly ProxyRouter _router;
    private readonly ParticipantCreatesInFlight _createsInFlight = new();
    private readonly List<RefusedRequest> _refusedRequests = [];
    private readonly TimeSpan _latency;

    /// <summary>An account without services.</summary>
    /// <param name="clock">The time by which sessions expire; the system's by default.</param>
    /// <param name="latency">
    /// How long an asynchronous request stays under way. Zero, the default, completes it before it returns, so that requests never
    /// overlap and 80623 never occurs.
    /// </param>
    public SimulatedProxyClient(TimeProvider? clock = null, TimeSpan latency = default)
    {
        _router = new ProxyRouter(new ProxyStore(clock ?? TimeProvider.System));
        _latency = latency;
    }

    /// <inheritdoc />
    public string AccountSid => ProxyStore.AccountSid;

    /// <inheritdoc />
    public string Region => string.Empty;

    /// <summary>Not available: no request leaves the process.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public HttpClient HttpClient => throw new NotSupportedException("The simulator sends nothing over HTTP.");

    /// <summary>The requests that were refused so far, the oldest first. A snapshot: later refusals do not show in it.</summary>
    public IReadOnlyList<RefusedRequest> RefusedRequests
    {
        get
        {
            lock (_gate)
            {
                return _refusedRequests.ToArray();
            }
        }
    }

    /// <inheritdoc />
    /// <exception cref="ApiException">The simulated Proxy refuses the request.</exception>
    public Response Request(Request request) => ThrowIfRefused(Answer(SimulatedRequest.From(request)));

    /// <inheritdoc />
    /// <exception cref="ApiException">The simulated Proxy refuses the request.</exception>
    public async Task<Response> RequestAsync(Request request)
    {
        var parsed = SimulatedRequest.From(request);
        if (_latency == TimeSpan.Zero)
        {
            return ThrowIfRefused(Answer(parsed));
        }

        if (!_createsInFlight.TryEnter(parsed))
        {
            return ThrowIfRefused(Refuse(parsed, ProxyError.DuplicateParticipantRequest));
        }

        try
        {
            await Task.Delay(_latency).ConfigureAwait(false);
            return ThrowIfRefused(Answer(parsed));
        }
        finally
        {
            _createsInFlight.Leave(parsed);
        }
    }

    /// <summary>
    /// The answer as it comes over HTTP, without the exception: a refusal is the JSON object with <c>code</c>, <c>message</c>,
    /// <c>more_info</c> and <c>status</c>.
    /// </summary>
    public Response Answer(Request request) => Answer(SimulatedRequest.From(request)).ToHttp();

    // Twilio's own TwilioRestClient throws before a resource sees the answer, so every ITwilioRestClient has to.
    private static Response ThrowIfRefused(SimulatedResponse response) => response.Error is { } error
        ? throw new ApiException(error.Code, error.Status, error.Message, error.MoreInfo)
        : response.ToHttp();

    private SimulatedResponse Answer(SimulatedRequest request)
    {
        lock (_gate)
        {
            try
            {
                return _router.Route(request);
            }
            catch (ProxyRefusalException refusal)
            {
                return Refuse(request, refusal.Error);
            }
        }
    }

    private SimulatedResponse Refuse(SimulatedRequest request, ProxyError error)
    {
        lock (_gate)
        {
            _refusedRequests.Add(new RefusedRequest(error.Code, error.Status, request.Method, request.Path));
        }

        return SimulatedResponse.Refused(error);
    }
}
