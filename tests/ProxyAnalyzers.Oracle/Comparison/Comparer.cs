using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.Oracle.Execution;
using ProxyAnalyzers.Oracle.Generation;

namespace ProxyAnalyzers.Oracle.Comparison;

/// <summary>Holds the analyzer's word against what happened, rule by rule.</summary>
internal sealed class Comparer
{
    /// <summary>By rule and verdict.</summary>
    public Tally Verdicts { get; } = new();

    public Tally Excluded { get; } = new();

    public async Task<IReadOnlyList<Mismatch>> CompareAsync(Observation observation)
    {
        var reports = Report.All(observation);
        var mismatches = FindMissed(observation, reports).Distinct().ToList();
        mismatches.AddRange(await FindFalseAsync(observation, reports));
        mismatches.AddRange(await HintComparer.FindFalseAsync(observation, reports, Verdicts));
        mismatches.AddRange(HintComparer.FindFalseLoneliness(observation, reports, Verdicts));
        mismatches.AddRange(WrittenHints.Find(observation, reports, Verdicts)
            .Select(mismatch => mismatch.Kind == Verdict.Missed ? Miss(observation.Program, mismatch.Rule, mismatch.Line) : mismatch).OfType<Mismatch>());
        foreach (var mismatch in mismatches)
        {
            Count(mismatch.Rule, mismatch.Kind);
        }

        return mismatches;
    }

    private IEnumerable<Mismatch> FindMissed(Observation observation, HashSet<Report> reports)
    {
        foreach (var run in observation.Runs)
        {
            foreach (var refused in run.Calls.Where(call => call.Code is not null))
            {
                if (FindMissed(observation, run, refused, reports) is { } mismatch)
                {
                    yield return mismatch;
                }
            }
        }
    }

    private Mismatch? FindMissed(Observation observation, Run run, Call refused, HashSet<Report> reports)
    {
        var said = reports.Where(report => refused.Lines.Contains(report.Line)).ToList();
        var rules = Refusals.Rules.GetValueOrDefault(refused.Code!.Value, []);
        if (said.Exists(report => rules.Contains(report.Rule)))
        {
            return null;
        }

        if (Exclusions.Find(observation.Program, run, refused) is { } reason)
        {
            Excluded.Add(reason);
            return null;
        }

        if (Exclusions.AsksForHint(run, refused))
        {
            return said.Count > 0 || refused.Lines.Any(observation.Program.Blocks.Caught.Contains)
                ? null
                : Miss(observation.Program, "PROXY1004, PROXY1005", refused.Lines[0]);
        }

        if (said.Exists(report => report.IsWarning))
        {
            Excluded.Add("another warning stands there already: one argument shows one");
            return null;
        }

        return Miss(observation.Program, $"{string.Join(", ", rules)} ({refused.Code})", refused.Lines[0]);
    }

    private Mismatch? Miss(GeneratedProgram program, string rules, int line)
    {
        if (TangledPrograms.FindLimit(program) is not { } limit)
        {
            return new Mismatch(Verdict.Missed, rules, line);
        }

        Excluded.Add($"{rules}: {limit}");
        return null;
    }

    private async Task<IReadOnlyList<Mismatch>> FindFalseAsync(Observation observation, HashSet<Report> reports)
    {
        const string Remark = "shown true where more happens: others act, lists are longer, requests fail, refusals are passed over";
        var open = reports.Where(report => report.IsWarning && !WrittenHints.IsOne(report)).ToHashSet();
        Justify(open, observation.Runs, "");
        if (open.Count == 0)
        {
            return [];
        }

        var doubts = open.ToDictionary(report => report, report => new Doubt(report, observation.Runs));
        var requests = Runs.MostRequestsOf(observation.Runs);
        await foreach (var run in Runs.UnderAllCircumstancesAsync(observation.Runnable, observation.Program, requests))
        {
            Justify(open, [run], Remark);
            foreach (var report in open)
            {
                doubts[report].Look(run);
            }

            if (open.All(report => doubts[report].IsSettled))
            {
                break;
            }
        }

        open.RemoveWhere(report => Excuse(doubts[report]));
        await foreach (var run in Runs.UnderDrawnCircumstancesAsync(observation.Runnable, observation.Program, requests).TakeWhile(_ => open.Count > 0))
        {
            Justify(open, [run], Remark);
        }

        return [.. open.Select(report => new Mismatch(Verdict.False, report.Rule, report.Line))];
    }

    /// <summary>Whether the runs cannot say that the report is false.</summary>
    private bool Excuse(Doubt doubt)
    {
        if (doubt.Reason is not { } reason)
        {
            return false;
        }

        Excluded.Add(reason);
        return true;
    }

    private void Justify(HashSet<Report> open, IReadOnlyList<Run> runs, string remark)
    {
        foreach (var report in open.Where(report => runs.SelectMany(run => run.Calls).Any(report.IsJustifiedBy)).ToList())
        {
            open.Remove(report);
            Count(report.Rule, Verdict.Found);
            if (remark.Length > 0)
            {
                Excluded.Add(remark);
            }
        }
    }

    private void Count(string rule, Verdict verdict) => Verdicts.Add($"{rule} {verdict}");
}
