using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>The identifier of a removed participant is added to the same session again.</summary>
internal sealed class RemovedParticipantAddedAgain : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY2002",
        "Removed participant added again",
        "A participant with this identifier was removed from the session and cannot be added to it again; this can lead to Twilio 80103 or 80612; create a new session and add the participant there",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A removed participant keeps its place in the session's history, so its identifier is taken for as long as the session exists.",
        Pages + "PROXY2002.md");

    public override void Check(CallSite site, Findings findings)
    {
        if (!site.Method.Is(ResourceKind.Participant, Verb.Create))
        {
            return;
        }

        var onEveryPath = site.States.All(state => state.RemovalOfSameIdentifier is not null);
        foreach (var state in site.States)
        {
            // A test whose branches have met again has not shown that anyone was removed.
            if (state[ParameterRole.Identifier] is { } argument
                && state.RemovalOfSameIdentifier is { } removed
                && (onEveryPath || removed.Kind == EventKind.Removed))
            {
                findings.Report(Descriptor, state, argument, removed, Certainty.Of(onEveryPath));
            }
        }
    }
}
