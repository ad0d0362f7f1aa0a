using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using ProxyAnalyzers.Oracle.Generation;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>Programs that are compiled to one assembly, analysed and run.</summary>
internal sealed class Batch
{
    private readonly IReadOnlyList<GeneratedProgram> _programs;

    public Batch(IReadOnlyList<GeneratedProgram> programs)
    {
        _programs = programs;
    }

    /// <summary>The programs with what was said about them and what became of them.</summary>
    /// <exception cref="InvalidOperationException">A program does not compile.</exception>
    public async Task<IReadOnlyList<Observation>> ObserveAsync()
    {
        var compilation = Compiler.Compile(_programs.Select(program => (program.Path, program.Text)));
        var diagnostics = await compilation.WithAnalyzers([new ProxyAnalyzer()], new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync();
        var byPath = diagnostics.ToLookup(diagnostic => diagnostic.Location.SourceTree!.FilePath);
        using var runnable = new RunnablePrograms(Compiler.Compile(_programs.Select(program => (program.Path, program.TracedText))));
        var observations = new List<Observation>();
        foreach (var program in _programs)
        {
            observations.Add(new Observation(program, [.. byPath[program.Path]], await RunAsync(runnable, program)));
        }

        return observations;
    }

    private static async Task<ImmutableArray<ImmutableArray<Call>>> RunAsync(RunnablePrograms programs, GeneratedProgram program)
    {
        var runs = ImmutableArray.CreateBuilder<ImmutableArray<Call>>();
        foreach (var input in RunnablePrograms.Inputs)
        {
            var client = await programs.RunAsync(program.ClassName, failing: -1, input);
            runs.Add([.. client.Calls.Skip(1)]);

            // Any request may fail, and somebody may catch that.
            for (var failing = 1; program.CatchesExceptions && failing < client.Requests; failing++)
            {
                runs.Add([.. (await programs.RunAsync(program.ClassName, failing, input)).Calls.Skip(1)]);
            }
        }

        return runs.ToImmutable();
    }
}
