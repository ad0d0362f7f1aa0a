using System.Collections.Immutable;
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

        var utc = new UtcTime(model, cancellationToken);
        var declared = DeclaredValue.FindOfOnlyUse(marked, model, cancellationToken);
        return (declared is null ? null : utc.Rewrite(declared)) ?? utc.Rewrite(marked) ?? utc.Convert(marked);
    }
}
