using System.Collections.Immutable;

namespace ProxyAnalyzers.Protocol;

/// <summary>
/// Twilio's words as data: which types are Proxy resources and what their parameters mean. A test walks the SDK's public
/// surface and fails when this table lacks a method or a parameter.
/// </summary>
internal static class ProxyProtocol
{
    /// <summary>The metadata name of each resource's class.</summary>
    public static readonly ImmutableDictionary<ResourceKind, string> Resources = ImmutableDictionary<ResourceKind, string>.Empty
        .Add(ResourceKind.Service, "Twilio.Rest.Proxy.V1.ServiceResource")
        .Add(ResourceKind.Session, "Twilio.Rest.Proxy.V1.Service.SessionResource")
        .Add(ResourceKind.Participant, "Twilio.Rest.Proxy.V1.Service.Session.ParticipantResource")
        .Add(ResourceKind.Interaction, "Twilio.Rest.Proxy.V1.Service.Session.InteractionResource")
        .Add(ResourceKind.MessageInteraction, "Twilio.Rest.Proxy.V1.Service.Session.Participant.MessageInteractionResource")
        .Add(ResourceKind.PhoneNumber, "Twilio.Rest.Proxy.V1.Service.PhoneNumberResource");

    /// <summary>What Twilio answers to the create of a participant who is in the session (https://www.twilio.com/docs/api/errors/80103).</summary>
    public const int ParticipantExists = 80103;

    /// <summary>The forms of every verb: synchronous, asynchronous, and each with the response's headers.</summary>
    public static readonly ImmutableArray<string> Forms = ImmutableArray.Create("", "Async", "WithHeaders", "WithHeadersAsync");

    private static readonly ImmutableDictionary<string, ParameterRole> Roles = ImmutableDictionary<string, ParameterRole>.Empty
        .Add("pathServiceSid", ParameterRole.ServiceSid)
        .Add("pathSessionSid", ParameterRole.SessionSid)
        .Add("pathParticipantSid", ParameterRole.ParticipantSid)
        .Add("sid", ParameterRole.PhoneNumberSid)
        .Add("identifier", ParameterRole.Identifier)
        .Add("proxyIdentifier", ParameterRole.ProxyIdentifier)
        .Add("proxyIdentifierSid", ParameterRole.ProxyIdentifierSid)
        .Add("body", ParameterRole.Body)
        .Add("status", ParameterRole.Status)
        .Add("mode", ParameterRole.Mode)
        .Add("dateExpiry", ParameterRole.DateExpiry)
        .Add("participants", ParameterRole.Participants)
        .Add("outOfSessionCallbackUrl", ParameterRole.OutOfSessionCallbackUrl)
        .Add("options", ParameterRole.Options)
        .Add("client", ParameterRole.Client)
        .Add("mediaUrl", ParameterRole.Other)
        .Add("friendlyName", ParameterRole.Other)
        .Add("uniqueName", ParameterRole.UniqueName)
        .Add("ttl", ParameterRole.Other)
        .Add("defaultTtl", ParameterRole.Other)
        .Add("callbackUrl", ParameterRole.Other)
        .Add("geoMatchLevel", ParameterRole.Other)
        .Add("numberSelectionBehavior", ParameterRole.Other)
        .Add("interceptCallbackUrl", ParameterRole.Other)
        .Add("chatInstanceSid", ParameterRole.Other)
        .Add("phoneNumber", ParameterRole.Other)
        .Add("isReserved", ParameterRole.Other)
        .Add("pageSize", ParameterRole.Other)
        .Add("limit", ParameterRole.Other)
        // Between 5.46.0 and 5.81.0 of the SDK (CHANGES.md).
        .Add("failOnParticipantConflict", ParameterRole.Other);

    /// <summary>What the parameter means on a method of the resource; null where the table does not know its name.</summary>
    public static ParameterRole? FindRole(ResourceKind resource, string parameterName)
    {
        if (parameterName == "pathSid")
        {
            return RoleOfSid(resource);
        }

        return Roles.TryGetValue(parameterName, out var role) ? role : null;
    }

    /// <summary>What a property of an options object means: it is the parameter of the flat form, in capitals.</summary>
    public static ParameterRole? FindOptionRole(ResourceKind resource, string propertyName) =>
        propertyName.Length == 0 ? null : FindRole(resource, char.ToLowerInvariant(propertyName[0]) + propertyName.Substring(1));

    /// <summary>The kind of SID that a parameter of this role wants; <see cref="ResourceKind.None"/> where it wants none.</summary>
    public static ResourceKind WantedSid(ParameterRole role) => role switch
    {
        ParameterRole.ServiceSid => ResourceKind.Service,
        ParameterRole.SessionSid => ResourceKind.Session,
        ParameterRole.ParticipantSid => ResourceKind.Participant,
        ParameterRole.InteractionSid => ResourceKind.Interaction,
        ParameterRole.PhoneNumberSid or ParameterRole.ProxyIdentifierSid => ResourceKind.PhoneNumber,
        _ => ResourceKind.None,
    };

    /// <summary>
    /// The kind of SID that a property of a resource holds; null where it holds text that is no SID of Proxy's.
    /// </summary>
    public static ResourceKind? SidOfProperty(ResourceKind resource, string propertyName) => propertyName switch
    {
        "Sid" => resource,
        "ServiceSid" => ResourceKind.Service,
        "SessionSid" => ResourceKind.Session,
        "ParticipantSid" or "InboundParticipantSid" or "OutboundParticipantSid" => ResourceKind.Participant,
        "ProxyIdentifierSid" => ResourceKind.PhoneNumber,
        "AccountSid" or "ChatInstanceSid" or "Identifier" or "ProxyIdentifier" or "FriendlyName" or "UniqueName" => ResourceKind.None,
        "ClosedReason" or "Data" or "IsoCountry" or "InboundResourceSid" or "OutboundResourceSid" => ResourceKind.None,
        "InboundResourceType" or "OutboundResourceType" => ResourceKind.None,
        _ => null,
    };

    /// <summary>The properties that the analysis reads of a resource's record.</summary>
    public static ImmutableArray<string> NeededProperties(ResourceKind resource) => resource == ResourceKind.Participant
        ? ImmutableArray.Create("Sid", "ServiceSid", "SessionSid", "Identifier", "DateDeleted")
        : ImmutableArray.Create("Sid");

    /// <summary>The meaning of a resource's own SID.</summary>
    public static ParameterRole RoleOfSid(ResourceKind resource) => resource switch
    {
        ResourceKind.Service => ParameterRole.ServiceSid,
        ResourceKind.Session => ParameterRole.SessionSid,
        ResourceKind.Participant => ParameterRole.ParticipantSid,
        ResourceKind.PhoneNumber => ParameterRole.PhoneNumberSid,
        _ => ParameterRole.InteractionSid,
    };
}
