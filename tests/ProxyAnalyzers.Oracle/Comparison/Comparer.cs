using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Oracle.Execution;

namespace ProxyAnalyzers.Oracle.Comparison;

/// <summary>Holds the analyzer's word against what happened, rule by rule.</summary>
internal sealed class Comparer
{
    /// <summary>The rules that a refusal speaks for (https://www.twilio.com/docs/api/errors, and the README of the simulator).</summary>
    private static readonly ImmutableDictionary<int, string[]> s_rules = new Dictionary<int, string[]>
    {
        [20404] = ["PROXY1003", "PROXY2001", "PROXY2003"],
        [80103] = ["PROXY2002", "PROXY3002"],
        [80404] = ["PROXY3001"],
        [80405] = ["PROXY1002"],
        [80408] = ["PROXY1002"],
        [80409] = ["PROXY1002"],
        [80607] = ["PROXY2003"],
        [80608] = ["PROXY2004"],
        [80609] = ["PROXY2005"],
        [80616] = ["PROXY3003"],
        [80701] = ["PROXY5001"],
        [80903] = ["PROXY1001", "PROXY1003", "PROXY2001"],
        [80910] = ["PROXY5002"],
    }.ToImmutableDictionary();

    /// <summary>Why a refusal needs no report.</summary>
    private static readonly ImmutableDictionary<int, string> s_excluded = new Dictionary<int, string>
    {
        [80604] = "re-opening is refused for what happens in other sessions",
    }.ToImmutableDictionary();

    private readonly Dictionary<string, int> _found = [];
    private readonly Dictionary<string, int> _excluded = [];

    public IReadOnlyDictionary<string, int> Found => _found;

    public IReadOnlyDictionary<string, int> Excluded => _excluded;

    /// <summary>The mismatches; what seems false is looked at again in runs in which two requests fail.</summary>
    public async Task<IReadOnlyList<Mismatch>> CompareAsync(Observation observation)
    {
        var mismatches = Compare(observation).ToList();
        if (!mismatches.Exists(mismatch => mismatch.IsFalse) || !observation.Program.CatchesExceptions)
        {
            return mismatches;
        }

        var again = (await new Batch([observation.Program], failsTwice: true).ObserveAsync()).Single();
        var stillFalse = new Comparer().Compare(again).Where(mismatch => mismatch.IsFalse).ToHashSet();
        return mismatches.FindAll(mismatch => !mismatch.IsFalse || stillFalse.Contains(mismatch));
    }

    private IEnumerable<Mismatch> Compare(Observation observation)
    {
        var warnings = observation.Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning)
            .Select(diagnostic => (diagnostic.Id, Line: diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1))
            .ToHashSet();
        return FindMissed(observation, warnings).Concat(FindFalse(observation, warnings)).Distinct();
    }

    private IEnumerable<Mismatch> FindMissed(Observation observation, HashSet<(string Id, int Line)> warnings)
    {
        foreach (var refused in observation.Runs.SelectMany(run => run).Where(call => call.Code is not null))
        {
            var code = refused.Code!.Value;
            if (FindExclusion(observation, refused) is { } reason)
            {
                Count(_excluded, reason);
            }
            else if (!s_rules.TryGetValue(code, out var rules))
            {
                yield return new Mismatch(IsFalse: false, $"{code} (no rule)", refused.Lines[0]);
            }
            else if (refused.Lines.Any(line => rules.Any(rule => warnings.Contains((rule, line)))))
            {
                continue;
            }
            else if (refused.Lines.Any(line => warnings.Any(warning => warning.Line == line)))
            {
                Count(_excluded, "another warning stands there already: one argument shows one");
            }
            else
            {
                yield return new Mismatch(IsFalse: false, $"{code} ({string.Join(", ", rules)})", refused.Lines[0]);
            }
        }
    }

    private static string? FindExclusion(Observation observation, Call refused)
    {
        if (s_excluded.TryGetValue(refused.Code!.Value, out var reason))
        {
            return reason;
        }

        if (observation.Program.ActsOnElements)
        {
            return "which element of a list it is, is not known";
        }

        return null;
    }

    private IEnumerable<Mismatch> FindFalse(Observation observation, HashSet<(string Id, int Line)> warnings)
    {
        foreach (var (id, line) in warnings)
        {
            var calls = observation.Runs.SelectMany(run => run).Where(call => call.Lines.Contains(line) && !(call.IsRead && call.Code is null)).ToList();
            if (IsJustified(observation, id, line))
            {
                Count(_found, id);
            }
            else if (calls.Count == 0)
            {
                Count(_excluded, "reported in code that never ran: an earlier call is refused on every way, or no input leads there");
            }
            else if (observation.Runs.Any(run => IsCutBefore(run, line, observation.Program.HasLoops)))
            {
                Count(_excluded, "reported where an earlier refusal may have ended the run that would show it");
            }
            else if (observation.Program.Constructs.Contains("foreach over Read"))
            {
                Count(_excluded, "how many elements a list has is not known");
            }
            else if (observation.Program.AsksForOthersWork)
            {
                Count(_excluded, "somebody else may have removed a participant, and a record that is found alive is taken for alive");
            }
            else
            {
                yield return new Mismatch(IsFalse: true, id, line);
            }
        }
    }

    /// <summary>Whether the run met a refusal before it came to the line for the last time.</summary>
    private static bool IsCutBefore(ImmutableArray<Call> run, int line, bool hasLoops)
    {
        var calls = run.TakeWhile(call => call.Code is null).ToList();
        return calls.Count < run.Length && (hasLoops || !calls.Exists(call => call.Lines.Contains(line)));
    }

    private static bool IsJustified(Observation observation, string id, int line) => observation.Runs.SelectMany(run => run)
        .Any(call => call.Lines.Contains(line) && call.Code is { } code && s_rules.TryGetValue(code, out var rules) && rules.Contains(id));

    private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
