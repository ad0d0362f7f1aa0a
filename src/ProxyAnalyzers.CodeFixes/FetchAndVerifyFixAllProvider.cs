using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>
/// Fixes one diagnostic after the other, each in what the one before has left, so that names do not collide and the result is that of
/// fixing them one by one. Merging independent fixes would name every participant alike.
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
        while (pending.Count > 0)
        {
            var (id, span) = pending[0];
            pending.RemoveAt(0);
            if (await FetchAndVerifyCodeFixProvider.FindChangesAsync(document, id, span, fixAllContext.CancellationToken).ConfigureAwait(false) is not { } changes)
            {
                continue;
            }

            var text = await document.GetTextAsync(fixAllContext.CancellationToken).ConfigureAwait(false);
            document = document.WithText(text.WithChanges(changes));
            for (var i = 0; i < pending.Count; i++)
            {
                pending[i] = (pending[i].Id, Move(pending[i].Span, changes));
            }
        }

        return document;
    }

    /// <summary>Where a span stands after changes in front of it.</summary>
    private static TextSpan Move(TextSpan span, ImmutableArray<TextChange> changes)
    {
        var shift = changes.Where(change => change.Span.End <= span.Start).Sum(change => (change.NewText?.Length ?? 0) - change.Span.Length);
        return new TextSpan(span.Start + shift, span.Length);
    }
}
