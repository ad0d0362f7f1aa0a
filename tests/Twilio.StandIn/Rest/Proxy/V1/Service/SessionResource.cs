using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service;

/// <summary>A conversation between two participants who do not see each other's number (<c>KC…</c>).</summary>
public partial class SessionResource : Resource
{
    private static readonly ResourceEndpoint<SessionResource> s_endpoint = new(Domain.Proxy, recordKey: "sessions");

    private SessionResource()
    {
    }

    /// <summary><c>KC</c> and 32 hexadecimal digits.</summary>
    public string Sid { get; private set; }

    /// <summary>The service: <c>KS…</c>.</summary>
    public string ServiceSid { get; private set; }

    /// <summary>The account: <c>AC…</c>.</summary>
    public string AccountSid { get; private set; }

    /// <summary>When the first interaction went through.</summary>
    public DateTime? DateStarted { get; private set; }

    /// <summary>When the session ended.</summary>
    public DateTime? DateEnded { get; private set; }

    /// <summary>When the last interaction went through.</summary>
    public DateTime? DateLastInteraction { get; private set; }

    /// <summary>When the session expires, in UTC. Overrides <see cref="Ttl"/>.</summary>
    public DateTime? DateExpiry { get; private set; }

    /// <summary>A name of the application's own, at most 191 characters.</summary>
    public string UniqueName { get; private set; }

    /// <summary>Whether interactions go through.</summary>
    public StatusEnum Status { get; private set; }

    /// <summary>Why the session ended.</summary>
    public string ClosedReason { get; private set; }

    /// <summary>Seconds that the session lives after its last interaction; 0 is for ever.</summary>
    public int? Ttl { get; private set; }

    /// <summary>What the session carries.</summary>
    public ModeEnum Mode { get; private set; }

    /// <summary>When it was created.</summary>
    public DateTime? DateCreated { get; private set; }

    /// <summary>When it was last updated.</summary>
    public DateTime? DateUpdated { get; private set; }

    /// <summary>Its address.</summary>
    public Uri Url { get; private set; }

    /// <summary>The addresses of what belongs to it.</summary>
    public Dictionary<string, string> Links { get; private set; }

    /// <summary>Reads it from Twilio's JSON.</summary>
    public static SessionResource FromJson(string json) => ResourceJson.Read<SessionResource>(json);

    /// <summary>Writes it as Twilio does.</summary>
    public static string ToJson(object model) => ResourceJson.Write(model);
}
