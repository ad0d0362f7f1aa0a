using System;
using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.Hostile;
using ProxyAnalyzers.Hostile.Checks;
using Xunit;

namespace ProxyAnalyzers.Tests.Unbreakable;

/// <summary>Half-typed code is what an analyzer sees most of the day: it may miss something there, and it must not throw.</summary>
public sealed class DamagedSourceTests
{
    // A few of many; `dotnet run -c Release --project tests/ProxyAnalyzers.Hostile -- --inputs 1000000` tries the others.
    private const int Inputs = 200;
    private const int Seed = 42;

    // The first ones are also analysed in every other way, and fixed.
    [Fact]
    public Task Damaged_code_does_not_upset_the_analyzer() => CheckAsync(first: 0, Seed);

    [Fact]
    public Task Damaged_code_of_any_seed_does_not_upset_the_analyzer() => CheckAsync(first: 2_000, Random.Shared.Next());

    private static async Task CheckAsync(int first, int seed)
    {
        using var folder = new Package.TemporaryDirectory();
        var tally = new Tally();

        await new Campaign(new Arguments(Inputs, first, seed, Repository.Root, folder.Root), tally).RunAsync(() => { });

        Assert.Empty(tally.Failures.Select(failure => $"seed {seed}: {failure.Inputs[0].Damage}: {failure.Reason}\n{failure.Inputs[0].Text}"));
        Assert.Equal(Inputs, tally.Inputs);
    }
}
