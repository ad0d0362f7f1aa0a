using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>A service is created without an address for calls and messages that belong to no session.</summary>
internal sealed class NoOutOfSessionCallback : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY4001",
        "No out-of-session callback",
        "The service has no out-of-session callback, so whoever writes before or after a session is dropped; this can lead to Twilio 80902, 80903 or 80905; set outOfSessionCallbackUrl",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "What no session takes goes to the out-of-session callback; without one nobody answers.",
        Pages + "PROXY4001.md");

    public override void Check(CallSite site, Findings findings)
    {
        if (!site.Method.Is(ResourceKind.Service, Verb.Create))
        {
            return;
        }

        foreach (var state in site.States)
        {
            if (state[ParameterRole.OutOfSessionCallbackUrl] is { Value: null or Constant { Content: null } } && !HasOptionsOfAnotherMethod(state) && !findings.CallSites.Any(later => Sets(later, state)))
            {
                findings.ReportCall(Descriptor, state);
            }
        }
    }

    private static bool HasOptionsOfAnotherMethod(CallState state) =>
        state[ParameterRole.Options] is { Value: Born options } argument && options.Place.Calls != argument.Calls;

    /// <summary>Whether the call sets the callback of the service that was created here, or of one that may be it.</summary>
    private static bool Sets(CallSite later, CallState created) =>
        later.Method.Is(ResourceKind.Service, Verb.Update)
        && later.States.Any(state => state[ParameterRole.OutOfSessionCallbackUrl] is { Value: not (null or Constant { Content: null }) } && MayName(state, created));

    private static bool MayName(CallState state, CallState created) => state.Entity(ParameterRole.ServiceSid) switch
    {
        Member { Target: Born { Kind: BirthKind.Result } record } => ReferenceEquals(record.Place.Site, created.Call.Expression),
        Constant or Input or Member { Target: Input or null } => false,
        _ => true,
    };
}
