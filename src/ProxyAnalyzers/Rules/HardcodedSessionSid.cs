using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>A constant session SID reaches a message or the creation of a participant.</summary>
internal sealed class HardcodedSessionSid : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY1006",
        "Hardcoded session SID",
        "The session SID '{0}' is hardcoded: sessions end, and once this one has, calls that name it can lead to Twilio 80903; keep the SID of the session that you created",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A session ends when it is closed, expires or is purged, so a SID that is fixed in the code stops working.",
        Pages + "PROXY1006.md");

    public override bool SeesPlainHttp => true;

    public override void Check(CallSite site, Findings findings)
    {
        if ((!site.Method.IsMessage && !site.Method.Is(ResourceKind.Participant, Verb.Create)) || findings.Settings.AllowsHardcodedSids)
        {
            return;
        }

        foreach (var state in site.States)
        {
            if (state[ParameterRole.SessionSid] is { Value: Constant { Text: { } text } } argument && Sid.IsWellFormed(text, ResourceKind.Session))
            {
                findings.Report(Descriptor, state, argument, text);
            }
        }
    }
}
