using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.Oracle.Comparison;
using ProxyAnalyzers.Oracle.Execution;
using ProxyAnalyzers.Oracle.Generation;
using Xunit;

namespace ProxyAnalyzers.Tests.Oracle;

/// <summary>Programs that are run: what is refused is reported, and what is reported is refused.</summary>
public sealed class OracleTests
{
    // A few of many; `dotnet run -c Release --project tests/ProxyAnalyzers.Oracle -- --programs 100000` runs the others.
    private const int Programs = 400;
    private const int Seed = 2026;

    private static readonly string[] s_rules =
        ["PROXY1001", "PROXY1002", "PROXY1003", "PROXY2001", "PROXY2003", "PROXY2004", "PROXY2005", "PROXY3001", "PROXY3003", "PROXY5001"];

    [Fact]
    public async Task Analyzer_says_what_happens()
    {
        var comparer = new Comparer();

        Assert.Empty(await CompareAsync(comparer, Seed));
        Assert.All(s_rules, rule => Assert.Contains(rule, comparer.Found));
    }

    // Other programs in each run. Where too many ways lead to a point, a refusal may be missed; nothing may ever be made up.
    [Fact]
    public async Task Analyzer_makes_nothing_up()
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");

        Assert.Empty((await CompareAsync(new Comparer(), seed)).Where(mismatch => mismatch.StartsWith("false", StringComparison.Ordinal)).Select(mismatch => $"seed {seed}: {mismatch}"));
    }

    [Fact]
    public void Programs_of_a_seed_are_always_the_same() =>
        Assert.Equal(new ProgramGenerator(Seed, 7).Write().Text, new ProgramGenerator(Seed, 7).Write().Text);

    // Any of these may be fixed in several ways, and each is run over all inputs.
    [Fact]
    public async Task Fixes_change_nothing_that_was_right()
    {
        var comparer = new FixComparer();
        var bad = new List<string>();
        for (var index = 0; index < 12; index++)
        {
            bad.AddRange((await comparer.CompareAsync(new ProgramGenerator(Seed, index).Write())).Select(result => $"{result.Fixed.Fix}: {result.Reason}\n{result.Fixed.Text}"));
        }

        Assert.Empty(bad);
        Assert.NotEqual(0, comparer.Taken);
    }

    private static async Task<List<string>> CompareAsync(Comparer comparer, int seed)
    {
        var programs = Enumerable.Range(0, Programs).Select(index => new ProgramGenerator(seed, index).Write()).ToList();
        var mismatches = new List<string>();
        foreach (var observation in await new Batch(programs).ObserveAsync())
        {
            mismatches.AddRange((await comparer.CompareAsync(observation)).Select(mismatch => $"{mismatch}\n{observation.Program.Text}"));
        }

        return mismatches;
    }
}
