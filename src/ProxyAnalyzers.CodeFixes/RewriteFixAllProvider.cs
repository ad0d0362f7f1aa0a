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
        for (var i = 0; i < pending.Count; i++)
        {
            if (await _provider.FindAsync(document, pending[i].Id, pending[i].Span, fixAllContext.CancellationToken).ConfigureAwait(false) is not { } changes)
            {
                continue;
            }

            document = await document.WithChangesAsync(changes, fixAllContext.CancellationToken).ConfigureAwait(false);
            for (var j = i + 1; j < pending.Count; j++)
            {
                pending[j] = (pending[j].Id, pending[j].Span.Move(changes));
            }
        }

        return document;
    }
}
