using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>The participant of a message was seen, but nothing tells that it was not removed.</summary>
internal sealed class RemovalNotChecked : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY1005",
        "Removal not checked",
        "The participant was read, but not whether it was removed; a message to a removed one can lead to Twilio 80903; check that DateDeleted is null",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "The record of a removed participant can still be read, and only its DateDeleted tells that nothing reaches it any more.",
        Pages + "PROXY1005.md");

    public override void Check(CallSite site, Findings findings)
    {
        // Nothing known on one path is nothing known: that is another hint.
        if (!site.Method.IsMessage || site.States.Any(state => state.Participant(ParameterRole.ParticipantSid).IsUnknown))
        {
            return;
        }

        foreach (var state in site.States)
        {
            if (state[ParameterRole.ParticipantSid] is { Value: not (null or Constant) } argument
                && state.Participant(ParameterRole.ParticipantSid) is { IsSeen: true, IsFresh: false, IsVerified: false, IsInspected: false }
                && !findings.Locator.IsGuarded(site, state, argument)
                && !findings.Locator.IsShownElsewhere(state, argument))
            {
                findings.Report(Descriptor, state, argument);
            }
        }
    }
}
