using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Hostile.Damage;
using ProxyAnalyzers.Hostile.Sources;

namespace ProxyAnalyzers.Hostile.Checks;

/// <summary>Whichever way the analyzer runs, it says the same.</summary>
internal sealed class SameAnswer(Surroundings surroundings, Tally tally)
{
    /// <param name="inputs">What was analysed.</param>
    /// <param name="expected">What was reported.</param>
    /// <param name="random">Decides when an analysis is cancelled.</param>
    public async Task CheckAsync(IReadOnlyList<Input> inputs, Report expected, Random random)
    {
        var watch = Stopwatch.StartNew();
        Compare(inputs, "run a second time", expected, await new Run(surroundings.Compile(inputs), isConcurrent: false).WholeAsync());
        var time = watch.Elapsed;
        Compare(inputs, "run concurrently", expected, await new Run(surroundings.Compile(inputs), isConcurrent: true).WholeAsync());
        Compare(inputs, "run file by file", expected, await PerDocument(new Run(surroundings.Compile(inputs), isConcurrent: false), inputs));
        await CheckCancelledAsync(inputs, expected, time * random.NextDouble());
        tally.AddCompared(inputs.Count);
    }

    /// <summary>What a cancelled analysis leaves behind must not change the next one, in the same compilation or of the same files.</summary>
    private async Task CheckCancelledAsync(IReadOnlyList<Input> inputs, Report expected, TimeSpan delay)
    {
        var compilation = surroundings.Compile(inputs);
        var analyzer = new ProxyAnalyzer();
        await CancelAsync(token => new Run(compilation, isConcurrent: true, analyzer).WholeAsync(token), delay);
        var run = new Run(compilation, isConcurrent: true, analyzer);
        await CancelAsync(token => PerDocument(run, inputs, token), delay);
        Compare(inputs, "run file by file after it was cancelled", expected, await PerDocument(run, inputs));
        Compare(inputs, "run after it was cancelled", expected, await new Run(compilation, isConcurrent: true, analyzer).WholeAsync());
    }

    private async Task CancelAsync(Func<CancellationToken, Task> analyze, TimeSpan delay)
    {
        using var source = new CancellationTokenSource();
        var analysis = Task.Run(() => analyze(source.Token));
        await Task.WhenAny(analysis, Task.Delay(delay));
        if (analysis.IsCompleted)
        {
            return;
        }

        // The collector stops whoever is running: with a large youngest generation for a tenth of a second at times.
        var collected = GC.GetTotalPauseDuration();
        var watch = Stopwatch.StartNew();
        await source.CancelAsync();
        try
        {
            await analysis;
        }
        catch (OperationCanceledException)
        {
            tally.AddCancellation((watch.Elapsed - (GC.GetTotalPauseDuration() - collected)).TotalMilliseconds);
        }
    }

    private static Task<Report> PerDocument(Run run, IReadOnlyList<Input> inputs, CancellationToken cancellationToken = default) =>
        run.PerDocumentAsync(inputs.Select(input => input.Path), cancellationToken);

    private void Compare(IReadOnlyList<Input> inputs, string how, Report expected, Report actual)
    {
        if (actual.Exceptions.FirstOrDefault() is { } exception)
        {
            tally.AddFailure(new Failure(inputs, $"{how}: {exception}"));
            return;
        }

        var differences = expected.Diagnostics.Except(actual.Diagnostics).Select(missing => "- " + missing)
            .Concat(actual.Diagnostics.Except(expected.Diagnostics).Select(added => "+ " + added)).ToList();
        if (differences.Count > 0 || expected.Diagnostics.Length != actual.Diagnostics.Length)
        {
            tally.AddFailure(new Failure(
                [.. inputs.Where(input => differences.Any(difference => difference.Contains(input.Path, StringComparison.Ordinal)))],
                $"{how}:\n{string.Join('\n', differences)}"));
        }
    }
}
