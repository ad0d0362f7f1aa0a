using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ProxyAnalyzers.Oracle.Comparison;
using ProxyAnalyzers.Oracle.Execution;
using ProxyAnalyzers.Oracle.Fixes;
using ProxyAnalyzers.Oracle.Generation;

namespace ProxyAnalyzers.Oracle;

/// <summary>All programs that were asked for, by several workers at once.</summary>
internal sealed class OracleRun(Arguments arguments)
{
    private const int BatchSize = 100;
    private const int ProgressEvery = 1000;

    private readonly Stopwatch _time = Stopwatch.StartNew();
    private readonly HashSet<string> _known = arguments.Known is { } file ? [.. File.ReadLines(file)] : [];
    private int _next;
    private int _done;

    public Arguments Arguments => arguments;

    public TimeSpan Elapsed => _time.Elapsed;

    public int Done => _done;

    public Comparer Comparer { get; } = new();

    public FixComparer Fixes { get; } = new();

    public Tally Written { get; } = new();

    public Tally Tried { get; } = new();

    public Tally Decided { get; } = new();

    public ConcurrentBag<(GeneratedProgram Program, Mismatch Mismatch)> Mismatches { get; } = [];

    public ConcurrentBag<(FixedProgram Fixed, string Reason)> BadFixes { get; } = [];

    public Task RunAsync() => Task.WhenAll(Enumerable.Range(0, arguments.Workers).Select(_ => Task.Run(WorkAsync)));

    /// <summary>A line of the list of mismatches.</summary>
    public static string Describe(GeneratedProgram program, Mismatch mismatch) => $"{program.Index}: {mismatch}";

    private async Task WorkAsync()
    {
        var generator = new ProgramGenerator(arguments.Seed);
        while (Interlocked.Add(ref _next, BatchSize) - BatchSize is var first && first < arguments.Programs && !(arguments.StopsAtFirst && !Mismatches.IsEmpty))
        {
            var count = Math.Min(BatchSize, arguments.Programs - first);
            await CompareAsync([.. Enumerable.Range(arguments.First + first, count).Select(generator.Write)]);
            var done = Interlocked.Add(ref _done, count);
            if (done / ProgressEvery != (done - count) / ProgressEvery)
            {
                Console.WriteLine($"{done} programs in {Elapsed.TotalSeconds:0} s, {Mismatches.Count} mismatches, {Fixes.Taken.Counts.Values.Sum()} fixes, {BadFixes.Count} bad");
            }
        }
    }

    private async Task CompareAsync(IReadOnlyList<GeneratedProgram> programs)
    {
        foreach (var construct in programs.SelectMany(program => program.Constructs))
        {
            Written.Add(construct);
        }

        using (var batch = new Batch(programs))
        {
            await foreach (var observation in batch.ObserveAsync())
            {
                foreach (var mismatch in (await Comparer.CompareAsync(observation)).Where(mismatch => !_known.Contains(Describe(observation.Program, mismatch))))
                {
                    Mismatches.Add((observation.Program, mismatch));
                    Console.WriteLine(Describe(observation.Program, mismatch));
                }
            }
        }

        foreach (var program in programs.Where(program => program.Index % arguments.FixEvery == 0))
        {
            foreach (var bad in await Fixes.CompareAsync(program))
            {
                BadFixes.Add(bad);
                Console.WriteLine($"{program.Index}: {bad.Fixed.Fix}: {bad.Reason}");
            }
        }

        await DecisionSampler.SampleAsync([.. programs.Where(program => program.Index % arguments.SampleEvery == 0)], Tried, Decided);
    }
}
