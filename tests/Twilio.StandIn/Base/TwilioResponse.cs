using System.Net;
using System.Net.Http.Headers;

namespace Twilio.Base;

/// <summary>A result with the headers and the status of the answer that brought it.</summary>
/// <typeparam name="T">The result: a resource, or whether it was deleted.</typeparam>
public class TwilioResponse<T>
{
    /// <summary>A result and what came with it.</summary>
    public TwilioResponse(T data, HttpResponseHeaders headers, HttpStatusCode statusCode)
    {
        Data = data;
        Headers = headers;
        StatusCode = statusCode;
    }

    /// <summary>The result.</summary>
    public T Data { get; }

    /// <summary>The headers of the answer.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The status of the answer.</summary>
    public HttpStatusCode StatusCode { get; }
}
