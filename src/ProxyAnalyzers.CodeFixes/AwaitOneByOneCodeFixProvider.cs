using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Rules;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Waits for each participant before the next one is created.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AwaitOneByOneCodeFixProvider))]
public sealed class AwaitOneByOneCodeFixProvider : RewriteCodeFixProvider
{
    /// <summary>Creates the provider.</summary>
    public AwaitOneByOneCodeFixProvider()
        : base("Create the participants one after the other", "AwaitOneByOne", ParticipantsCreatedInParallel.Descriptor)
    {
    }

    /// <inheritdoc/>
    private protected override ImmutableArray<TextChange>? Rewrite(
        Diagnostic diagnostic, SyntaxNode root, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } create)
        {
            return null;
        }

        var style = new CodeStyle(create, text);
        return AwaitedTogether.Find(create, model)?.Separate(style)
            ?? EachByLambda.Find(create, model)?.Loop(style, text)
            ?? StartedTasks.AwaitEach(create, diagnostic, style, model, cancellationToken);
    }
}
