using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>A session is updated to a status other than closed and in-progress.</summary>
internal sealed class SessionStatusNobodyAccepts : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY2004",
        "Session status that no update accepts",
        "A session cannot be updated to '{0}'; this can lead to Twilio 80608; use {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The only updates of a status that Twilio takes are to closed, and from closed back to in-progress.",
        Pages + "PROXY2004.md");

    public override void Check(CallSite site, Findings findings)
    {
        if (!site.Method.Is(ResourceKind.Session, Verb.Update))
        {
            return;
        }

        foreach (var state in site.States)
        {
            if (state[ParameterRole.Status] is { Value: Constant { Text: { } text } } argument && !SessionStatus.IsAccepted(text))
            {
                findings.Report(Descriptor, state, argument, text, Remedy(text));
            }
        }
    }

    private static string Remedy(string text) => SessionStatus.Nearest(text) switch
    {
        SessionStatus.Closed => "StatusEnum.Closed",
        SessionStatus.InProgress => "StatusEnum.InProgress",
        _ => "StatusEnum.InProgress or StatusEnum.Closed",
    };
}
