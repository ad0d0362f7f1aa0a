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

    private static readonly string[] s_rules = ["PROXY1001", "PROXY1003", "PROXY2001", "PROXY2003", "PROXY2005"];

    [Fact]
    public async Task Analyzer_says_what_happens()
    {
        var programs = Enumerable.Range(0, Programs).Select(index => new ProgramGenerator(Seed, index).Write()).ToList();
        var comparer = new Comparer();
        var mismatches = new List<string>();
        foreach (var observation in await new Batch(programs).ObserveAsync())
        {
            mismatches.AddRange(comparer.Compare(observation).Select(mismatch => $"{mismatch}\n{observation.Program.Text}"));
        }

        Assert.Empty(mismatches);
        Assert.All(s_rules, rule => Assert.Contains(rule, comparer.Found));
    }

    [Fact]
    public void Programs_of_a_seed_are_always_the_same() =>
        Assert.Equal(new ProgramGenerator(Seed, 7).Write().Text, new ProgramGenerator(Seed, 7).Write().Text);
}
