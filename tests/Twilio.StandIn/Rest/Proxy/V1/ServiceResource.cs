using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1;

/// <summary>A pool of numbers, and the sessions that they mask (<c>KS…</c>).</summary>
public partial class ServiceResource : Resource
{
    private static readonly ResourceEndpoint<ServiceResource> s_endpoint = new(Domain.Proxy, recordKey: "services");

    private ServiceResource()
    {
    }

    /// <summary><c>KS</c> and 32 hexadecimal digits.</summary>
    public string Sid { get; private set; }

    /// <summary>A name of the application's own, at most 191 characters.</summary>
    public string UniqueName { get; private set; }

    /// <summary>The account: <c>AC…</c>.</summary>
    public string AccountSid { get; private set; }

    /// <summary>The chat service behind it: <c>IS…</c>.</summary>
    public string ChatInstanceSid { get; private set; }

    /// <summary>What is told of each interaction.</summary>
    public Uri CallbackUrl { get; private set; }

    /// <summary>Seconds that a session lives after its last interaction; 0 is for ever.</summary>
    public int? DefaultTtl { get; private set; }

    /// <summary>Whether participants keep their numbers.</summary>
    public NumberSelectionBehaviorEnum NumberSelectionBehavior { get; private set; }

    /// <summary>How near a masking number has to be.</summary>
    public GeoMatchLevelEnum GeoMatchLevel { get; private set; }

    /// <summary>What is asked before each interaction; 403 blocks it.</summary>
    public Uri InterceptCallbackUrl { get; private set; }

    /// <summary>What is asked when there is no session.</summary>
    public Uri OutOfSessionCallbackUrl { get; private set; }

    /// <summary>When it was created.</summary>
    public DateTime? DateCreated { get; private set; }

    /// <summary>When it was last updated.</summary>
    public DateTime? DateUpdated { get; private set; }

    /// <summary>Its address.</summary>
    public Uri Url { get; private set; }

    /// <summary>The addresses of what belongs to it.</summary>
    public Dictionary<string, string> Links { get; private set; }

    /// <summary>Reads it from Twilio's JSON.</summary>
    public static ServiceResource FromJson(string json) => ResourceJson.Read<ServiceResource>(json);

    /// <summary>Writes it as Twilio does.</summary>
    public static string ToJson(object model) => ResourceJson.Write(model);
}
