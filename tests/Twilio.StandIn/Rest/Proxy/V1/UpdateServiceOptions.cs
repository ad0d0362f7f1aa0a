using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1;

/// <summary>What changes about a service.</summary>
public class UpdateServiceOptions : IOptions<ServiceResource>, IRequestOptions
{
    public UpdateServiceOptions(string pathSid) => PathSid = pathSid;

    /// <summary>The service: its SID or its unique name.</summary>
    public string PathSid { get; }

    /// <summary>A name of the application's own, at most 191 characters.</summary>
    public string UniqueName { get; set; }

    /// <summary>Seconds that a session lives after its last interaction; 0 is for ever.</summary>
    public int? DefaultTtl { get; set; }

    /// <summary>What is told of each interaction.</summary>
    public Uri CallbackUrl { get; set; }

    /// <summary>How near a masking number has to be.</summary>
    public ServiceResource.GeoMatchLevelEnum GeoMatchLevel { get; set; }

    /// <summary>Whether participants keep their numbers.</summary>
    public ServiceResource.NumberSelectionBehaviorEnum NumberSelectionBehavior { get; set; }

    /// <summary>What is asked before each interaction; 403 blocks it.</summary>
    public Uri InterceptCallbackUrl { get; set; }

    /// <summary>What is asked when there is no session.</summary>
    public Uri OutOfSessionCallbackUrl { get; set; }

    /// <summary>The chat service behind it: <c>IS…</c>.</summary>
    public string ChatInstanceSid { get; set; }

    string IRequestOptions.Path => $"/v1/Services/{PathSid}";

    public List<KeyValuePair<string, string>> GetParams() => new RequestParams
    {
        { "UniqueName", UniqueName },
        { "DefaultTtl", DefaultTtl },
        { "CallbackUrl", CallbackUrl },
        { "GeoMatchLevel", GeoMatchLevel },
        { "NumberSelectionBehavior", NumberSelectionBehavior },
        { "InterceptCallbackUrl", InterceptCallbackUrl },
        { "OutOfSessionCallbackUrl", OutOfSessionCallbackUrl },
        { "ChatInstanceSid", ChatInstanceSid },
    };
}
