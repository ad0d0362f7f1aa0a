using System;
using System.Collections.Immutable;
using System.Linq;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>The lines of a program that stand in a <c>try</c>.</summary>
/// <param name="All">In any.</param>
/// <param name="Caught">In one with a <c>catch</c>.</param>
internal sealed record TryBlocks(ImmutableHashSet<int> All, ImmutableHashSet<int> Caught)
{
    public static TryBlocks Of(ImmutableArray<ProgramLine> lines)
    {
        var (all, caught) = (ImmutableHashSet.CreateBuilder<int>(), ImmutableHashSet.CreateBuilder<int>());
        for (var start = 0; start < lines.Length; start++)
        {
            var text = lines[start].Text;
            var isUsing = text.TrimStart().StartsWith("using (", StringComparison.Ordinal);
            if (text.TrimStart() != "try" && !isUsing)
            {
                continue;
            }

            var end = start + 2;
            var closing = text[..(text.Length - text.TrimStart().Length)] + "}";
            while (lines[end].Text != closing)
            {
                end++;
            }

            var block = Enumerable.Range(start + 1, end - start).ToList();
            all.UnionWith(block);
            if (lines[end + 1].Text.TrimStart().StartsWith("catch", StringComparison.Ordinal))
            {
                caught.UnionWith(block);
            }
        }

        return new TryBlocks(all.ToImmutable(), caught.ToImmutable());
    }
}
