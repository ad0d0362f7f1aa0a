using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Oracle.Execution;

namespace ProxyAnalyzers.Oracle.Comparison;

/// <summary>What the analyzer says in which line.</summary>
internal sealed record Report(string Rule, int Line, bool IsWarning)
{
    public static HashSet<Report> All(Observation observation) =>
    [
        .. observation.Diagnostics.Select(diagnostic => new Report(
            diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, diagnostic.Severity == DiagnosticSeverity.Warning)),
    ];

    /// <summary>Whether the call can be the one that is meant: where a helper makes several, its caller's line stands for all of them.</summary>
    public bool MayMean(Call call) => call.Lines.Contains(Line) && Rule switch
    {
        "PROXY5001" or "PROXY5002" => call.Path.IsMessage,

        // What is closed can still be looked at.
        "PROXY2003" => !call.Path.IsRead || call.Code is not null,
        _ => true,
    };

    /// <summary>Whether the call was refused for something that Proxy looks at before what is reported; who was not let in is not there a second time.</summary>
    public bool IsHiddenBy(Call call) =>
        call.Lines.Contains(Line) && call.Code is { } code && (Refusals.ComesBefore(code, Rule) || (code == Refusals.TooManyParticipants && Rule == "PROXY3002"));

    /// <summary>Whether the call was refused for what is reported.</summary>
    public bool IsJustifiedBy(Call call) =>
        call.Lines.Contains(Line) && call.Code is { } code && Refusals.Rules.TryGetValue(code, out var rules) && rules.Contains(Rule);
}
