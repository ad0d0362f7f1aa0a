using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using ProxyAnalyzers.Oracle.Generation;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>Programs that are compiled to one assembly, analysed and run.</summary>
internal sealed class Batch : IDisposable
{
    private readonly IReadOnlyList<GeneratedProgram> _programs;
    private readonly RunnablePrograms _runnable;

    /// <exception cref="InvalidOperationException">A program does not compile.</exception>
    public Batch(IReadOnlyList<GeneratedProgram> programs)
    {
        _programs = programs;
        _runnable = new RunnablePrograms(Compiler.CompileToRun(_programs.Select(program => (program.Path, program.TracedText))));
    }

    /// <summary>The programs with what was said about them and what became of them.</summary>
    public async IAsyncEnumerable<Observation> ObserveAsync()
    {
        var compilation = Compiler.Compile(_programs.Select(program => (program.Path, program.Text)));
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers([new ProxyAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        if (diagnostics.FirstOrDefault(diagnostic => !diagnostic.Location.IsInSource) is { } failure)
        {
            throw new InvalidOperationException(failure.GetMessage(CultureInfo.InvariantCulture));
        }

        var byPath = diagnostics.ToLookup(diagnostic => diagnostic.Location.SourceTree!.FilePath);
        foreach (var program in _programs)
        {
            yield return new Observation(program, [.. byPath[program.Path]], await Runs.OfAsync(_runnable, program), _runnable);
        }
    }

    public void Dispose() => _runnable.Dispose();
}
