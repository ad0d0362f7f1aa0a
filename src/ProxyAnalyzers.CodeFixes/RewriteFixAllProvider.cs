using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Fixes one diagnostic after the other, each in what the one before has left: two may point back to one place.</summary>
internal sealed class RewriteFixAllProvider : DocumentBasedFixAllProvider
{
    private readonly RewriteCodeFixProvider _provider;

    public RewriteFixAllProvider(RewriteCodeFixProvider provider)
    {
        _provider = provider;
    }

    /// <inheritdoc/>
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var pending = diagnostics.Select(diagnostic => (diagnostic.Id, Span: diagnostic.Location.SourceSpan)).OrderBy(place => place.Span.Start).ToList();
        var next = 0;
        while (next < pending.Count)
        {
            if (await _provider.FindAsync(document, pending[next].Id, pending[next].Span, fixAllContext.CancellationToken).ConfigureAwait(false) is not { } changes)
            {
                next++;
                continue;
            }

            document = await document.WithChangesAsync(changes, fixAllContext.CancellationToken).ConfigureAwait(false);
            pending.RemoveAt(next);
            for (var i = 0; i < pending.Count; i++)
            {
                pending[i] = (pending[i].Id, pending[i].Span.Move(changes));
            }

            // What could not be fixed before may wait for just this one.
            next = 0;
        }

        return document;
    }
}
