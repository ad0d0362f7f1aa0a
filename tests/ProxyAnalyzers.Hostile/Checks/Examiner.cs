using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.Hostile.Damage;
using ProxyAnalyzers.Hostile.Sources;

namespace ProxyAnalyzers.Hostile.Checks;

/// <summary>
/// Analyses inputs, many in one compilation: nothing may throw, and nothing may take long. Where something does, each input is tried
/// alone.
/// </summary>
internal sealed class Examiner(Surroundings surroundings, Tally tally)
{
    /// <summary>An input that takes longer hangs, for whoever waits for it.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(10);

    /// <summary>Where many together take so long, perhaps one of them does; or the machine has other things to do.</summary>
    private static readonly TimeSpan s_longestTogether = TimeSpan.FromSeconds(60);

    /// <summary>Analyses the inputs; what was reported, or null where that is a failure.</summary>
    public async Task<Report?> ExamineAsync(IReadOnlyList<Input> inputs)
    {
        var (report, reason, time) = await TryAsync(inputs, s_longestTogether);
        tally.AddInputs(inputs.Count, report?.Diagnostics.Length ?? 0);
        if (reason is null && time < s_longest)
        {
            return report;
        }

        var alone = await FindAsync(inputs);
        if (alone.Count == 0 && reason is not null)
        {
            alone.Add(new Failure(inputs, reason));
        }

        alone.ForEach(tally.AddFailure);
        return alone.Count == 0 ? report : null;
    }

    private async Task<List<Failure>> FindAsync(IReadOnlyList<Input> inputs)
    {
        var failures = new List<Failure>();
        foreach (var input in inputs)
        {
            if (await TryAsync([input], s_longest) is { Reason: { } reason })
            {
                failures.Add(new Failure([input], reason));
            }
        }

        return failures;
    }

    private async Task<(Report? Report, string? Reason, TimeSpan Time)> TryAsync(IReadOnlyList<Input> inputs, TimeSpan longest)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            // Not awaited where it hangs: then it does not react to a token either.
            var report = await Task.Run(() => new Run(surroundings.Compile(inputs), isConcurrent: false).WholeAsync()).WaitAsync(longest);
            return (report, report.Exceptions.FirstOrDefault()?.ToString(), watch.Elapsed);
        }
        catch (TimeoutException)
        {
            return (null, $"No answer within {longest}.", watch.Elapsed);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return (null, exception.ToString(), watch.Elapsed);
        }
    }
}
