using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>
/// Fixes one diagnostic after the other, each in what the one before has left, so that the result is that of fixing them one by one:
/// names do not collide, a participant that one fix has verified is not fetched again, and two that point back to one place change it once.
/// Documents too come one after the other: a partial type in two of them gets a method once.
/// </summary>
internal sealed class OneByOneFixAllProvider : FixAllProvider
{
    private readonly string _title;
    private readonly Func<Document, string, TextSpan, CancellationToken, Task<ImmutableArray<TextChange>?>> _find;

    /// <param name="title">What the user reads.</param>
    /// <param name="find">What the fix of a diagnostic changes; null where there is none (any more).</param>
    public OneByOneFixAllProvider(string title, Func<Document, string, TextSpan, CancellationToken, Task<ImmutableArray<TextChange>?>> find)
    {
        _title = title;
        _find = find;
    }

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(
        CodeAction.Create(_title, cancellationToken => FixAsync(fixAllContext.WithCancellationToken(cancellationToken)), fixAllContext.CodeActionEquivalenceKey));

    private async Task<Solution> FixAsync(FixAllContext context)
    {
        var solution = context.Solution;
        foreach (var document in DocumentsIn(context))
        {
            var diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            if (!diagnostics.IsEmpty)
            {
                solution = (await FixAsync(solution.GetDocument(document.Id)!, diagnostics, context.CancellationToken).ConfigureAwait(false)).Project.Solution;
            }
        }

        return solution;
    }

    private static IEnumerable<Document> DocumentsIn(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => context.Document is null ? [] : [context.Document],
        FixAllScope.Project => context.Project.Documents,
        _ => context.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp).SelectMany(project => project.Documents),
    };

    private async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var pending = diagnostics.Select(diagnostic => (diagnostic.Id, Span: diagnostic.Location.SourceSpan)).OrderBy(place => place.Span.Start).ToList();
        var next = 0;
        while (next < pending.Count)
        {
            if (await _find(document, pending[next].Id, pending[next].Span, cancellationToken).ConfigureAwait(false) is not { } changes)
            {
                next++;
                continue;
            }

            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            document = document.WithText(text.WithChanges(changes));
            pending.RemoveAt(next);
            pending = pending.Select(place => (place.Id, Span: place.Span.Follow(changes, text)))
                .Where(place => place.Span is not null)
                .Select(place => (place.Id, place.Span!.Value))
                .ToList();

            // What could not be fixed before may wait for just this one.
            next = 0;
        }

        return document;
    }
}
