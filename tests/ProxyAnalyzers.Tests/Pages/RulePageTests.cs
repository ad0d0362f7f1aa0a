using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Pages;

/// <summary>A page says nothing that the analyzer does not do.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Ids => [.. RulePage.All.Select(page => page.Id)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(
            new ProxyAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Distinct().Order(),
            RulePage.All.Select(page => page.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Wrong_examples_are_reported_where_the_page_says(string id)
    {
        var examples = Page(id).ExamplesUnder("Wrong");
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            Assert.Contains(example.Expected, expected => expected.Id == id);
            Assert.Equal(example.Expected, await ReportedAsync(example, id));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Right_examples_are_silent(string id)
    {
        var examples = Page(id).ExamplesUnder("Right");
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            Assert.Empty(await ReportedAsync(example, id));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Fixed_examples_are_what_the_fix_makes_of_the_wrong_ones(string id)
    {
        var page = Page(id);
        var wrong = page.ExamplesUnder("Wrong");
        var fixes = page.ExamplesUnder("Fixed");
        Assert.True(fixes.Length <= wrong.Length, "A fixed example without a wrong one.");
        foreach (var (before, after) in wrong.Zip(fixes))
        {
            Assert.Equal(after.Source, await FirstFix.ApplyAsync(before.Source, id));
            Assert.Empty(await ReportedAsync(after, id));
        }
    }

    private static RulePage Page(string id) => RulePage.All.Single(page => page.Id == id);

    // Hints of other rules are not what the page is about.
    private static async Task<ImmutableArray<(string Id, int Line)>> ReportedAsync(PageExample example, string id)
    {
        var compilation = TestCompilation.Create(example.Source);
        ProxyVerify.AssertCompiles(compilation);
        var diagnostics = await AnalyzerRun.GetDiagnosticsAsync(compilation);
        return
        [
            .. diagnostics
                .Where(diagnostic => diagnostic.Id == id || diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(diagnostic => (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1)),
        ];
    }
}
