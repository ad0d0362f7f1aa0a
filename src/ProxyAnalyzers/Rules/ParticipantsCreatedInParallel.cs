using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>A participant is created while the creation of another one is still running.</summary>
internal sealed class ParticipantsCreatedInParallel : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY3004",
        "Participants created in parallel",
        "The creation of another participant is still running; creates that run at once can lead to Twilio 80623 or 80402; await them one after the other",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "While it creates a participant, Twilio picks a proxy number that must be free for that person, and refuses requests that compete for it.",
        Pages + "PROXY3004.md");

    public override void Check(CallSite site, Findings findings)
    {
        if (!site.Method.Is(ResourceKind.Participant, Verb.Create))
        {
            return;
        }

        foreach (var state in site.States)
        {
            // With two in flight the second one has been reported.
            if (state.World.InFlight.Count == 1 && state.World.InFlight.Values.First() is var running && IsToBeReported(site, running, findings))
            {
                findings.ReportCall(Descriptor, state, running);
            }
        }
    }

    /// <summary>Each create of a round meets an earlier round that still runs: of several, the second one is reported.</summary>
    private static bool IsToBeReported(CallSite site, Event running, Findings findings)
    {
        if (!site.States.Any(state => IsWithin(state, running)))
        {
            return true;
        }

        var creates = findings.CallSites.Where(other => other.Method.Is(ResourceKind.Participant, Verb.Create) && other.States.Any(state => IsWithin(state, running))).Take(2).ToList();
        return ReferenceEquals(creates[creates.Count - 1], site);
    }

    /// <summary>Whether the create meets what runs, and is part of another round of it.</summary>
    private static bool IsWithin(CallState state, Event running)
    {
        var calls = state.World.InFlight.Values.Contains(running) ? state.Call.Calls : null;
        while (calls is not null && !ReferenceEquals(calls.Site, running.Operation))
        {
            calls = calls.Outer;
        }

        return calls is not null;
    }
}
