using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Oracle.Execution;
using ProxyAnalyzers.Oracle.Fixes;
using ProxyAnalyzers.Oracle.Generation;

namespace ProxyAnalyzers.Oracle.Comparison;

/// <summary>Runs what the fixes have made of programs, and holds it against what the programs did before.</summary>
internal sealed partial class FixComparer
{
    /// <summary>Those that were taken, by fix.</summary>
    public Tally Taken { get; } = new();

    /// <summary>Those that are bad, with the reason.</summary>
    public async Task<IReadOnlyList<(FixedProgram Fixed, string Reason)>> CompareAsync(GeneratedProgram program)
    {
        var bad = new List<(FixedProgram, string)>();
        var results = await Fixer.FixAsync(program);
        if (results.Count == 0)
        {
            return bad;
        }

        using var before = new RunnablePrograms(Compiler.Compile([(program.Path, program.Text)]));
        foreach (var result in results)
        {
            Taken.Add(result.Title);
            if (await FindFaultAsync(program, before, result) is { } reason)
            {
                bad.Add((result, reason));
            }
        }

        return bad;
    }

    private static async Task<string?> FindFaultAsync(GeneratedProgram program, RunnablePrograms before, FixedProgram result)
    {
        var compilation = Compiler.Compile([(program.Path, result.Text)]);
        if (compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
        {
            return $"does not compile: {error}";
        }

        var lost = Comments(program.Text).Except(Comments(result.Text)).ToList();
        if (lost.Count > 0)
        {
            return $"loses {lost[0]}";
        }

        using var after = new RunnablePrograms(compilation);
        return await FindDifferenceAsync(program, before, after, result.IsClean);
    }

    private static async Task<string?> FindDifferenceAsync(GeneratedProgram program, RunnablePrograms before, RunnablePrograms after, bool isClean)
    {
        foreach (var input in program.Inputs)
        {
            var old = await before.RunAsync(program, input, Circumstances.None);
            var changed = await after.RunAsync(program, input, Circumstances.None);
            if (old.IsRight && (changed.HasThrown || !Effects(old).SequenceEqual(Effects(changed))))
            {
                return $"does something else for {input}, where all was well";
            }

            if (isClean && changed.Calls.Any(call => call.Code == Refusals.UnknownParticipant))
            {
                return $"still meets an unknown participant for {input}";
            }
        }

        return null;
    }

    private static IEnumerable<string> Effects(Run run) => run.Calls.Where(call => !call.Path.IsRead).Select(call => $"{call.Request} {call.Code}");

    private static IEnumerable<string> Comments(string text) => Comment().Matches(text).Select(match => match.Value);

    [GeneratedRegex("// note [0-9]+")]
    private static partial Regex Comment();
}
