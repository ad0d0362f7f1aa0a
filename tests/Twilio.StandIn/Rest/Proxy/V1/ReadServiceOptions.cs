using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1;

/// <summary>Which services of the account to list.</summary>
public class ReadServiceOptions : ReadOptions<ServiceResource>, IRequestOptions
{
    string IRequestOptions.Path => "/v1/Services";

    public List<KeyValuePair<string, string>> GetParams() => new RequestParams
    {
        { "PageSize", PageSize },
    };
}
