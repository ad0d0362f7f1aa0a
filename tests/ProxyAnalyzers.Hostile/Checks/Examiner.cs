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

        var (failures, isCompilers) = await FindAsync(inputs);
        if (failures.Count == 0 && !isCompilers && reason is not null && IsBorneByCompiler(inputs))
        {
            failures.Add(new Failure(inputs, reason));
        }

        failures.ForEach(tally.AddFailure);
        return reason is null && failures.Count == 0 ? report : null;
    }

    private async Task<(List<Failure> Failures, bool IsCompilers)> FindAsync(IReadOnlyList<Input> inputs)
    {
        var failures = new List<Failure>();
        var isCompilers = false;
        foreach (var input in inputs)
        {
            if (await TryAsync([input], s_longest) is not { Reason: { } reason })
            {
                continue;
            }

            if (IsBorneByCompiler([input]))
            {
                failures.Add(new Failure([input], reason));
            }
            else
            {
                isCompilers = true;
            }
        }

        return (failures, isCompilers);
    }

    /// <summary>Whether the compiler gets through them without any analyzer; an analyzer cannot help what the compiler itself throws.</summary>
    private bool IsBorneByCompiler(IReadOnlyList<Input> inputs)
    {
        try
        {
            surroundings.Compile(inputs).GetDiagnostics();
            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            tally.AddCompilerFailure();
            return false;
        }
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
