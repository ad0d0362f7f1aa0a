using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>A message is sent in a session that this method created and to which it has added one participant so far.</summary>
internal sealed class MessageBeforeBothAreThere : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY2006",
        "Message before both participants are there",
        "The session has only one participant so far, so the message has nobody to come from; this can lead to Twilio 80614; add the second participant first",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A message is routed between two participants; with one there is no partner.",
        Pages + "PROXY2006.md");

    public override void Check(CallSite site, Findings findings)
    {
        if (!site.Method.IsMessage || !site.States.All(IsLonely))
        {
            return;
        }

        foreach (var state in site.States)
        {
            if (findings.Locator.IsInRoot(state.Call.Calls) && state[ParameterRole.SessionSid] is { } session && IsLonelyWhoeverCalls(state, session, findings))
            {
                findings.Report(Descriptor, state, session, state.Session.Created, null);
            }
        }
    }

    private static bool IsLonely(CallState state) => state.Session is { Created: not null, StartedEmpty: true, Added: 1, IsShared: false };

    /// <summary>Whether it is so each time that the call is come to, as far as the same place would be shown.</summary>
    private static bool IsLonelyWhoeverCalls(CallState state, Argument session, Findings findings)
    {
        var place = findings.Locator.Find(state, session, earlier: null);
        return findings.CallSites.Where(site => ReferenceEquals(site.States[0].Call.Expression, state.Call.Expression)).SelectMany(site => site.States)
            .Where(other => other[ParameterRole.SessionSid] is { } named && Equals(findings.Locator.Find(other, named, earlier: null), place))
            .All(IsLonely);
    }
}
