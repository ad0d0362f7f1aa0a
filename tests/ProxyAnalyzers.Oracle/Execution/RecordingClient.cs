using System.Collections.Generic;
using System.Threading.Tasks;
using ProxySimulator;
using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Http;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>Remembers which lines of a program asked for what came back.</summary>
/// <param name="failing">Which request fails for a reason that has nothing to do with Proxy; none if negative.</param>
internal sealed class RecordingClient(int failing) : ITwilioRestClient
{
    private const int InternalServerError = 20500;

    private int _requests;

    private readonly SimulatedProxyClient _simulator = new();
    private readonly List<Call> _calls = [];

    public int Requests => _requests;

    public IReadOnlyList<Call> Calls => _calls;

    public string AccountSid => _simulator.AccountSid;

    public string Region => _simulator.Region;

    public HttpClient HttpClient => _simulator.HttpClient;

    public Response Request(Request request)
    {
        var lines = Site.Lines;
        if (_requests++ == failing)
        {
            throw new ApiException(InternalServerError, 500, "Internal Server Error", "", null);
        }

        try
        {
            var response = _simulator.Request(request);
            _calls.Add(new Call(lines, IsRead(request), null));
            return response;
        }
        catch (ApiException refusal)
        {
            _calls.Add(new Call(lines, IsRead(request), refusal.Code));
            throw;
        }
    }

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
