using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Rules;

/// <summary>Statuses of two resources are compared, which are never equal. That needs no flow: the types say so.</summary>
internal static class StatusesOfTwoResourcesCompared
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PROXY5003",
        "Statuses of two resources compared",
        "'{0}' and '{1}' are never equal, whatever their text; compare with a member of '{0}'",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Each resource of the SDK has its own type for its statuses, and values of two types are never equal.",
        Rule.Pages + "PROXY5003.md");

    public static Diagnostic Report(StatusComparison comparison)
    {
        // The one that was written down is the wrong one, on whichever side it stands.
        var (asked, written) = comparison.Left is IFieldReferenceOperation ? (comparison.Right, comparison.Left) : (comparison.Left, comparison.Right);
        return Diagnostic.Create(Descriptor, PlaceOf(comparison.Operation), NameOf(asked.Type!), NameOf(written.Type!));
    }

    /// <summary>With <c>?.</c> the call is only the end of what was written.</summary>
    private static Location PlaceOf(IOperation operation) =>
        (operation.Parent is IConditionalAccessOperation access && ReferenceEquals(access.WhenNotNull, operation) ? access : operation).Syntax.GetLocation();

    private static string NameOf(ITypeSymbol type) => type.ContainingType is { } resource ? $"{resource.Name}.{type.Name}" : type.Name;
}
