using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service;

/// <summary>What changes about a session.</summary>
public class UpdateSessionOptions : IOptions<SessionResource>, IRequestOptions
{
    public UpdateSessionOptions(string pathServiceSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathSid = pathSid;
    }

    /// <summary>The service: <c>KS…</c>.</summary>
    public string PathServiceSid { get; }

    /// <summary>The session: its SID or its unique name.</summary>
    public string PathSid { get; }

    /// <summary>When the session expires, in UTC. Overrides <see cref="Ttl"/>.</summary>
    public DateTime? DateExpiry { get; set; }

    /// <summary>Seconds that the session lives after its last interaction; 0 is for ever.</summary>
    public int? Ttl { get; set; }

    /// <summary>Whether interactions go through.</summary>
    public SessionResource.StatusEnum Status { get; set; }

    string IRequestOptions.Path => $"/v1/Services/{PathServiceSid}/Sessions/{PathSid}";

    public List<KeyValuePair<string, string>> GetParams() => new RequestParams
    {
        { "DateExpiry", DateExpiry },
        { "Ttl", Ttl },
        { "Status", Status },
    };
}
