using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.Oracle.Execution;
using ProxyAnalyzers.Oracle.Fixes;
using ProxyAnalyzers.Oracle.Generation;

namespace ProxyAnalyzers.Oracle.Comparison;

/// <summary>Runs what the fixes have made of programs, and holds it against what the programs did before.</summary>
internal sealed class FixComparer
{
    private const int UnknownParticipant = 80903;

    /// <summary>How many fixes were taken.</summary>
    public int Taken { get; private set; }

    /// <summary>Those that are bad, with the reason.</summary>
    public async Task<IReadOnlyList<(FixedProgram Fixed, string Reason)>> CompareAsync(GeneratedProgram program)
    {
        var bad = new List<(FixedProgram, string)>();
        var results = await Fixer.FixAsync(program);
        using var before = new RunnablePrograms(Compiler.Compile([(program.Path, program.Text)]));
        foreach (var result in results)
        {
            Taken++;
            var compilation = Compiler.Compile([(program.Path, result.Text)]);
            if (compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error) is { } error)
            {
                bad.Add((result, $"does not compile: {error}"));
                continue;
            }

            using var after = new RunnablePrograms(compilation);
            if (await FindDifferenceAsync(program, before, after, result.IsClean) is { } reason)
            {
                bad.Add((result, reason));
            }
        }

        return bad;
    }

    private static async Task<string?> FindDifferenceAsync(GeneratedProgram program, RunnablePrograms before, RunnablePrograms after, bool isClean)
    {
        foreach (var input in RunnablePrograms.Inputs)
        {
            var old = await before.RunAsync(program.ClassName, input, Failures.None);
            var changed = await after.RunAsync(program.ClassName, input, Failures.None);
            var wasRight = !old.HasThrown && old.Calls.All(call => call.Code is null);
            if (wasRight && (changed.HasThrown || !Effects(old).SequenceEqual(Effects(changed))))
            {
                return $"does something else for {input}, where all was well";
            }

            if (isClean && changed.Calls.Any(call => call.Code == UnknownParticipant))
            {
                return $"still meets an unknown participant for {input}";
            }
        }

        return null;
    }

    private static IEnumerable<string> Effects(RecordingClient client) => client.Calls.Where(call => !call.IsRead).Select(call => $"{call.Request} {call.Code}");
}
