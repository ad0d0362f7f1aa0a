using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

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
        while (pending.Count > 0)
        {
            var (id, span) = pending[0];
            pending.RemoveAt(0);
            if (await FetchAndVerifyCodeFixProvider.FindAsync(document, id, span, fixAllContext.CancellationToken).ConfigureAwait(false) is not var (_, changes))
            {
                continue;
            }

            document = await document.WithChangesAsync(changes, fixAllContext.CancellationToken).ConfigureAwait(false);
            for (var i = 0; i < pending.Count; i++)
            {
                pending[i] = (pending[i].Id, pending[i].Span.Move(changes));
            }
        }

        return document;
    }
}
