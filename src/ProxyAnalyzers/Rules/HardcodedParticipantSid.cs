using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>A constant participant SID reaches a message and is not verified on the way.</summary>
internal sealed class HardcodedParticipantSid : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY1001",
        "Hardcoded participant SID",
        "The participant SID '{0}' is hardcoded: once that participant is removed or its session ends, messages to it can lead to Twilio 80903; fetch the participant and check DateDeleted first",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A participant lives in one session and sessions end, so a SID that is fixed in the code stops working in production.",
        Pages + "PROXY1001.md");

    public override bool SeesPlainHttp => true;

    public override void Check(CallSite site, Findings findings)
    {
        if (!site.Method.IsMessage || findings.Settings.AllowsHardcodedSids)
        {
            return;
        }

        foreach (var state in site.States)
        {
            if (state[ParameterRole.ParticipantSid] is { Value: Constant { Text: { } text } } argument
                && Sid.IsWellFormed(text, ResourceKind.Participant)
                && !state.Participant(ParameterRole.ParticipantSid).IsVerified)
            {
                findings.Report(Descriptor, state, argument, text);
            }
        }
    }
}
