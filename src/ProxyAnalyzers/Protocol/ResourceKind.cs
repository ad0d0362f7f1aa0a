namespace ProxyAnalyzers.Protocol;

/// <summary>The resources of Proxy that have a SID, and the two kinds of SID that are only passed to it.</summary>
internal enum ResourceKind
{
    None,
    Service,
    Session,
    Participant,
    Interaction,
    MessageInteraction,
    PhoneNumber,
}
