using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>The expiry of a session is computed from local time, which the SDK sends as if it were UTC.</summary>
internal sealed class ExpiryInLocalTime : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY4002",
        "Expiry in local time",
        "The expiry is in local time, and the SDK writes it as UTC without converting, so the session can end hours early or late; this can lead to Twilio 80904; compute it from DateTime.UtcNow",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The SDK formats a DateTime with a trailing Z, whatever its Kind.",
        Pages + "PROXY4002.md");

    public override void Check(CallSite site, Findings findings)
    {
        foreach (var state in site.States)
        {
            if (state[ParameterRole.DateExpiry] is { Value: LocalTime } expiry)
            {
                findings.Report(Descriptor, state, expiry);
            }
        }
    }
}
