using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ProxyAnalyzers.Oracle.Execution;
using ProxyAnalyzers.Oracle.Generation;

namespace ProxyAnalyzers.Oracle.Comparison;

/// <summary>The reports that follow from how a line is written: where it is written so, and is reached, they have to be, and nowhere else.</summary>
internal static partial class WrittenHints
{
    private static readonly (string Rule, Regex Written)[] s_hints =
    [
        ("PROXY1006", HardcodedSession()),
        ("PROXY3004", CreatedAtOnce()),
        ("PROXY4001", QuietService()),
        ("PROXY4002", LocalExpiry()),
    ];

    /// <summary>Whether no run can tell of it.</summary>
    public static bool IsOne(Report report) => s_hints.Any(hint => hint.Rule == report.Rule);

    public static IEnumerable<Mismatch> Find(Observation observation, HashSet<Report> reports, Tally verdicts)
    {
        var reached = observation.Runs.SelectMany(run => run.Calls).SelectMany(call => call.Lines).ToHashSet();
        foreach (var (rule, written) in s_hints.Where(hint => IsDecidable(hint.Rule, observation.Program)))
        {
            var lines = observation.Program.LinesWith(written).ToHashSet();
            var reported = reports.Where(report => report.Rule == rule).Select(report => report.Line).ToHashSet();
            foreach (var line in lines.Where(reached.Contains).Except(reported))
            {
                yield return new Mismatch(Verdict.Missed, rule, line);
            }

            foreach (var line in reported.Except(lines))
            {
                yield return new Mismatch(Verdict.False, rule, line);
            }

            foreach (var _ in reported.Intersect(lines))
            {
                verdicts.Add($"{rule} {Verdict.Found}");
            }
        }
    }

    // In a parallel loop whatever it comes to is created at once.
    private static bool IsDecidable(string rule, GeneratedProgram program) => rule != "PROXY3004" || !program.Constructs.Contains("parallel loop");

    [GeneratedRegex("\"KC[0-9a-f]{32}\"")]
    private static partial Regex HardcodedSession();

    [GeneratedRegex(@"Task\.WhenAll\(ParticipantResource\.CreateAsync")]
    private static partial Regex CreatedAtOnce();

    [GeneratedRegex(@"var quiet\d+ =")]
    private static partial Regex QuietService();

    [GeneratedRegex(@"dateExpiry: DateTime\.Now")]
    private static partial Regex LocalExpiry();
}
