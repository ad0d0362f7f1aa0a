using System;
using Twilio.Base;
using Twilio.Types;

namespace Twilio.Rest.Proxy.V1.Service;

/// <summary>A number in the pool of a service (<c>PN…</c>).</summary>
public partial class PhoneNumberResource : Resource
{
    private static readonly ResourceEndpoint<PhoneNumberResource> s_endpoint = new(Domain.Proxy, recordKey: "phone_numbers");

    private PhoneNumberResource()
    {
    }

    /// <summary><c>PN</c> and 32 hexadecimal digits.</summary>
    public string Sid { get; private set; }

    /// <summary>The account: <c>AC…</c>.</summary>
    public string AccountSid { get; private set; }

    /// <summary>The service: <c>KS…</c>.</summary>
    public string ServiceSid { get; private set; }

    /// <summary>When it was created.</summary>
    public DateTime? DateCreated { get; private set; }

    /// <summary>When it was last updated.</summary>
    public DateTime? DateUpdated { get; private set; }

    /// <summary>The number, in E.164.</summary>
    public PhoneNumber PhoneNumber { get; private set; }

    /// <summary>The number in the notation of its country.</summary>
    public string FriendlyName { get; private set; }

    /// <summary>The country, as two letters.</summary>
    public string IsoCountry { get; private set; }

    /// <summary>What the number can carry.</summary>
    public PhoneNumberCapabilities Capabilities { get; private set; }

    /// <summary>Its address.</summary>
    public Uri Url { get; private set; }

    /// <summary>Whether the number is only given out by name.</summary>
    public bool? IsReserved { get; private set; }

    /// <summary>How many open sessions use it.</summary>
    public int? InUse { get; private set; }

    /// <summary>Reads it from Twilio's JSON.</summary>
    public static PhoneNumberResource FromJson(string json) => ResourceJson.Read<PhoneNumberResource>(json);

    /// <summary>Writes it as Twilio does.</summary>
    public static string ToJson(object model) => ResourceJson.Write(model);
}
