namespace ProxyAnalyzers.Protocol;

/// <summary>What an argument of a Proxy call means, whether it is a parameter or a property of an options object.</summary>
internal enum ParameterRole
{
    /// <summary>A parameter that no rule looks at: page sizes, display names, call-back addresses.</summary>
    Other,
    ServiceSid,
    SessionSid,
    ParticipantSid,
    InteractionSid,
    PhoneNumberSid,
    Identifier,
    ProxyIdentifier,
    ProxyIdentifierSid,
    UniqueName,
    Body,
    Status,
    Mode,
    DateExpiry,
    Participants,
    OutOfSessionCallbackUrl,
    Options,
    Client,
}
