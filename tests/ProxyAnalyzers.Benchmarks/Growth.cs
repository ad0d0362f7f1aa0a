using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>How the time grows with one method, or with helpers that call each other: for twice the size at most 2.2 times.</summary>
[MemoryDiagnoser]
public class Growth
{
    private Scenario _code = null!;

    /// <summary>The shape and the size, as <c>calls 1000</c>.</summary>
    [ParamsSource(nameof(Shapes))]
    public string Shape { get; set; } = "";

    /// <summary>All shapes in all sizes.</summary>
    public IEnumerable<string> Shapes =>
        Sizes("calls", 1000, 2000, 4000, 8000).Concat(Sizes("branches", 125, 250, 500, 1000)).Concat(Sizes("tries", 15, 30, 60))
            .Concat(Sizes("chain", 125, 250, 500, 1000)).Concat(Sizes("clique", 5, 10, 20));

    /// <summary>Writes the code.</summary>
    [GlobalSetup]
    public void Write()
    {
        var parts = Shape.Split(' ');
        _code = Scenario.Of(Shape, [GrowthCode.Write(parts[0], int.Parse(parts[1], null))]);
    }

    /// <summary>The compiler alone.</summary>
    [Benchmark(Baseline = true)]
    public Task<int> Bind() => Run.AnalyzeAsync(_code.Compilation, Subject.Binding);

    /// <summary>The compiler and this product.</summary>
    [Benchmark]
    public Task<int> Analyze() => Run.AnalyzeAsync(_code.Compilation, Subject.Proxy);

    private static IEnumerable<string> Sizes(string shape, params int[] sizes) => sizes.Select(size => FormattableString.Invariant($"{shape} {size}"));
}
