using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service;

/// <summary>Which sessions of a service to list.</summary>
public class ReadSessionOptions : ReadOptions<SessionResource>, IRequestOptions
{
    public ReadSessionOptions(string pathServiceSid) => PathServiceSid = pathServiceSid;

    /// <summary>The service: <c>KS…</c>.</summary>
    public string PathServiceSid { get; }

    string IRequestOptions.Path => $"/v1/Services/{PathServiceSid}/Sessions";

    public List<KeyValuePair<string, string>> GetParams() => new RequestParams
    {
        { "PageSize", PageSize },
    };
}
