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
    /// <summary>A program as small as can be that shows the like.</summary>
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
        foreach (var body in Smaller.Than(program.Body))
        {
            var candidate = program.With(body);
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
            using var batch = new Batch([candidate]);
            await foreach (var observation in batch.ObserveAsync())
            {
                return (await new Comparer().CompareAsync(observation)).Any(other => other.Kind == mismatch.Kind && other.Rule == mismatch.Rule);
            }
        }
        catch (InvalidOperationException)
        {
            // What is left does not compile.
        }

        return false;
    }
}
