using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>A participant is added under something that is neither a number in E.164 nor the address of a channel.</summary>
internal sealed class IdentifierIsNoAddress : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY3001",
        "Identifier is no address",
        "{0}; this can lead to Twilio 80404; {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Twilio reaches people by numbers in E.164 and by addresses of channels, and refuses anything else.",
        Pages + "PROXY3001.md");

    public override void Check(CallSite site, Findings findings)
    {
        foreach (var state in site.States)
        {
            Check(state, ParameterRole.Identifier, isRequired: true, findings);
            Check(state, ParameterRole.ProxyIdentifier, isRequired: false, findings);
        }
    }

    private static void Check(CallState state, ParameterRole role, bool isRequired, Findings findings)
    {
        if (state[role] is { Value: { } value } argument && FindFault(state, value, isRequired) is { } fault)
        {
            findings.Report(Descriptor, state, argument, fault.What, fault.Remedy);
        }
    }

    private static (string What, string Remedy)? FindFault(CallState state, Value value, bool isRequired)
    {
        switch (value)
        {
            case Constant { Content: null or "", IsWritten: var isWritten }:
                return isRequired && isWritten ? ("The identifier is empty", "pass the person's number in E.164") : null;
            case Constant { Text: { } text }:
                return FindFault(text);
            case Member { Symbol: IPropertySymbol property } when IsSid(state, property):
                return ($"'{property.ContainingType.Name}.{property.Name}' is a SID", "pass the person's number in E.164");
            default:
                return state.FetchedBy(value) == ResourceKind.Participant ? ("The SID that a participant was fetched by is no address", "pass the participant's Identifier") : null;
        }
    }

    private static (string What, string Remedy)? FindFault(string text) => Address.FindFault(text) switch
    {
        AddressFault.MobileDigit => ($"'{text}' has the mobile digit that numbers of its country are kept without", "leave out the digit after the country code"),
        AddressFault.NoAddress => ($"'{text}' is neither a number in E.164 nor the address of a channel", "write it like +14155550100 or messenger:123456"),
        _ => null,
    };

    private static bool IsSid(CallState state, IPropertySymbol property) =>
        state.ResourceOf(property) is var resource and not ResourceKind.None
        && ProxyProtocol.SidOfProperty(resource, property.Name) is not (null or ResourceKind.None);
}
