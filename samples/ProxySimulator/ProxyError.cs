using System.Text.Json.Nodes;

namespace ProxySimulator;

/// <summary>
/// The errors that the simulator answers with. Codes and names are those of https://www.twilio.com/docs/api/errors; where Twilio
/// does not document the HTTP status, it is 400.
/// </summary>
internal sealed record ProxyError(int Code, string Message, int Status = 400)
{
    public static readonly ProxyError NotFound = new(20404, "The requested resource was not found", 404);

    public static readonly ProxyError ParticipantAlreadyInSession = new(80103, "Participant has already been added to Session");
    public static readonly ProxyError NumberAlreadyInService = new(80104, "Phone Number has already been added to Service");
    public static readonly ProxyError NoUnreservedNumber = new(80207, "No unreserved Phone Numbers are available for Participant");
    public static readonly ProxyError NoUnusedProxyIdentifier = new(80208, "No unused Proxy Identifier is available for Participant");
    public static readonly ProxyError SessionUniqueNameNotFound = new(80308, "Session unique name not found", 404);

    public static readonly ProxyError IdentifierPairInvalid = new(80402, "Identifier and Proxy Identifier pair is already in use");
    public static readonly ProxyError InteractionSidInvalid = new(80403, "Interaction SID is invalid");
    public static readonly ProxyError IdentifierInvalid = new(80404, "Participant Identifier is invalid");
    public static readonly ProxyError ParticipantSidInvalid = new(80405, "Participant SID is invalid");
    public static readonly ProxyError PhoneNumberSidInvalid = new(80407, "Phone Number SID is invalid");
    public static readonly ProxyError ServiceSidInvalid = new(80408, "Service SID is invalid");
    public static readonly ProxyError SessionSidInvalid = new(80409, "Session SID is invalid");

    public static readonly ProxyError ServiceNameNotUnique = new(80602, "Service unique name must be unique");
    public static readonly ProxyError SessionNameNotUnique = new(80603, "Session unique name must be unique");
    public static readonly ProxyError ProxyIdentifierInUse = new(80604, "Proxy Identifier is already in use in another active Session");
    public static readonly ProxyError ProxyIdentifierNotInService = new(80605, "Proxy Identifier is not associated with Service");
    public static readonly ProxyError SessionClosed = new(80607, "Session is closed");
    public static readonly ProxyError SessionStatusInvalid = new(80608, "Session status is invalid");
    public static readonly ProxyError TooManyParticipants = new(80609, "Session has too many Participants");
    public static readonly ProxyError NumberInActiveSessions = new(80611, "Phone Number is in use in active Sessions");
    public static readonly ProxyError NoPartnerParticipant = new(80614, "Session has no partner Participant");
    public static readonly ProxyError IdentifierTypeNotSupported = new(80616, "Identifier type is not supported by the Session mode");
    public static readonly ProxyError DuplicateParticipantRequest = new(80623, "Duplicate Participant request", 409);

    public static readonly ProxyError ParameterInvalid = new(80701, "Parameter validation failed");

    public static readonly ProxyError UnknownParticipant = new(80903, "Unknown Participant");
    public static readonly ProxyError SessionExpired = new(80904, "Session has expired");
    public static readonly ProxyError MessageToVoiceOnlySession = new(80910, "Message to a voice-only Session");

    /// <summary>The page that explains the error.</summary>
    public string MoreInfo => $"https://www.twilio.com/docs/errors/{Code}";

    /// <summary>The body of the answer.</summary>
    public JsonObject ToJson() => new()
    {
        ["code"] = Code,
        ["message"] = Message,
        ["more_info"] = MoreInfo,
        ["status"] = Status,
    };

    /// <summary>The refusal to throw.</summary>
    public ProxyRefusalException Refusal() => new(this);
}
