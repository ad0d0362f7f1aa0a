using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.Oracle.Comparison;

namespace ProxyAnalyzers.Oracle;

/// <summary>What a run has shown, for people to read.</summary>
internal static class Summary
{
    private const int MostShrunk = 20;

    /// <summary>Prints all figures, and writes what went wrong to the folder, shrunk.</summary>
    /// <returns>Nothing went wrong.</returns>
    public static async Task<bool> PrintAsync(OracleRun run)
    {
        PrintConstructs(run);
        PrintRules(run.Comparer.Verdicts);
        PrintCounts("Excluded, and why", run.Comparer.Excluded.Counts);
        PrintFixes(run);
        PrintCounts("Fixes that were let pass, and why", run.Fixes.Excluded.Counts);
        Console.WriteLine();
        Console.WriteLine($"{run.Done} programs of seed {run.Arguments.Seed} in {run.Elapsed.TotalSeconds:0} s: {run.Mismatches.Count} mismatches, {run.BadFixes.Count} bad fixes");
        if (run.Mismatches.IsEmpty && run.BadFixes.IsEmpty)
        {
            return true;
        }

        var first = run.Mismatches.Select(failure => failure.Program.Index).DefaultIfEmpty(-1).Min();
        if (run.Arguments.StopsAtFirst && first >= 0)
        {
            Console.WriteLine($"First mismatch after {first + 1} programs: {run.Mismatches.First(failure => failure.Program.Index == first).Mismatch}");
            return false;
        }

        Directory.CreateDirectory(run.Arguments.Folder);
        await File.WriteAllLinesAsync(
            Path.Combine(run.Arguments.Folder, "mismatches.txt"),
            run.Mismatches.OrderBy(failure => failure.Program.Index).Select(failure => OracleRun.Describe(failure.Program, failure.Mismatch)));
        await WriteBadFixesAsync(run);
        await WriteMismatchesAsync(run);
        return false;
    }

    private static void PrintConstructs(OracleRun run)
    {
        Console.WriteLine();
        Console.WriteLine(" written    tried  decided  construct");
        foreach (var (construct, count) in run.Written.Counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"{count,8} {run.Tried[construct],8} {run.Decided[construct],8}  {construct}");
        }

        Console.WriteLine(DecisionSampler.Explanation);
    }

    private static void PrintRules(Tally verdicts)
    {
        Console.WriteLine();
        Console.WriteLine("   found   missed    false  rule");
        foreach (var rule in verdicts.Counts.Keys.Select(key => key[..key.LastIndexOf(' ')]).Distinct().Order(StringComparer.Ordinal))
        {
            Console.WriteLine($"{verdicts[$"{rule} {Verdict.Found}"],8} {verdicts[$"{rule} {Verdict.Missed}"],8} {verdicts[$"{rule} {Verdict.False}"],8}  {rule}");
        }
    }

    private static void PrintFixes(OracleRun run)
    {
        Console.WriteLine();
        Console.WriteLine("    good      bad  fix");
        foreach (var (fix, count) in run.Fixes.Taken.Counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var bad = run.BadFixes.Count(result => result.Fixed.Title == fix);
            Console.WriteLine($"{count - bad,8} {bad,8}  {fix}");
        }
    }

    private static void PrintCounts(string title, IReadOnlyDictionary<string, int> counts)
    {
        Console.WriteLine();
        Console.WriteLine(title);
        foreach (var (name, count) in counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"{count,8}  {name}");
        }
    }

    private static async Task WriteMismatchesAsync(OracleRun run)
    {
        foreach (var (program, mismatch) in run.Mismatches.OrderBy(pair => pair.Program.Index).DistinctBy(pair => pair.Program.Index).Take(MostShrunk))
        {
            var small = await Shrinker.ShrinkAsync(program, mismatch);
            await WriteAsync(run, program.Path, mismatch.ToString(), small.Text);
        }
    }

    private static async Task WriteBadFixesAsync(OracleRun run)
    {
        foreach (var (number, (bad, reason)) in run.BadFixes.Index().Take(MostShrunk))
        {
            await WriteAsync(run, $"Fixed{number}{bad.Program.Path}", $"{bad.Fix}: {reason}", $"{bad.Text}\n\n/* before\n{bad.Program.Text}\n*/");
        }
    }

    private static async Task WriteAsync(OracleRun run, string file, string remark, string text)
    {
        var path = Path.Combine(run.Arguments.Folder, file);
        await File.WriteAllTextAsync(path, $"// seed {run.Arguments.Seed}, {remark}\n{text}\n");
        Console.WriteLine($"{path}: {remark}");
    }
}
