using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.Flow.Files;

/// <summary>The parts of a file, in their order.</summary>
internal sealed class Outline
{
    // It depends neither on other files nor on what a name means in this one.
    private static readonly ConditionalWeakTable<SyntaxTree, Outline> Known = new();

    private readonly Lazy<ILookup<int, FilePart>> _mentions;

    private Outline(ImmutableArray<FilePart> parts)
    {
        Parts = parts;
        _mentions = new Lazy<ILookup<int, FilePart>>(() => parts.SelectMany(part => part.Words, (part, word) => (part, word)).ToLookup(mention => mention.word, mention => mention.part));
    }

    public ImmutableArray<FilePart> Parts { get; }

    public static Outline Of(SyntaxTree tree, Compilation compilation, CancellationToken cancellationToken)
    {
        if (Known.TryGetValue(tree, out var known))
        {
            return known;
        }

        var outline = new Outline(new OutlineReader(compilation.ModelOf(tree), cancellationToken).Read());
        return Known.GetValue(tree, _ => outline);
    }

    /// <summary>The parts that mention a word.</summary>
    public IEnumerable<FilePart> Mentioning(int word) => _mentions.Value[word];

    /// <summary>The part that holds all of the code; null for code that is larger than one.</summary>
    public FilePart? Find(TextSpan code)
    {
        var first = 0;
        var last = Parts.Length - 1;
        while (first <= last)
        {
            var middle = (first + last) / 2;
            if (Parts[middle].Span.Contains(code))
            {
                return Parts[middle];
            }

            if (Parts[middle].Span.Start < code.Start)
            {
                first = middle + 1;
            }
            else
            {
                last = middle - 1;
            }
        }

        return null;
    }
}
