using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>A SID argument gets something that cannot be a SID of the kind that it wants.</summary>
internal sealed class NotTheRightKindOfSid : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY1002",
        "Not the right kind of SID",
        "{0} is not the SID of {4} {1}, which starts with {2} and has 32 hexadecimal digits; this can lead to Twilio {3}; pass the {1}'s Sid",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "All SIDs are plain strings, so a swapped or broken one compiles and fails only when Twilio looks it up.",
        Pages + "PROXY1002.md");

    public override bool SeesPlainHttp => true;

    public override void Check(CallSite site, Findings findings)
    {
        foreach (var state in site.States)
        {
            foreach (var pair in state.Arguments)
            {
                var wanted = ProxyProtocol.WantedSid(pair.Key);
                if (wanted != ResourceKind.None && pair.Value.Value is { } value && !(value is Constant && findings.Settings.AllowsHardcodedSids) && FindWrong(site.Method, state, pair.Key, value, wanted) is { } wrong)
                {
                    findings.Report(Descriptor, state, pair.Value, wrong, NameOf(wanted), Sid.Prefix(wanted), Sid.ErrorCode(wanted), ArticleOf(wanted));
                }
            }
        }
    }

    /// <summary>What the value is instead, in the words of the message; null where it may be right.</summary>
    private static string? FindWrong(ProxyMethod method, CallState state, ParameterRole role, Value value, ResourceKind wanted)
    {
        var mayBeUniqueName = method.TakesUniqueName && role == method.OwnSid;
        switch (value)
        {
            case Constant { Content: null, IsWritten: var isWritten }:
                return isWritten && IsRequired(method, role) ? "Null" : null;
            case Constant { Text: { } text }:
                return mayBeUniqueName || Sid.IsWellFormed(text, wanted) ? null : $"'{text}'";
            case Member { Symbol: IPropertySymbol property } when state.ResourceOf(property) is var resource and not ResourceKind.None:
                return IsWrongProperty(resource, property.Name, wanted, mayBeUniqueName) ? $"'{property.ContainingType.Name}.{property.Name}'" : null;
            default:
                var fetched = state.FetchedBy(value);
                return fetched != ResourceKind.None && !mayBeUniqueName && !IsSameKind(fetched, wanted) ? $"A string that {ArticleOf(fetched)} {NameOf(fetched)} was fetched by" : null;
        }
    }

    private static bool IsWrongProperty(ResourceKind resource, string property, ResourceKind wanted, bool mayBeUniqueName) =>
        ProxyProtocol.SidOfProperty(resource, property) is { } held
        && !IsSameKind(held, wanted)
        && !(mayBeUniqueName && property == "UniqueName");

    /// <summary>Interactions and message interactions share their SIDs.</summary>
    private static bool IsSameKind(ResourceKind kind, ResourceKind other) =>
        kind == other || (kind != ResourceKind.None && other != ResourceKind.None && Sid.Prefix(kind) == Sid.Prefix(other));

    /// <summary>The SIDs that make up the path are required; the one of a phone number is an optional parameter.</summary>
    private static bool IsRequired(ProxyMethod method, ParameterRole role) =>
        role != ParameterRole.ProxyIdentifierSid && !(role == ParameterRole.PhoneNumberSid && method.Verb == Verb.Create);

    private static string ArticleOf(ResourceKind kind) => kind is ResourceKind.Interaction or ResourceKind.MessageInteraction ? "an" : "a";

    private static string NameOf(ResourceKind kind) => kind switch
    {
        ResourceKind.PhoneNumber => "phone number",
        ResourceKind.Interaction or ResourceKind.MessageInteraction => "interaction",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
