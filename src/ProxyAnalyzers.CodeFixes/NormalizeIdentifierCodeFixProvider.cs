using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Protocol;
using ProxyAnalyzers.Rules;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Writes a number in E.164, where only spaces, brackets, dots, dashes, a leading 00 or a mobile digit are in the way.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NormalizeIdentifierCodeFixProvider))]
public sealed class NormalizeIdentifierCodeFixProvider : RewriteCodeFixProvider
{
    /// <summary>Creates the provider.</summary>
    public NormalizeIdentifierCodeFixProvider()
        : base("Write the number in E.164", "NormalizeIdentifier", IdentifierIsNoAddress.Descriptor)
    {
    }

    /// <inheritdoc/>
    private protected override ImmutableArray<TextChange>? Rewrite(
        Diagnostic diagnostic, SyntaxNode root, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax marked)
        {
            return null;
        }

        var written = marked is IdentifierNameSyntax ? DeclaredValue.Find(marked, model, cancellationToken) : null;
        if (model.GetConstantValue(written ?? marked, cancellationToken) is not { HasValue: true, Value: string number } || Address.Normalize(number) is not { } normalized)
        {
            return null;
        }

        // A text that others use as well may have to stay as it is.
        var replaced = written is not null && IsOnlyUse((IdentifierNameSyntax)marked, model, cancellationToken) ? written : marked;
        return replaced.HasCommentInside()
            ? null
            : ImmutableArray.Create(new TextChange(replaced.Span, SymbolDisplay.FormatLiteral(normalized, quote: true)));
    }

    private static bool IsOnlyUse(IdentifierNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        var symbol = model.GetSymbolInfo(name, cancellationToken).Symbol;
        return symbol is ILocalSymbol or { DeclaredAccessibility: Accessibility.Private }
            && symbol.ContainingType.DeclaringSyntaxReferences.Length == 1
            && name.SyntaxTree.GetRoot(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>()
                .Where(other => other.Identifier.ValueText == name.Identifier.ValueText && other != name)
                .All(other => !SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(other, cancellationToken).Symbol, symbol));
    }
}
