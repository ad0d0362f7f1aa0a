using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Tests.Package;

/// <summary>A global analyzer config of the package, as the descriptors of the rules want it.</summary>
/// <param name="Mode">The value of <c>ProxyAnalyzersMode</c>, and the name of the file.</param>
/// <param name="Summary">What the mode does.</param>
/// <param name="Settings">Its lines, without those that every file has.</param>
internal sealed record PresetFile(string Mode, string Summary, IEnumerable<string> Settings)
{
    private static readonly DiagnosticDescriptor[] s_rules =
        [.. new ProxyAnalyzer().SupportedDiagnostics.DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>
    /// One file for each mode that changes something. What is said of the whole category gives way to what a user says of it; a mode
    /// that treats the rules differently has to name them.
    /// </summary>
    public static IReadOnlyList<PresetFile> All { get; } =
    [
        new("errors", "What is a warning by default becomes an error; hints stay hints.", s_rules
            .Where(rule => rule.DefaultSeverity == DiagnosticSeverity.Warning)
            .Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = error")),
        new("none", "No rule reports anything, but for those that the project switches on.", OfCategory("none")),
        new("strict", "Every rule is a warning: hints too.", OfCategory("warning")),
    ];

    public string Path => Repository.PathOf("src", "ProxyAnalyzers.Package", "build", "config", $"{Mode}.globalconfig");

    public string Text =>
        $"""
        # ProxyAnalyzersMode = {Mode}
        # {Summary}
        is_global = true
        global_level = -100

        {string.Join('\n', Settings)}

        """;

    private static IEnumerable<string> OfCategory(string severity) =>
        s_rules.Select(rule => rule.Category).Distinct().Select(category => $"dotnet_analyzer_diagnostic.category-{category}.severity = {severity}");
}
