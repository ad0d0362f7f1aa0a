using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.Oracle;
using ProxyAnalyzers.Oracle.Comparison;
using ProxyAnalyzers.Oracle.Generation;
using Xunit;

namespace ProxyAnalyzers.Tests.Oracle;

/// <summary>Programs that are run: what is refused is reported, and what is reported is refused.</summary>
public sealed class OracleTests
{
    // A few of many; `dotnet run -c Release --project tests/ProxyAnalyzers.Oracle -- --programs 100000` runs the others.
    private const int Programs = 2000;

    // These occur so often that a few programs are sure to have them.
    private static readonly string[] s_rules = ["PROXY1001", "PROXY1003", "PROXY2001", "PROXY2003", "PROXY2005", "PROXY3002", "PROXY5002"];

    // Other programs each time: what they show is shown again by their seed, which `--environment PROXYANALYZERS_SEED=…` gives back.
    [Fact]
    public async Task Analyzer_makes_nothing_up_and_misses_nothing()
    {
        var seed = Environment.GetEnvironmentVariable("PROXYANALYZERS_SEED") ?? $"{Random.Shared.Next()}";
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var run = new OracleRun(Arguments.Parse(["--programs", $"{Programs}", "--seed", seed, "--fix-every", "100", "--sample-every", $"{Programs + 1}"]));

        await run.RunAsync();

        Assert.Empty(run.Mismatches.Select(failure => $"seed {seed}: {failure.Mismatch}\n{failure.Program.Text}"));
        Assert.Empty(run.BadFixes.Select(bad => $"seed {seed}: {bad.Fixed.Fix}: {bad.Reason}\n{bad.Fixed.Text}"));
        Assert.All(s_rules, rule => Assert.NotEqual(0, run.Comparer.Verdicts[$"{rule} {Verdict.Found}"]));
    }

    [Fact]
    public void Programs_of_a_seed_are_always_the_same() =>
        Assert.Equal(new ProgramGenerator(seed: 2026).Write(7).Text, new ProgramGenerator(seed: 2026).Write(7).Text);

    [Theory]
    [InlineData("--programs")]
    [InlineData("--programs", "many")]
    [InlineData("--programs", "0")]
    [InlineData("--what", "1")]
    public void Bad_argument_gets_a_message_with_the_usage(params string[] arguments) =>
        Assert.Contains("Usage:", Assert.Throws<FormatException>(() => Arguments.Parse(arguments)).Message);
}
