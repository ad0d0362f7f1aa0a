using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service;

/// <summary>What changes about a number.</summary>
public class UpdatePhoneNumberOptions : IOptions<PhoneNumberResource>, IRequestOptions
{
    public UpdatePhoneNumberOptions(string pathServiceSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathSid = pathSid;
    }

    /// <summary>The service: <c>KS…</c>.</summary>
    public string PathServiceSid { get; }

    /// <summary>The number: <c>PN…</c>.</summary>
    public string PathSid { get; }

    /// <summary>Whether the number is only given out by name.</summary>
    public bool? IsReserved { get; set; }

    string IRequestOptions.Path => $"/v1/Services/{PathServiceSid}/PhoneNumbers/{PathSid}";

    public List<KeyValuePair<string, string>> GetParams() => new RequestParams
    {
        { "IsReserved", IsReserved },
    };
}
