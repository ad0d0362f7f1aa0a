using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Tests.Pages;

namespace ProxyAnalyzers.Tests.Documentation;

/// <summary>A table of all rules in a document, as the descriptors and the pages have it.</summary>
/// <param name="Document">The document, as a path from the root of the repository.</param>
/// <param name="Row">What it says of a rule.</param>
internal sealed partial record RuleTable(string Document, Func<DiagnosticDescriptor, RulePage, string> Row)
{
    private const string Start = "| [PROXY";

    public static IReadOnlyList<RuleTable> All { get; } =
    [
        new("README.md", (rule, page) => $"| [{rule.Id}]({rule.HelpLinkUri}) | {rule.DefaultSeverity} | {rule.Title} | {CodesOf(page)} | {FixesOf(page)} |"),
        new("src/ProxyAnalyzers/Rules/README.md", (rule, page) => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.DefaultSeverity} | {FirstParagraphOf(page)} |"),
    ];

    /// <summary>The ids of the rules for whose mistakes there is no way back that a tool could know.</summary>
    public static IEnumerable<string> RulesWithoutFix => RulePage.All.Where(page => FixesOf(page).Length == 0).Select(page => page.Id);

    public string Path => Repository.PathOf(Document);

    /// <summary>The document with the rows of its table written anew.</summary>
    public string Write(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').ToList();
        var first = lines.FindIndex(line => line.StartsWith(Start, StringComparison.Ordinal));
        lines.RemoveAll(line => line.StartsWith(Start, StringComparison.Ordinal));
        lines.InsertRange(first, Rows);
        return string.Join('\n', lines);
    }

    private IEnumerable<string> Rows => new ProxyAnalyzer().SupportedDiagnostics
        .DistinctBy(rule => rule.Id)
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        .Select(rule => Row(rule, RulePage.All.Single(page => page.Id == rule.Id)).Replace("|  |", "| |", StringComparison.Ordinal));

    private static string CodesOf(RulePage page) =>
        string.Join(", ", ErrorPage().Matches(page.Text).Select(match => match.Groups["code"].Value).Distinct());

    private static string FixesOf(RulePage page)
    {
        var section = page.Text.Split("\n## ").FirstOrDefault(part => part.StartsWith("How the fix", StringComparison.Ordinal)) ?? "";
        return string.Join("; ", Title().Matches(section).Select(match => match.Groups["title"].Value.ReplaceLineEndings(" ")).Distinct());
    }

    private static string FirstParagraphOf(RulePage page) => page.Text.Split("\n\n")[2].Replace('\n', ' ');

    [GeneratedRegex(@"docs/api/errors/(?<code>\d{5})", RegexOptions.CultureInvariant)]
    private static partial Regex ErrorPage();

    [GeneratedRegex(@"(?<!\*)\*(?<title>[A-Z][^*]+)\*(?!\*)", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
