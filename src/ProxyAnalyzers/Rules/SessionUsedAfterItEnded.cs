using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>A call names a session or a service that has ended.</summary>
internal sealed class SessionUsedAfterItEnded : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY2003",
        "Session used after it ended",
        "The {0} was {1} before, and this call still names it; this can lead to Twilio 80607 or 80903; {2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A closed session takes no participants and no messages, and a deleted session or service is gone with all that was in it.",
        Pages + "PROXY2003.md");

    public override void Check(CallSite site, Findings findings)
    {
        var onEveryPath = site.States.All(state => state.Session.Ended is { } ended && NeedsSession(site, state, ended));
        foreach (var state in site.States)
        {
            if (state[ParameterRole.ServiceSid] is { } service && state.Service.Ended is { } gone && !IsGuardedFetch(site))
            {
                findings.Report(Descriptor, state, service, gone, null, "service", "deleted", "use a service that exists");
            }
            else if (state[ParameterRole.SessionSid] is { } session && state.Session.Ended is { } ended && NeedsSession(site, state, ended))
            {
                var isClosed = ended.Kind == EventKind.Closed;
                findings.Report(Descriptor, state, session, ended, Certainty.Of(onEveryPath), "session", isClosed ? "closed" : "deleted", isClosed ? "create a new session, or re-open this one first" : "create a new session");
            }
        }
    }

    private static bool NeedsSession(CallSite site, CallState state, Event ended)
    {
        if (ended.Kind == EventKind.Deleted)
        {
            return !IsGuardedFetch(site);
        }

        return site.Method.IsMessage
            || site.Method.Is(ResourceKind.Participant, Verb.Create)
            || (site.Method.Is(ResourceKind.Session, Verb.Update) && state[ParameterRole.Status]?.Value is null or Constant and not Constant { Text: "in-progress" });
    }

    /// <summary>To fetch and catch is how one finds out whether something still exists.</summary>
    private static bool IsGuardedFetch(CallSite site) => site.Method.Verb == Verb.Fetch && site.IsGuarded;
}
