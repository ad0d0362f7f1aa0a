using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>One run of an analyzer, as a build has it.</summary>
internal static class Run
{
    private static readonly AnalyzerOptions s_options = new([]);

    /// <summary>
    /// Binds the code anew and analyses it; how much is reported. The compiler's own diagnostics are computed in each run, so that the
    /// difference between two is the analyzers' own time.
    /// </summary>
    public static async Task<int> AnalyzeAsync(CSharpCompilation compilation, Subject subject)
    {
        var fresh = compilation.Clone();
        var bound = fresh.GetDiagnostics().Length;
        return subject.Analyzers.IsEmpty
            ? bound
            : bound + (await fresh.WithAnalyzers(subject.Analyzers, new CompilationWithAnalyzersOptions(s_options, null, concurrentAnalysis: true, logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync()).Length;
    }
}
