using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service;

/// <summary>Which numbers of a service to list.</summary>
public class ReadPhoneNumberOptions : ReadOptions<PhoneNumberResource>, IRequestOptions
{
    public ReadPhoneNumberOptions(string pathServiceSid) => PathServiceSid = pathServiceSid;

    /// <summary>The service: <c>KS…</c>.</summary>
    public string PathServiceSid { get; }

    string IRequestOptions.Path => $"/v1/Services/{PathServiceSid}/PhoneNumbers";

    public List<KeyValuePair<string, string>> GetParams() => new RequestParams
    {
        { "PageSize", PageSize },
    };
}
