using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service.Session;

/// <summary>One of the two persons of a session (<c>KP…</c>). Deleting one leaves its record in the session.</summary>
public partial class ParticipantResource : Resource
{
    private static readonly ResourceEndpoint<ParticipantResource> s_endpoint = new(Domain.Proxy, recordKey: "participants");

    private ParticipantResource()
    {
    }

    /// <summary><c>KP</c> and 32 hexadecimal digits.</summary>
    public string Sid { get; private set; }

    /// <summary>The session: <c>KC…</c>.</summary>
    public string SessionSid { get; private set; }

    /// <summary>The service: <c>KS…</c>.</summary>
    public string ServiceSid { get; private set; }

    /// <summary>The account: <c>AC…</c>.</summary>
    public string AccountSid { get; private set; }

    /// <summary>A name for people to read, at most 255 characters.</summary>
    public string FriendlyName { get; private set; }

    /// <summary>The participant's own number, in E.164, or channel address.</summary>
    public string Identifier { get; private set; }

    /// <summary>The number that the participant sees and dials.</summary>
    public string ProxyIdentifier { get; private set; }

    /// <summary>The number that the participant sees and dials: <c>PN…</c>.</summary>
    public string ProxyIdentifierSid { get; private set; }

    /// <summary>When the participant was removed from the session; <see langword="null"/> if it is still there.</summary>
    public DateTime? DateDeleted { get; private set; }

    /// <summary>When it was created.</summary>
    public DateTime? DateCreated { get; private set; }

    /// <summary>When it was last updated.</summary>
    public DateTime? DateUpdated { get; private set; }

    /// <summary>Its address.</summary>
    public Uri Url { get; private set; }

    /// <summary>The addresses of what belongs to it.</summary>
    public Dictionary<string, string> Links { get; private set; }

    /// <summary>Reads it from Twilio's JSON.</summary>
    public static ParticipantResource FromJson(string json) => ResourceJson.Read<ParticipantResource>(json);

    /// <summary>Writes it as Twilio does.</summary>
    public static string ToJson(object model) => ResourceJson.Write(model);
}
