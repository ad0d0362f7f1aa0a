using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>One run of an analyzer, as a build has it.</summary>
internal static class Run
{
    /// <summary>As a build and an IDE have them: concurrent.</summary>
    public static CompilationWithAnalyzersOptions Options { get; } =
        new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);

    /// <summary>
    /// Binds the code anew and analyses it; how much is reported. Compiler and analyzers share one pass, as in <c>csc</c>: what an
    /// analyzer costs is the difference to a run without it.
    /// </summary>
    public static async Task<int> AnalyzeAsync(CSharpCompilation compilation, Subject subject) => subject.Analyzers.IsEmpty
        ? compilation.Clone().GetDiagnostics().Length
        : (await compilation.Clone().WithAnalyzers(subject.Analyzers, Options).GetAllDiagnosticsAsync()).Length;
}
