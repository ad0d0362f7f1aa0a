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
    private const int MostHandled = 4;

    private readonly IReadOnlyList<GeneratedProgram> _programs;
    private readonly bool _failsTwice;

    /// <param name="programs">The programs.</param>
    /// <param name="failsTwice">Whether two requests of a run may fail: many more runs.</param>
    public Batch(IReadOnlyList<GeneratedProgram> programs, bool failsTwice = false)
    {
        _programs = programs;
        _failsTwice = failsTwice;
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

    private async Task<ImmutableArray<ImmutableArray<Call>>> RunAsync(RunnablePrograms programs, GeneratedProgram program)
    {
        var runs = ImmutableArray.CreateBuilder<ImmutableArray<Call>>();
        foreach (var input in RunnablePrograms.Inputs)
        {
            var client = await programs.RunAsync(program.ClassName, input, Failures.None);
            runs.Add([.. client.Calls.Skip(1)]);

            // Any request may fail, and somebody may catch that.
            foreach (var failures in program.CatchesExceptions ? FailuresOf(client.Requests, program.HasLoops) : [])
            {
                runs.Add([.. (await programs.RunAsync(program.ClassName, input, failures)).Calls.Skip(1)]);
            }
        }

        return runs.ToImmutable();
    }

    private IEnumerable<Failures> FailuresOf(int requests, bool hasLoops)
    {
        for (var first = 1; first < requests; first++)
        {
            yield return new Failures(first, -1, Again: false);
            if (hasLoops)
            {
                yield return new Failures(first, -1, Again: true);
            }

            // What a handler asks for comes after what it handles, and is not among the requests that were counted.
            for (var second = first + 1; _failsTwice && second < requests + MostHandled; second++)
            {
                yield return new Failures(first, second, Again: false);
            }
        }
    }
}
