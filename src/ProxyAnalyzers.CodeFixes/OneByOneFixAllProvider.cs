using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>
/// Fixes one diagnostic after the other, each in what the one before has left, so that the result is that of fixing them one by one:
/// names do not collide, a participant that one fix has verified is not fetched again, and two that point back to one place change it once.
/// </summary>
internal sealed class OneByOneFixAllProvider : DocumentBasedFixAllProvider
{
    private readonly Func<Document, string, TextSpan, CancellationToken, Task<ImmutableArray<TextChange>?>> _find;

    /// <param name="find">What the fix of a diagnostic changes; null where there is none (any more).</param>
    public OneByOneFixAllProvider(Func<Document, string, TextSpan, CancellationToken, Task<ImmutableArray<TextChange>?>> find)
    {
        _find = find;
    }

    /// <inheritdoc/>
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var pending = diagnostics.Select(diagnostic => (diagnostic.Id, Span: diagnostic.Location.SourceSpan)).OrderBy(place => place.Span.Start).ToList();
        var next = 0;
        while (next < pending.Count)
        {
            if (await _find(document, pending[next].Id, pending[next].Span, fixAllContext.CancellationToken).ConfigureAwait(false) is not { } changes)
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
