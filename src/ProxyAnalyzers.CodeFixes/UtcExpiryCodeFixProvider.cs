using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Rules;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Takes the time from the counterpart in UTC, or converts it where it is not said how it came about.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UtcExpiryCodeFixProvider))]
public sealed class UtcExpiryCodeFixProvider : RewriteCodeFixProvider
{
    /// <summary>Creates the provider.</summary>
    public UtcExpiryCodeFixProvider()
        : base("Use UTC", "UtcExpiry", ExpiryInLocalTime.Descriptor)
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

        var sources = (DeclaredValue.FindOfOnlyUse(marked, model, cancellationToken) ?? marked).DescendantNodesAndSelf().OfType<SimpleNameSyntax>()
            .Select(name => FindCounterpart(name, model, cancellationToken)).Where(change => change is not null).Select(change => change!.Value).ToImmutableArray();
        return sources.Length > 0 ? sources : Convert(marked, model, cancellationToken);
    }

    private static TextChange? FindCounterpart(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(name, cancellationToken).Symbol is { ContainingType: { Name: "DateTime" or "DateTimeOffset" or "TimeProvider" } } symbol
            ? (symbol.Name, symbol.IsStatic) switch
            {
                ("Now", true) => new TextChange(name.Span, "UtcNow"),
                ("Today", true) => new TextChange(name.Span, "UtcNow.Date"),
                ("LocalDateTime", false) => new TextChange(name.Span, "UtcDateTime"),
                ("GetLocalNow", false) => new TextChange(name.Span, "GetUtcNow"),
                ("ToLocalTime", false) => new TextChange(name.Span, "ToUniversalTime"),
                _ => null,
            }
            : null;

    private static ImmutableArray<TextChange>? Convert(ExpressionSyntax marked, SemanticModel model, CancellationToken cancellationToken)
    {
        var isNullable = model.GetTypeInfo(marked, cancellationToken).Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var conversion = (isNullable ? "?" : "") + ".ToUniversalTime()";
        return marked is NameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ParenthesizedExpressionSyntax
            ? ImmutableArray.Create(new TextChange(new TextSpan(marked.Span.End, 0), conversion))
            : ImmutableArray.Create(new TextChange(new TextSpan(marked.SpanStart, 0), "("), new TextChange(new TextSpan(marked.Span.End, 0), ")" + conversion));
    }
}
