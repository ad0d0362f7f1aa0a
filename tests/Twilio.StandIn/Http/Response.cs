using System.Net;
using System.Net.Http.Headers;

namespace Twilio.Http;

/// <summary>An answer.</summary>
public class Response
{
    /// <summary>An answer.</summary>
    public Response(HttpStatusCode statusCode, string content, HttpResponseHeaders headers = null)
    {
        StatusCode = statusCode;
        Content = content;
        Headers = headers;
    }

    /// <summary>Its status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Its body.</summary>
    public string Content { get; }

    /// <summary>Its headers; <see langword="null"/> where none are known.</summary>
    public HttpResponseHeaders Headers { get; }
}
