using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Rules;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Gives the service an out-of-session callback, whose address the user has to fill in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OutOfSessionCallbackCodeFixProvider))]
public sealed class OutOfSessionCallbackCodeFixProvider : RewriteCodeFixProvider
{
    private const string Placeholder = "(\"https://example.com/out-of-session\") /* TODO: the address of your webhook */";

    /// <summary>Creates the provider.</summary>
    public OutOfSessionCallbackCodeFixProvider()
        : base("Add an out-of-session callback", "OutOfSessionCallback", NoOutOfSessionCallback.Descriptor)
    {
    }

    /// <inheritdoc/>
    private protected override ImmutableArray<TextChange>? Rewrite(
        Diagnostic diagnostic, SyntaxNode root, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } marked
            || model.GetOperation(marked, cancellationToken) is not IInvocationOperation call)
        {
            return null;
        }

        var style = new CodeStyle(marked, text);
        var types = new TypeNames(marked, model, style.NewLine);
        var uri = "new " + types.NameOf("System.Uri") + Placeholder;
        return Additions.Set(call, "outOfSessionCallbackUrl", uri, style, model) is { } changes
            ? types.Imports.Concat(changes).OrderBy(each => each.Span.Start).ToImmutableArray()
            : null;
    }
}
