using System.Collections.Generic;
using System.Linq;
using ProxyAnalyzers.Oracle.Execution;

namespace ProxyAnalyzers.Oracle.Comparison;

/// <summary>Something was reported that no run has shown yet.</summary>
internal sealed class Doubt
{
    private readonly Report _report;
    private readonly HashSet<string> _subjects = [];
    private readonly HashSet<string> _cutSubjects = [];
    private bool _isReached;
    private bool _isReachedFreely;
    private bool _isHidden;

    public Doubt(Report report, IReadOnlyList<Run> runs)
    {
        _report = report;
        foreach (var run in runs)
        {
            Look(run);
        }
    }

    /// <summary>Why it cannot be called false; null where it can.</summary>
    public string? Reason => true switch
    {
        _ when !_isReached => "reported in code that no run reaches",
        _ when _isHidden => "reported where the same call is refused for something that is looked at earlier",
        _ when !_isReachedFreely => "reported in code that is reached behind a refusal only",
        _ when _subjects.Overlaps(_cutSubjects) => "reported where a refusal for the same session or participant ends the run that would show it",
        _ => null,
    };

    /// <summary>Whether no further run can make it false.</summary>
    public bool IsSettled => _isHidden;

    public void Look(Run run)
    {
        var meant = run.Calls.Where(_report.MayMean).ToList();
        var last = meant.LastOrDefault();
        var refusals = run.Calls.Where(call => call.Code is not null).ToList();
        var first = refusals.FirstOrDefault();
        if (last is not null)
        {
            _isReached = true;
            _isReachedFreely |= first is null || first.Number > last.Number;
            _isHidden |= run.Calls.Any(_report.IsHiddenBy);
            meant.ForEach(call => Add(_subjects, call));
        }

        // Where refusals are passed over, the one that would end the way to the call need not be the first; and who was not let in does not count.
        foreach (var refusal in refusals.Where(refusal => run.Others.Contains(refusal.Path.Participant) || refusal.Path.IsCreation || (refusal == first && (last is null || last.Number <= refusal.Number))))
        {
            Add(_cutSubjects, refusal);
        }
    }

    private static void Add(HashSet<string> subjects, Call call)
    {
        foreach (var subject in new[] { call.Path.Participant, call.Path.Session }.OfType<string>())
        {
            subjects.Add(subject);
        }
    }
}
