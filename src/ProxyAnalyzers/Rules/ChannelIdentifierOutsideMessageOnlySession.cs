using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>Someone who is on a channel is added to a session that this method created for calls, too.</summary>
internal sealed class ChannelIdentifierOutsideMessageOnlySession : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY3003",
        "Channel identifier outside a message-only session",
        "'{0}' is an address of a channel, which only a message-only session takes; this can lead to Twilio 80616; create the session with ModeEnum.MessageOnly",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A session takes calls too unless it is created otherwise, and nobody can be called on a channel.",
        Pages + "PROXY3003.md");

    public override void Check(CallSite site, Findings findings)
    {
        if (!site.Method.Is(ResourceKind.Participant, Verb.Create))
        {
            return;
        }

        foreach (var state in site.States)
        {
            if (state[ParameterRole.Identifier] is { Value: Constant { Text: { } text } } identifier
                && Address.IsOfChannel(text)
                && state.Session is { Mode: Constant { Content: null or "voice-only" or "voice-and-message" }, Created: { } created })
            {
                findings.Report(Descriptor, state, identifier, created, properties: null, text);
            }
        }
    }
}
