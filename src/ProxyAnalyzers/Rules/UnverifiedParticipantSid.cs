using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>Nothing is known about the participant of a message.</summary>
internal sealed class UnverifiedParticipantSid : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY1004",
        "Unverified participant SID",
        "Nothing shows that this participant is still in the session; a message to a removed or foreign one can lead to Twilio 80903; fetch the participant and check DateDeleted first",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A stored SID may name a participant that was removed since, or that belongs to another session.",
        Pages + "PROXY1004.md");

    public override void Check(CallSite site, Findings findings)
    {
        if (!site.Method.IsMessage)
        {
            return;
        }

        foreach (var state in site.States)
        {
            if (state[ParameterRole.ParticipantSid] is { Value: not (null or Constant) } argument
                && state.Participant(ParameterRole.ParticipantSid).IsUnknown
                && !findings.Locator.IsGuarded(site, state, argument)
                && !findings.Locator.IsShownElsewhere(state, argument))
            {
                findings.Report(Descriptor, state, argument);
            }
        }
    }
}
