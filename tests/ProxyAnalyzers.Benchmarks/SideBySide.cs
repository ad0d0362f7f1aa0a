using System.Collections.Generic;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>Code bases under one analyzer package each, beside the compiler's own work.</summary>
[MemoryDiagnoser]
public class SideBySide
{
    /// <summary>The code.</summary>
    [ParamsSource(nameof(CodeBases))]
    public Scenario Code { get; set; } = null!;

    /// <summary>What is timed.</summary>
    [ParamsSource(nameof(Subjects))]
    public Subject Subject { get; set; } = null!;

    /// <summary>All code bases.</summary>
    public IEnumerable<Scenario> CodeBases => Benchmarks.CodeBases.All;

    /// <summary>All subjects.</summary>
    public IEnumerable<Subject> Subjects => Subject.All;

    /// <summary>Analyses the code, bound anew; the compiler alone where there is no analyzer.</summary>
    [Benchmark]
    public Task<int> Analyze() => Run.AnalyzeAsync(Code.Compilation, Subject);
}
