using System.Collections;
using System.Collections.Generic;
using System.Net;
using System.Net.Http.Headers;

namespace Twilio.Base;

/// <summary>A list with the headers and the status of the answer that brought its first page.</summary>
/// <typeparam name="T">The resource listed.</typeparam>
public class ResourceSetResponse<T> : IEnumerable<T>
    where T : Resource
{
    /// <summary>A list and what came with it.</summary>
    public ResourceSetResponse(ResourceSet<T> records, HttpResponseHeaders headers, HttpStatusCode statusCode)
    {
        Records = records;
        Headers = headers;
        StatusCode = statusCode;
    }

    /// <summary>The list.</summary>
    public ResourceSet<T> Records { get; }

    /// <summary>The headers of the answer.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The status of the answer.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => Records.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
