using System.Collections.Generic;
using Twilio.Base;
using Twilio.Types;

namespace Twilio.Rest.Proxy.V1.Service;

/// <summary>Which number joins the pool of a service.</summary>
public class CreatePhoneNumberOptions : IOptions<PhoneNumberResource>, IRequestOptions
{
    public CreatePhoneNumberOptions(string pathServiceSid) => PathServiceSid = pathServiceSid;

    /// <summary>The service: <c>KS…</c>.</summary>
    public string PathServiceSid { get; }

    /// <summary><c>PN</c> and 32 hexadecimal digits.</summary>
    public string Sid { get; set; }

    /// <summary>The number, in E.164.</summary>
    public PhoneNumber PhoneNumber { get; set; }

    /// <summary>Whether the number is only given out by name.</summary>
    public bool? IsReserved { get; set; }

    string IRequestOptions.Path => $"/v1/Services/{PathServiceSid}/PhoneNumbers";

    public List<KeyValuePair<string, string>> GetParams() => new RequestParams
    {
        { "Sid", Sid },
        { "PhoneNumber", PhoneNumber },
        { "IsReserved", IsReserved },
    };
}
