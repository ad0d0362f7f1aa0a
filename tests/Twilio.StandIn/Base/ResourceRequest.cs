using System.Collections.Generic;

namespace Twilio.Base;

/// <summary>A request of a resource that has no options class here.</summary>
internal sealed class ResourceRequest(string path, RequestParams fields = null) : IRequestOptions
{
    public string Path => path;

    public List<KeyValuePair<string, string>> GetParams() => fields ?? [];
}
