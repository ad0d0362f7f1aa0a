using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>A participant is named together with a session that is known to be another one than its own.</summary>
internal sealed class ParticipantOfAnotherSession : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY1003",
        "Participant of another session",
        "The participant belongs to another session than the one named here; this can lead to Twilio 80903; use the participant's own SessionSid",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A participant belongs to the one session that it was added to, and no other session routes to it.",
        Pages + "PROXY1003.md");

    public override void Check(CallSite site, Findings findings)
    {
        if (!site.Method.IsMessage && !site.Method.Is(ResourceKind.Participant, Verb.Delete) && !site.Method.Is(ResourceKind.Participant, Verb.Fetch))
        {
            return;
        }

        foreach (var state in site.States)
        {
            if (state[ParameterRole.ParticipantSid] is { } argument
                && state[ParameterRole.SessionSid] is { } session
                && state.IsParticipantOfAnotherSession)
            {
                findings.ReportWith(Descriptor, state, argument, session);
            }
        }
    }
}
