using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.Oracle.Execution;
using ProxyAnalyzers.Oracle.Generation;

namespace ProxyAnalyzers.Oracle.Comparison;

/// <summary>Takes away from a program what its mismatch does not need.</summary>
internal static class Shrinker
{
    public static async Task<GeneratedProgram> ShrinkAsync(GeneratedProgram program, Mismatch mismatch)
    {
        while (await FindSmallerAsync(program, mismatch) is { } smaller)
        {
            program = smaller;
        }

        return program;
    }

    private static async Task<GeneratedProgram?> FindSmallerAsync(GeneratedProgram program, Mismatch mismatch)
    {
        foreach (var body in Smaller(program.Body))
        {
            var candidate = program with { Body = body };
            if (await ShowsAsync(candidate, mismatch))
            {
                return candidate;
            }
        }

        return null;
    }

    private static async Task<bool> ShowsAsync(GeneratedProgram candidate, Mismatch mismatch)
    {
        try
        {
            var observation = (await new Batch([candidate]).ObserveAsync()).Single();
            return (await new Comparer().CompareAsync(observation)).Any(other => other.IsFalse == mismatch.IsFalse && other.Rule == mismatch.Rule);
        }
        catch (InvalidOperationException)
        {
            // What is left does not compile.
            return false;
        }
    }

    /// <summary>The block without one statement, with one replaced by a part of its body, or with a smaller one in its place.</summary>
    private static IEnumerable<ImmutableArray<Node>> Smaller(ImmutableArray<Node> block)
    {
        for (var i = 0; i < block.Length; i++)
        {
            yield return block.RemoveAt(i);
            foreach (var part in block[i].Parts.Where(part => !part.Body.IsDefault))
            {
                yield return block.RemoveAt(i).InsertRange(i, part.Body);
            }

            for (var j = 0; j < block[i].Parts.Length; j++)
            {
                var part = block[i].Parts[j];
                foreach (var body in part.Body.IsDefault ? [] : Smaller(part.Body))
                {
                    yield return block.SetItem(i, block[i] with { Parts = block[i].Parts.SetItem(j, part with { Body = body }) });
                }
            }
        }
    }
}
