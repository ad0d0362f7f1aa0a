using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ProxyAnalyzers.Tests.Verify;

/// <summary>Runs the analyzer as the compiler does: concurrently, and without mercy for an exception.</summary>
internal static class AnalyzerRun
{
    /// <summary>Everything that the analyzer reports, hints and hidden ones included, in the order of the source.</summary>
    /// <exception cref="AggregateException">The analyzer threw (AD0001 in a build).</exception>
    public static async Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(
        Compilation compilation, string? editorConfig = null, bool isTestProject = false)
    {
        var config = new TestConfigOptionsProvider(editorConfig, isTestProject);
        var exceptions = ImmutableQueue<Exception>.Empty;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], config),
            (exception, _, _) => ImmutableInterlocked.Enqueue(ref exceptions, exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var diagnostics = await compilation
            .WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(config.Severities))
            .WithAnalyzers([new ProxyAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync();

        if (!exceptions.IsEmpty)
        {
            throw new AggregateException("The analyzer threw.", exceptions);
        }

        return [.. diagnostics
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }
}
