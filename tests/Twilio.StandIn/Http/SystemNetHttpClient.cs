using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;

namespace Twilio.Http;

/// <summary>Carries requests over <see cref="System.Net.Http.HttpClient"/>.</summary>
public class SystemNetHttpClient : HttpClient
{
    private readonly System.Net.Http.HttpClient _httpClient;

    /// <summary>A client over the given one, or over one of its own.</summary>
    public SystemNetHttpClient(System.Net.Http.HttpClient httpClient = null) => _httpClient = httpClient ?? new();

    /// <inheritdoc/>
    public override Response MakeRequest(Request request) => MakeRequestAsync(request).GetAwaiter().GetResult();

    /// <inheritdoc/>
    public override async Task<Response> MakeRequestAsync(Request request)
    {
        LastRequest = request;
        using var message = Message(request);
        using var response = await _httpClient.SendAsync(message).ConfigureAwait(false);
        var content = await response.Content.ReadAsStringAsync().ConfigureAwait(false);
        LastResponse = new Response(response.StatusCode, content, response.Headers);
        return LastResponse;
    }

    private HttpRequestMessage Message(Request request)
    {
        var message = new HttpRequestMessage(new System.Net.Http.HttpMethod(request.Method.ToString()), request.ConstructUrl());
        message.Headers.TryAddWithoutValidation("Authorization", Authorization(request));
        request.HeaderParams.ForEach(header => message.Headers.TryAddWithoutValidation(header.Key, header.Value));
        message.Content = Content(request);
        return message;
    }

    private string Authorization(Request request) => request.AuthStrategy is { } strategy
        ? strategy.GetAuthString()
        : $"Basic {Authentication(request.Username, request.Password)}";

    private static HttpContent Content(Request request)
    {
        if (request.Method.Equals(HttpMethod.Get))
        {
            return null;
        }

        if (request.Body is { } body)
        {
            return new StringContent(body, new MediaTypeHeaderValue($"{request.ContentType}"));
        }

        return new FormUrlEncodedContent(request.PostParams);
    }
}
