using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ProxyAnalyzers.Tests.Documentation;

/// <summary>The README promises what the analyzer does.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Rule_table_names_every_rule_with_its_severity_title_and_page()
    {
        var expected = new ProxyAnalyzer().SupportedDiagnostics
            .DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => $"| [{rule.Id}]({rule.HelpLinkUri}) | {rule.DefaultSeverity} | {rule.Title} |");

        var table = File.ReadLines(Repository.PathOf("README.md"))
            .Where(line => line.StartsWith("| [PROXY", StringComparison.Ordinal))
            .Select(line => string.Join('|', line.Split('|')[..4]) + "|");

        Assert.Equal(expected, table);
    }

    [Fact]
    public void Help_links_lead_to_the_pages() => Assert.All(
        new ProxyAnalyzer().SupportedDiagnostics,
        rule => Assert.Equal(
            $"https://github.com/ProxyAnalyzers/ProxyAnalyzers/blob/main/src/ProxyAnalyzers/Rules/{rule.Id}.md", rule.HelpLinkUri));
}
