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

    /// <summary>Of those that are good, how many are for a reason that has to be looked at.</summary>
    public Tally Excluded { get; } = new();

    /// <summary>Those that are bad, with the reason.</summary>
    public async Task<IReadOnlyList<(FixedProgram Fixed, string Reason)>> CompareAsync(GeneratedProgram program)
    {
        var bad = new List<(FixedProgram, string)>();
        var results = await Fixer.FixAsync(program);
        if (results.Count == 0)
        {
            return bad;
        }

        using var before = new RunnablePrograms(Compiler.CompileToRun([(program.Path, program.TracedText)]));
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

    private async Task<string?> FindFaultAsync(GeneratedProgram program, RunnablePrograms before, FixedProgram result)
    {
        var compilation = Compiler.CompileToRun([(program.Path, result.Text)]);
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

    private async Task<string?> FindDifferenceAsync(GeneratedProgram program, RunnablePrograms before, RunnablePrograms after, bool isClean)
    {
        foreach (var input in program.Inputs)
        {
            var old = await before.RunAsync(program, input, Circumstances.None);
            var changed = await after.RunAsync(program, input, Circumstances.None);
            if (old.IsRight && (changed.HasThrown || !Effects(old).SequenceEqual(Effects(changed))))
            {
                if (!changed.HasThrown && Effects(old).Select(WithoutMode).SequenceEqual(Effects(changed).Select(WithoutMode)))
                {
                    Excluded.Add("a fix gives a session another mode, from its creation on: that is what it is for");
                    continue;
                }

                return $"does something else for {input}, where all was well";
            }

            if (isClean && changed.Calls.Any(call => call.Code == Refusals.UnknownParticipant))
            {
                // What was refused first has hidden what comes after it.
                var whole = await before.RunAsync(program, input, new Circumstances { PassesOverRefusals = true });
                if (whole.Calls.Where(call => call.Path.IsMessage && call.Code is not null).Select(call => FindUnreported(program, whole, call)).FirstOrDefault(reason => reason is not null) is { } unreported)
                {
                    Excluded.Add($"nothing was reported, so nothing was fixed: {unreported}");
                    continue;
                }

                return $"still meets an unknown participant for {input}";
            }
        }

        return null;
    }

    private static string? FindUnreported(GeneratedProgram program, Run whole, Call refused)
    {
        if (Exclusions.AsksForHint(whole, refused) && refused.Lines.Any(program.Blocks.Caught.Contains))
        {
            return "whoever catches what a message throws need not look first";
        }

        // Those who are added anew in a new session are among its elements.
        return whole.Calls.Any(call => call.Code is null && call.Path.IsRemoval && call.Path.Session == refused.Path.Session && call.Lines.Any(program.ActsOnUnknown))
            ? "elements of a list are removed: which these are in a new session is not known"
            : Exclusions.Find(program, whole, refused);
    }

    // Unique names and expiries are others in each run, and a callback is what one of the fixes is for.
    private static IEnumerable<string> Effects(Run run) => run.Calls.Where(call => !call.Path.IsRead).Select(call => Varying().Replace($"{call.Request} {call.Code}", ""));

    private static string WithoutMode(string effect) => Mode().Replace(effect, "");

    private static IEnumerable<string> Comments(string text) => Comment().Matches(text).Select(match => match.Value);

    [GeneratedRegex("&?(UniqueName|DateExpiry|OutOfSessionCallbackUrl)=[^& ]*")]
    private static partial Regex Varying();

    [GeneratedRegex("&?Mode=[^& ]*")]
    private static partial Regex Mode();

    [GeneratedRegex("// note [0-9]+")]
    private static partial Regex Comment();
}
