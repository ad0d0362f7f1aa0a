using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>
/// Fixes one diagnostic after the other, each in what the one before has left, so that the result is that of fixing them one by one:
/// names do not collide, and a participant that one fix has verified is not fetched again for the next message to it.
/// </summary>
internal sealed class FetchAndVerifyFixAllProvider : DocumentBasedFixAllProvider
{
    public static readonly FetchAndVerifyFixAllProvider Instance = new();

    private FetchAndVerifyFixAllProvider()
    {
    }

    /// <inheritdoc/>
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var pending = diagnostics.Select(diagnostic => (diagnostic.Id, Span: diagnostic.Location.SourceSpan)).OrderBy(place => place.Span.Start).ToList();
        var hasChanged = false;
        while (pending.Count > 0)
        {
            var (id, span) = pending[0];
            pending.RemoveAt(0);
            if ((hasChanged && !await IsReportedAsync(document, id, span, fixAllContext.CancellationToken).ConfigureAwait(false))
                || await FetchAndVerifyCodeFixProvider.FindAsync(document, id, span, fixAllContext.CancellationToken).ConfigureAwait(false) is not var (_, changes))
            {
                continue;
            }

            var text = await document.GetTextAsync(fixAllContext.CancellationToken).ConfigureAwait(false);
            document = document.WithText(text.WithChanges(changes));
            hasChanged = true;
            for (var i = 0; i < pending.Count; i++)
            {
                pending[i] = (pending[i].Id, Move(pending[i].Span, changes));
            }
        }

        return document;
    }

    private static async Task<bool> IsReportedAsync(Document document, string id, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return false;
        }

        var options = new CompilationWithAnalyzersOptions(document.Project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var diagnostics = await model.Compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new ProxyAnalyzer()), options)
            .GetAnalyzerSemanticDiagnosticsAsync(model, MemberSpan(model.SyntaxTree.GetRoot(cancellationToken), span), cancellationToken).ConfigureAwait(false);
        return diagnostics.Any(diagnostic => diagnostic.Id == id && diagnostic.Location.SourceSpan == span);
    }

    private static TextSpan MemberSpan(SyntaxNode root, TextSpan span) =>
        root.FindNode(span).Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault(member => member is not GlobalStatementSyntax)?.Span ?? root.FullSpan;

    /// <summary>Where a span stands after changes in front of it.</summary>
    private static TextSpan Move(TextSpan span, ImmutableArray<TextChange> changes)
    {
        var shift = changes.Where(change => change.Span.End <= span.Start).Sum(change => (change.NewText?.Length ?? 0) - change.Span.Length);
        return new TextSpan(span.Start + shift, span.Length);
    }
}
