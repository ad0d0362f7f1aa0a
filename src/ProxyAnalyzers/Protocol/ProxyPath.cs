using System;

namespace ProxyAnalyzers.Protocol;

/// <summary>
/// The paths of Proxy's REST API: <c>/v1/Services/{KS}/Sessions/{KC}/Participants/{KP}/MessageInteractions</c> and its beginnings
/// (twilio-oai, <c>twilio_proxy_v1.json</c>).
/// </summary>
internal static class ProxyPath
{
    public const string Host = "proxy.twilio.com";

    /// <summary>Whether a text may be a part of such a URL: without one, code that speaks HTTP is none of our business.</summary>
    public static bool MayBePartOf(string text) => MayBePartOf(text, 0, text.Length);

    /// <summary>Whether there may be a part of such a URL in a part of a text.</summary>
    public static bool MayBePartOf(string text, int start, int length) =>
        text.IndexOf(Host, start, length, StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("/Sessions/", start, length, StringComparison.Ordinal) >= 0
        || text.IndexOf("/Participants", start, length, StringComparison.Ordinal) >= 0;

    /// <summary>The resource of a collection in a path.</summary>
    public static ResourceKind ResourceOf(string collection) => collection switch
    {
        "Services" => ResourceKind.Service,
        "Sessions" => ResourceKind.Session,
        "Participants" => ResourceKind.Participant,
        "MessageInteractions" => ResourceKind.MessageInteraction,
        "Interactions" => ResourceKind.Interaction,
        "PhoneNumbers" => ResourceKind.PhoneNumber,
        _ => ResourceKind.None,
    };

    /// <summary>Whether the collection stands where the resources of the collection before it have one.</summary>
    public static bool Follows(ResourceKind parent, ResourceKind child) => child switch
    {
        ResourceKind.Service => parent == ResourceKind.None,
        ResourceKind.Session or ResourceKind.PhoneNumber => parent == ResourceKind.Service,
        ResourceKind.Participant or ResourceKind.Interaction => parent == ResourceKind.Session,
        ResourceKind.MessageInteraction => parent == ResourceKind.Participant,
        _ => false,
    };

    /// <summary>What a request asks for: of one resource, whose SID ends the path, or of a collection; null for any other verb.</summary>
    public static Verb? VerbOf(string httpMethod, bool isOfOne) => (httpMethod.ToUpperInvariant(), isOfOne) switch
    {
        ("POST", true) => Verb.Update,
        ("POST", false) => Verb.Create,
        ("GET", true) => Verb.Fetch,
        ("GET", false) => Verb.Read,
        ("DELETE", true) => Verb.Delete,
        _ => null,
    };
}
