using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace ProxyAnalyzers.Hostile.Checks;

/// <summary>What has been checked so far, by all threads.</summary>
internal sealed class Tally
{
    private readonly ConcurrentQueue<Failure> _failures = new();
    private readonly ConcurrentBag<double> _cancellations = [];
    private int _inputs;
    private int _diagnostics;
    private int _compared;
    private int _fixes;
    private int _compilerFailures;

    /// <summary>Inputs that were analysed.</summary>
    public int Inputs => _inputs;

    public IReadOnlyCollection<Failure> Failures => _failures;

    public void AddInputs(int inputs, int diagnostics)
    {
        Interlocked.Add(ref _inputs, inputs);
        Interlocked.Add(ref _diagnostics, diagnostics);
    }

    /// <summary>Counts inputs that were analysed again: a second time, concurrently, file by file, and after an analysis that was cancelled.</summary>
    public void AddCompared(int inputs) => Interlocked.Add(ref _compared, inputs);

    /// <summary>Counts a fix that was offered and applied.</summary>
    public void AddFix() => Interlocked.Increment(ref _fixes);

    /// <summary>Counts an analysis that was cancelled, and how long it went on, in milliseconds.</summary>
    public void AddCancellation(double milliseconds) => _cancellations.Add(milliseconds);

    /// <summary>Counts an input that the compiler itself does not bear, with no analyzer at all.</summary>
    public void AddCompilerFailure() => Interlocked.Increment(ref _compilerFailures);

    public void AddFailure(Failure failure) => _failures.Enqueue(failure);

    public override string ToString()
    {
        var cancellations = _cancellations.Order().ToList();
        var stopped = cancellations.Count == 0
            ? "none cancelled"
            : $"{cancellations.Count} cancelled, which took {cancellations[cancellations.Count / 2]:0} ms, {cancellations.Count(time => time > 100)} times over 100 ms, {cancellations[^1]:0} ms at most";
        return $"{_inputs} inputs, {_diagnostics} diagnostics, {_compared} compared, {_fixes} fixes, {stopped}, {_compilerFailures} failures of the compiler alone, {_failures.Count} failures";
    }
}
