using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>How the time grows with one method, or with helpers that call each other: for twice the code at most 2.2 times.</summary>
/// <remarks>Most take milliseconds, where three rounds say little.</remarks>
[MemoryDiagnoser]
[IterationCount(9)]
public class Growth
{
    private Scenario _code = null!;

    /// <summary>The shape and its size.</summary>
    [ParamsSource(nameof(Sizes))]
    public GrowthSize Code { get; set; } = null!;

    /// <summary>All shapes in all sizes, of which each has twice the code of the one before.</summary>
    public IEnumerable<GrowthSize> Sizes =>
    [
        .. Of("calls", 100, 1250, 2500, 5000, 10_000),
        .. Of("branches", 1, 125, 250, 500, 1000),
        .. Of("tries", 1, 15, 30, 60),
        .. Of("chain", 10, 125, 250, 500, 1000),
        .. Of("cliques", 10, 125, 250, 500, 1000),

        // All call all: the code grows with the square of the methods.
        .. Of("clique", 10, 14, 20, 28, 40),
    ];

    /// <summary>Writes the code.</summary>
    [GlobalSetup]
    public void Write() => _code = Scenario.Of(Code.ToString(), [GrowthCode.Write(Code.Shape, Code.Size)]);

    /// <summary>The compiler alone.</summary>
    [Benchmark(Baseline = true)]
    public Task<int> Bind() => Run.AnalyzeAsync(_code.Compilation, Subject.Binding);

    /// <summary>The compiler and its control flow graphs, whose time grows by more than the code does.</summary>
    [Benchmark]
    public Task<int> Graph() => Run.AnalyzeAsync(_code.Compilation, Subject.Graphs);

    /// <summary>The compiler, its graphs and this product.</summary>
    [Benchmark]
    public Task<int> Analyze() => Run.AnalyzeAsync(_code.Compilation, Subject.Proxy);

    // The smallest one shows the other end, and has no half.
    private static IEnumerable<GrowthSize> Of(string shape, params int[] sizes) =>
        sizes.Select((size, index) => new GrowthSize(shape, size, index > 1 ? sizes[index - 1] : null));
}
