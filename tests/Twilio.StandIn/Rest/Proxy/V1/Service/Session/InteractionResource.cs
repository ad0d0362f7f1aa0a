using System;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service.Session;

/// <summary>A call or a message that went through a session (<c>KI…</c>).</summary>
public partial class InteractionResource : Resource
{
    private static readonly ResourceEndpoint<InteractionResource> s_endpoint = new(Domain.Proxy, recordKey: "interactions");

    private InteractionResource()
    {
    }

    /// <summary><c>KI</c> and 32 hexadecimal digits.</summary>
    public string Sid { get; private set; }

    /// <summary>The session: <c>KC…</c>.</summary>
    public string SessionSid { get; private set; }

    /// <summary>The service: <c>KS…</c>.</summary>
    public string ServiceSid { get; private set; }

    /// <summary>The account: <c>AC…</c>.</summary>
    public string AccountSid { get; private set; }

    /// <summary>What was said, as JSON.</summary>
    public string Data { get; private set; }

    /// <summary>What the interaction is.</summary>
    public TypeEnum Type { get; private set; }

    /// <summary>Who sent it: <c>KP…</c>.</summary>
    public string InboundParticipantSid { get; private set; }

    /// <summary>The message or call that came in.</summary>
    public string InboundResourceSid { get; private set; }

    /// <summary>Its state.</summary>
    public ResourceStatusEnum InboundResourceStatus { get; private set; }

    /// <summary>What it is.</summary>
    public string InboundResourceType { get; private set; }

    /// <summary>Its address.</summary>
    public Uri InboundResourceUrl { get; private set; }

    /// <summary>Who receives it: <c>KP…</c>.</summary>
    public string OutboundParticipantSid { get; private set; }

    /// <summary>The message or call that went out.</summary>
    public string OutboundResourceSid { get; private set; }

    /// <summary>Its state.</summary>
    public ResourceStatusEnum OutboundResourceStatus { get; private set; }

    /// <summary>What it is.</summary>
    public string OutboundResourceType { get; private set; }

    /// <summary>Its address.</summary>
    public Uri OutboundResourceUrl { get; private set; }

    /// <summary>When it was created.</summary>
    public DateTime? DateCreated { get; private set; }

    /// <summary>When it was last updated.</summary>
    public DateTime? DateUpdated { get; private set; }

    /// <summary>Its address.</summary>
    public Uri Url { get; private set; }

    /// <summary>Reads it from Twilio's JSON.</summary>
    public static InteractionResource FromJson(string json) => ResourceJson.Read<InteractionResource>(json);

    /// <summary>Writes it as Twilio does.</summary>
    public static string ToJson(object model) => ResourceJson.Write(model);
}
