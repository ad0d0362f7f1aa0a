using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Changes to a document's text, and where things stand after them.</summary>
internal static class TextChanges
{
    public static async Task<Document> WithChangesAsync(this Document document, ImmutableArray<TextChange> changes, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }

    /// <summary>Where the span stands after changes in front of it and within it.</summary>
    public static TextSpan Move(this TextSpan span, ImmutableArray<TextChange> changes) =>
        TextSpan.FromBounds(Move(span.Start, changes), Move(span.End, changes));

    /// <summary>Where what is written in the span stands after changes, as <see cref="Move(TextSpan, ImmutableArray{TextChange})"/> or with a text that one of them takes elsewhere; null where it is gone.</summary>
    public static TextSpan? Follow(this TextSpan span, ImmutableArray<TextChange> changes, SourceText text)
    {
        if (!changes.Any(change => change.Span.Contains(span)))
        {
            return changes.Any(change => !span.Contains(change.Span) && change.Span.OverlapsWith(span)) ? null : span.Move(changes);
        }

        var replaced = changes.First(change => change.Span.Contains(span)).Span;
        var moved = text.ToString(replaced);
        var places = changes.Written().Zip(changes, (written, change) => (written.Start, Index: change.NewText!.IndexOf(moved, StringComparison.Ordinal)));
        return places.Where(place => place.Index >= 0)
            .Select(place => (TextSpan?)new TextSpan(place.Start + place.Index + span.Start - replaced.Start, span.Length))
            .FirstOrDefault();
    }

    /// <summary>Where the new texts stand once the changes are made.</summary>
    public static ImmutableArray<TextSpan> Written(this ImmutableArray<TextChange> changes) => changes
        .Select(change => new TextSpan(Move(change.Span.Start, changes.Remove(change)), change.NewText?.Length ?? 0))
        .ToImmutableArray();

    private static int Move(int position, ImmutableArray<TextChange> changes) =>
        position + changes.Where(change => change.Span.End <= position).Sum(change => (change.NewText?.Length ?? 0) - change.Span.Length);
}
