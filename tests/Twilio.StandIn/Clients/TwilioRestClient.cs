using System;
using System.Threading.Tasks;
using Twilio.AuthStrategies;
using Twilio.Exceptions;
using Twilio.Http;

namespace Twilio.Clients;

/// <summary>Sends requests over an <see cref="Http.HttpClient"/>, and throws what Twilio refuses.</summary>
public class TwilioRestClient : ITwilioRestClient
{
    private readonly string _username;
    private readonly string _password;
    private readonly AuthStrategy _authStrategy;

    /// <summary>A client of an account.</summary>
    public TwilioRestClient(
        string username,
        string password,
        string accountSid = null,
        string region = null,
        HttpClient httpClient = null,
        string edge = null)
    {
        _username = username;
        _password = password;
        AccountSid = accountSid ?? username;
        Region = region;
        Edge = edge;
        HttpClient = httpClient ?? new SystemNetHttpClient();
    }

    internal TwilioRestClient(AuthStrategy authStrategy, string accountSid, string region, string edge)
        : this(username: null, password: null, accountSid, region, httpClient: null, edge) => _authStrategy = authStrategy;

    /// <inheritdoc/>
    public HttpClient HttpClient { get; }

    /// <inheritdoc/>
    public string AccountSid { get; }

    /// <inheritdoc/>
    public string Region { get; }

    /// <summary>The edge location that the requests go through; <see langword="null"/> for Twilio's default.</summary>
    public string Edge { get; set; }

    /// <summary>Kept for the setting's sake: nothing is logged.</summary>
    public string LogLevel { get; set; } = Environment.GetEnvironmentVariable("TWILIO_LOG_LEVEL");

    /// <inheritdoc/>
    /// <exception cref="ApiException">Twilio refuses the request.</exception>
    /// <exception cref="ApiConnectionException">No answer came.</exception>
    public Response Request(Request request)
    {
        Prepare(request);
        Response response;
        try
        {
            response = HttpClient.MakeRequest(request);
        }
        catch (Exception exception)
        {
            throw ConnectionError(request, exception);
        }

        return ErrorResponse.ThrowIfError(response);
    }

    /// <inheritdoc/>
    /// <exception cref="ApiException">Twilio refuses the request.</exception>
    /// <exception cref="ApiConnectionException">No answer came.</exception>
    public async Task<Response> RequestAsync(Request request)
    {
        Prepare(request);
        Response response;
        try
        {
            response = await HttpClient.MakeRequestAsync(request).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            throw ConnectionError(request, exception);
        }

        return ErrorResponse.ThrowIfError(response);
    }

    private static ApiConnectionException ConnectionError(Request request, Exception exception) =>
        new($"Connection Error: {request.Method}{request.ConstructUrl()}", exception);

    private void Prepare(Request request)
    {
        request.Region = Region ?? request.Region;
        request.Edge = Edge ?? request.Edge;
        if (_authStrategy is null)
        {
            request.SetAuth(_username, _password);
            return;
        }

        request.SetAuth(_authStrategy);
    }
}
