using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service;

/// <summary>What a new session is like.</summary>
public class CreateSessionOptions : IOptions<SessionResource>, IRequestOptions
{
    public CreateSessionOptions(string pathServiceSid) => PathServiceSid = pathServiceSid;

    /// <summary>The service: <c>KS…</c>.</summary>
    public string PathServiceSid { get; }

    /// <summary>A name of the application's own, at most 191 characters.</summary>
    public string UniqueName { get; set; }

    /// <summary>When the session expires, in UTC. Overrides <see cref="Ttl"/>.</summary>
    public DateTime? DateExpiry { get; set; }

    /// <summary>Seconds that the session lives after its last interaction; 0 is for ever.</summary>
    public int? Ttl { get; set; }

    /// <summary>What the session carries.</summary>
    public SessionResource.ModeEnum Mode { get; set; }

    /// <summary>Whether interactions go through.</summary>
    public SessionResource.StatusEnum Status { get; set; }

    /// <summary>Who is there from the start: at most two.</summary>
    public List<object> Participants { get; set; } = [];

    string IRequestOptions.Path => $"/v1/Services/{PathServiceSid}/Sessions";

    public List<KeyValuePair<string, string>> GetParams() => new RequestParams
    {
        { "UniqueName", UniqueName },
        { "DateExpiry", DateExpiry },
        { "Ttl", Ttl },
        { "Mode", Mode },
        { "Status", Status },
        { "Participants", Participants },
    };
}
