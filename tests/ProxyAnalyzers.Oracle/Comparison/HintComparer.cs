using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.Oracle.Execution;
using ProxyAnalyzers.Oracle.Generation;

namespace ProxyAnalyzers.Oracle.Comparison;

/// <summary>
/// Holds "nothing is known of this participant" against what the runs show: a hint is right where somebody who was there before the program
/// may be written to although somebody else has removed him. And "nobody else is in the session": no message there may find a partner.
/// </summary>
internal static class HintComparer
{
    private const string Alone = "PROXY2006";

    private static readonly string[] s_hints = ["PROXY1004", "PROXY1005"];

    public static async Task<IReadOnlyList<Mismatch>> FindFalseAsync(Observation observation, HashSet<Report> reports, Tally verdicts)
    {
        var mismatches = new List<Mismatch>();
        foreach (var hint in reports.Where(report => s_hints.Contains(report.Rule) && IsDecidable(observation.Program, report.Line)))
        {
            if (!observation.Runs.Any(run => MessagesOf(run, hint).Any()))
            {
                continue;
            }

            // Where others have removed him the program may go another way.
            if (observation.Runs.Any(run => IsRight(run, hint))
                || await FurtherRuns(observation).AnyAsync(run => IsRight(run, hint)))
            {
                verdicts.Add($"{hint.Rule} {Verdict.Found}");
            }
            else
            {
                mismatches.Add(new Mismatch(Verdict.False, hint.Rule, hint.Line));
            }
        }

        return mismatches;
    }

    public static IEnumerable<Mismatch> FindFalseLoneliness(Observation observation, HashSet<Report> reports, Tally verdicts)
    {
        foreach (var hint in reports.Where(report => report.Rule == Alone && !observation.Program.SendsAtOnce(report.Line)))
        {
            var messages = observation.Runs.SelectMany(run => run.Calls).Where(call => call.Path.IsMessage && call.Code is null && call.Lines.Contains(hint.Line)).ToList();
            if (messages.Exists(message => !message.HasNoPartner))
            {
                yield return new Mismatch(Verdict.False, Alone, hint.Line);
            }
            else if (messages.Count > 0)
            {
                verdicts.Add($"{Alone} {Verdict.Found}");
            }
        }
    }

    private static IAsyncEnumerable<Run> FurtherRuns(Observation observation)
    {
        var requests = Runs.MostRequestsOf(observation.Runs);
        return Runs.UnderAllCircumstancesAsync(observation.Runnable, observation.Program, requests)
            .Concat(Runs.UnderDrawnCircumstancesAsync(observation.Runnable, observation.Program, requests));
    }

    private static IEnumerable<Call> MessagesOf(Run run, Report hint) => run.Calls.Where(call => call.Path.IsMessage && call.Lines.Contains(hint.Line));

    private static bool IsRight(Run run, Report hint) => MessagesOf(run, hint).Any(message => IsUnknown(run, message) || HasLookedAt(run, message));

    // What the contract says nothing about: an element of a list, a composed text, and, in a helper, a member of something that came in.
    private static bool IsDecidable(GeneratedProgram program, int line) =>
        !program.ActsOnUnknown(line) && !program.IsOfHelper(line);

    // A record that was read is something else than one that was just created.
    private static bool HasLookedAt(Run run, Call message) => run.Calls.Any(call =>
        call.Number < message.Number && call.Path.LooksAtParticipants && call.Path.Session == message.Path.Session && (call.Path.Participant ?? message.Path.Participant) == message.Path.Participant);

    private static bool IsUnknown(Run run, Call message) => message.Path.Participant is { } participant && run.Others.Contains(participant, StringComparer.Ordinal);
}
