using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>An identifier is added to a session that it is in already.</summary>
internal sealed class IdentifierAddedTwice : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY3002",
        "Identifier added twice",
        "This identifier was added to the session before and is still in it; this can lead to Twilio 80103; add each participant once",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A session knows each person once.",
        Pages + "PROXY3002.md");

    public override void Check(CallSite site, Findings findings)
    {
        if (!site.Method.Is(ResourceKind.Participant, Verb.Create) || site.MayExist)
        {
            return;
        }

        foreach (var state in site.States)
        {
            if (state[ParameterRole.Identifier] is { Value: not Constant { Content: null } } identifier && state.PresenceOfSameIdentifier is { } added)
            {
                findings.Report(Descriptor, state, identifier, added, properties: null);
            }
        }
    }
}
