namespace MaskedDelivery.Demo;

/// <summary>What came of a mistake.</summary>
/// <param name="Rule">The id of the rule that the build reports.</param>
/// <param name="Code">The Twilio error code, or null where Twilio accepted the request, and the harm is done later.</param>
/// <param name="Message">What Twilio says.</param>
/// <param name="MoreInfo">Twilio's page about the error.</param>
public sealed record MistakeOutcome(string Rule, int? Code, string Message, string? MoreInfo);
