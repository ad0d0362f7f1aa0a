using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Protocol;
using ProxyAnalyzers.Rules;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Compares a status with the same member of its own type, where that has one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SameMemberCodeFixProvider))]
public sealed class SameMemberCodeFixProvider : RewriteCodeFixProvider
{
    /// <summary>Creates the provider.</summary>
    public SameMemberCodeFixProvider()
        : base("Compare with the same member of the other type", "SameMember", StatusesOfTwoResourcesCompared.Descriptor)
    {
    }

    /// <inheritdoc/>
    private protected override ImmutableArray<TextChange>? Rewrite(
        Diagnostic diagnostic, SyntaxNode root, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (ProxySymbols.Find(model.Compilation) is not { } symbols || FindComparison(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), symbols, model, cancellationToken) is not { } comparison)
        {
            return null;
        }

        var (asked, written) = comparison.Right is IFieldReferenceOperation ? (comparison.Left, comparison.Right) : (comparison.Right, comparison.Left);
        return written is IFieldReferenceOperation { Field: { IsStatic: true } member }
            && asked is not IFieldReferenceOperation { Field.IsStatic: true }
            && asked.Type!.GetMembers(member.Name).OfType<IFieldSymbol>().Any(field => field.IsStatic)
            ? ImmutableArray.Create(new TextChange(written.Syntax.Span, asked.Type.ToMinimalDisplayString(model, written.Syntax.SpanStart, s_typeFormat) + "." + member.Name))
            : null;
    }

    // Without the question mark of a nullable reference.
    private static readonly SymbolDisplayFormat s_typeFormat =
        SymbolDisplayFormat.MinimallyQualifiedFormat.RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static StatusComparison? FindComparison(SyntaxNode marked, ProxySymbols symbols, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetOperation(marked, cancellationToken)?.DescendantsAndSelf().Select(operation => StatusComparison.Of(operation, symbols)).FirstOrDefault(comparison => comparison is not null);
}
