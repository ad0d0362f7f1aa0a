using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>A message has nothing to say.</summary>
internal sealed class MessageWithoutBody : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY5001",
        "Message without a body",
        "The message has no body; this can lead to Twilio 80701; give it a text, since mediaUrl is not supported",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Twilio documents mediaUrl as not supported, so the body is all that a message can have.",
        Pages + "PROXY5001.md");

    public override void Check(CallSite site, Findings findings)
    {
        if (!site.Method.IsMessage)
        {
            return;
        }

        foreach (var state in site.States)
        {
            if (state[ParameterRole.Body] is { } body && IsMissing(body.Value))
            {
                findings.Report(Descriptor, state, body);
            }
        }
    }

    private static bool IsMissing(Value? body) => body switch
    {
        null or Constant { Content: null, IsWritten: true } => true,
        Constant { Text: { } text } => string.IsNullOrWhiteSpace(text),
        _ => false,
    };
}
