using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service;

/// <summary>Which number to fetch.</summary>
public class FetchPhoneNumberOptions : IOptions<PhoneNumberResource>, IRequestOptions
{
    public FetchPhoneNumberOptions(string pathServiceSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathSid = pathSid;
    }

    /// <summary>The service: <c>KS…</c>.</summary>
    public string PathServiceSid { get; }

    /// <summary>The number: <c>PN…</c>.</summary>
    public string PathSid { get; }

    string IRequestOptions.Path => $"/v1/Services/{PathServiceSid}/PhoneNumbers/{PathSid}";

    public List<KeyValuePair<string, string>> GetParams() => [];
}
