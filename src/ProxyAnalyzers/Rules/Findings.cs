using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;

namespace ProxyAnalyzers.Rules;

/// <summary>What the rules have found in one method, with the place that the user sees underlined.</summary>
internal sealed class Findings
{
    private readonly Dictionary<Location, (int Rank, Diagnostic Diagnostic)> _byPlace = new();

    public Findings(Analysis analysis, Settings settings)
    {
        CallSites = analysis.CallSites;
        Locator = new Locator(analysis);
        Settings = settings;
    }

    /// <summary>All Proxy calls of the method, for a rule that asks what else happens.</summary>
    public IEnumerable<CallSite> CallSites { get; }

    public Settings Settings { get; }

    public Locator Locator { get; }

    /// <summary>The rank of the rule being checked: of the rules about who a participant is, one place shows the first.</summary>
    public int Rank { get; set; }

    public IEnumerable<Diagnostic> Diagnostics => _byPlace.Values.Select(finding => finding.Diagnostic);

    /// <summary>Reports the argument, where it was written, unless another method's analysis reports it.</summary>
    public void Report(DiagnosticDescriptor rule, CallState state, Argument argument, params object[] words) =>
        Report(rule, state, argument, earlier: null, properties: null, words);

    /// <summary>Reports the argument and points back to what happened earlier.</summary>
    public void Report(
        DiagnosticDescriptor rule, CallState state, Argument argument, Event? earlier, ImmutableDictionary<string, string?>? properties, params object[] words) =>
        Report(rule, Locator.Find(state, argument, earlier), earlier?.Operation, properties, words);

    /// <summary>Reports the argument and points to another one.</summary>
    public void ReportWith(DiagnosticDescriptor rule, CallState state, Argument argument, Argument other) =>
        Report(rule, Locator.Find(state, argument, earlier: null), other.Expression, properties: null);

    /// <summary>Reports the name of the call.</summary>
    public void ReportCall(DiagnosticDescriptor rule, CallState state) => Report(rule, state, state.Call);

    /// <summary>Reports the name of the call of the method itself that leads to this one, and points back to what happened earlier.</summary>
    public void ReportCall(DiagnosticDescriptor rule, CallState state, Event earlier) =>
        Report(rule, Locator.FindCall(state.Call, earlier), earlier.Operation, properties: null);

    private void Report(DiagnosticDescriptor rule, Location? location, IOperation? additional, ImmutableDictionary<string, string?>? properties, params object[] words)
    {
        if (location is null || (_byPlace.TryGetValue(location, out var known) && known.Rank <= Rank && !IsHintInstead(known.Diagnostic, rule)))
        {
            return;
        }

        var additionalLocations = additional is null ? ImmutableArray<Location>.Empty : ImmutableArray.Create(additional.Syntax.GetLocation());
        _byPlace[location] = (Rank, Diagnostic.Create(rule, location, additionalLocations, properties, words));
    }

    // What is surely wrong is not hidden by what may be wrong.
    private static bool IsHintInstead(Diagnostic known, DiagnosticDescriptor rule) =>
        known.Descriptor.DefaultSeverity < DiagnosticSeverity.Warning && rule.DefaultSeverity == DiagnosticSeverity.Warning;
}
