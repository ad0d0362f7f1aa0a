using System.Collections.Generic;

namespace Twilio.Base;

/// <summary>A request for a list of a resource that has no options class here.</summary>
/// <typeparam name="T">The resource listed.</typeparam>
internal sealed class ReadRequest<T> : ReadOptions<T>, IRequestOptions
    where T : Resource
{
    private readonly RequestParams _filter;

    public ReadRequest(string path, long? pageSize, long? limit, RequestParams filter = null)
    {
        Path = path;
        PageSize = pageSize;
        Limit = limit;
        _filter = filter ?? [];
    }

    public string Path { get; }

    public List<KeyValuePair<string, string>> GetParams() => [.. _filter, .. new RequestParams { { "PageSize", PageSize } }];
}
