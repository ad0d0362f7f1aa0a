using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>A message to a participant, or its second delete, after it was removed.</summary>
internal sealed class ParticipantUsedAfterRemoval : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY2001",
        "Participant used after removal",
        "The participant {0} removed from its session, and a removed participant stays removed; this can lead to Twilio 80903; use a participant that is still there",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Deleting a participant is final: its record stays, but nothing reaches it any more and it cannot be added again.",
        Pages + "PROXY2001.md");

    public override void Check(CallSite site, Findings findings)
    {
        if (!site.Method.IsMessage && !site.Method.Is(ResourceKind.Participant, Verb.Delete))
        {
            return;
        }

        var onEveryPath = site.States.All(state => state.Participant(ParameterRole.ParticipantSid).Removed is not null);
        foreach (var state in site.States)
        {
            // A test whose branches have met again has not shown that anyone was removed.
            if (state[ParameterRole.ParticipantSid] is { } argument
                && state.Participant(ParameterRole.ParticipantSid).Removed is { } removed
                && (onEveryPath || removed.Kind == EventKind.Removed))
            {
                findings.Report(Descriptor, state, argument, removed, Certainty.Of(onEveryPath), onEveryPath ? "was" : "may already have been");
            }
        }
    }
}
