using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>A message is sent in a session that this method created for calls only.</summary>
internal sealed class MessageInVoiceOnlySession : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY5002",
        "Message in a voice-only session",
        "The session was created for calls only, so it carries no messages; this can lead to Twilio 80910; create it with ModeEnum.VoiceAndMessage",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The mode of a session is fixed when it is created.",
        Pages + "PROXY5002.md");

    public override void Check(CallSite site, Findings findings)
    {
        if (!site.Method.IsMessage)
        {
            return;
        }

        foreach (var state in site.States)
        {
            if (state[ParameterRole.SessionSid] is { } session && state.Session is { Mode: Constant { Text: "voice-only" }, Created: { } created })
            {
                findings.Report(Descriptor, state, session, created, properties: null);
            }
        }
    }
}
