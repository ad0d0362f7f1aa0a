using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using ProxySimulator;
using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Http;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>Remembers which lines of a program asked for what came back.</summary>
/// <param name="failures">What fails for a reason that has nothing to do with Proxy.</param>
internal sealed class RecordingClient(Failures failures) : ITwilioRestClient
{
    private const int InternalServerError = 20500;
    private const int SessionStatusInvalid = 80608;
    private const int NoPartnerParticipant = 80614;

    private int _requests;
    private string? _failedPlace;

    private readonly SimulatedProxyClient _simulator = new();
    private readonly List<Call> _calls = [];

    /// <summary>The program has given up, for a reason of its own.</summary>
    public bool HasThrown { get; set; }

    public int Requests => _requests;

    public IReadOnlyList<Call> Calls => _calls;

    public string AccountSid => _simulator.AccountSid;

    public string Region => _simulator.Region;

    public HttpClient HttpClient => _simulator.HttpClient;

    public Response Request(Request request)
    {
        var lines = Site.Lines;
        var place = string.Join(' ', lines);
        if (failures.Includes(_requests++) || (failures.Again && place == _failedPlace))
        {
            _failedPlace = place;
            throw new ApiException(InternalServerError, 500, "Internal Server Error", "", null);
        }

        try
        {
            var response = _simulator.Request(request);
            _calls.Add(new Call(lines, Describe(request), IsRead(request), null));
            return response;
        }
        catch (ApiException refusal)
        {
            var tolerated = Tolerate(request, refusal.Code);
            _calls.Add(new Call(lines, Describe(request), IsRead(request), tolerated is null ? refusal.Code : null));
            return tolerated ?? throw new ApiException(refusal.Code, refusal.Status, refusal.Message, refusal.MoreInfo, null);
        }
    }

    /// <summary>
    /// What comes back where the contract calls something legal, or less than a warning, that the simulator refuses: a program would end
    /// there, and nothing would be known of what follows.
    /// </summary>
    private Response? Tolerate(Request request, int code) => code switch
    {
        SessionStatusInvalid when request.PostParams.Any(field => field is { Key: "Status", Value: "in-progress" }) =>
            _simulator.Request(new Request(HttpMethod.Get, request.ConstructUrl().AbsoluteUri)),
        NoPartnerParticipant => new Response(HttpStatusCode.Created, "{ \"sid\": \"KI0123456789abcdef0123456789abcdef\" }"),
        _ => null,
    };

    private static string Describe(Request request) =>
        $"{request.Method} {request.ConstructUrl()} {string.Join('&', request.PostParams.Select(field => $"{field.Key}={field.Value}"))}";

    private static bool IsRead(Request request) => request.Method == HttpMethod.Get;

    // The simulator answers at once.
    public Task<Response> RequestAsync(Request request)
    {
        try
        {
            return Task.FromResult(Request(request));
        }
        catch (ApiException refusal)
        {
            return Task.FromException<Response>(refusal);
        }
    }
}
