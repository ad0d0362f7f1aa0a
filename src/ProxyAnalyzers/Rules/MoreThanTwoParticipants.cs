using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>A third participant is added to a session that this method created or found empty.</summary>
internal sealed class MoreThanTwoParticipants : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY2005",
        "More than two participants",
        "The session gets more than two participants here; this can lead to Twilio 80609; remove one first, or create another session",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A session connects exactly two participants.",
        Pages + "PROXY2005.md");

    public override void Check(CallSite site, Findings findings)
    {
        foreach (var state in site.States)
        {
            if (site.Method.Is(ResourceKind.Session, Verb.Create))
            {
                if (state[ParameterRole.Participants] is { } list && state.CountOfParticipants > 2)
                {
                    findings.Report(Descriptor, state, list);
                }
            }
            else if (site.Method.Is(ResourceKind.Participant, Verb.Create)
                && state.IsCertain
                && state.Session is { IsComplete: true, IsShared: false, Present: >= 2 } fact
                && state[ParameterRole.SessionSid] is { } session)
            {
                findings.Report(Descriptor, state, session, fact.Created, properties: null);
            }
        }
    }
}
