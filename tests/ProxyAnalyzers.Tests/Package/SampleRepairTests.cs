using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.Hostile.Sources;
using ProxyAnalyzers.Tests.Documentation;
using ProxyAnalyzers.Tests.Silence;
using Xunit;

namespace ProxyAnalyzers.Tests.Package;

/// <summary>One command repairs an application as far as it can be repaired, and what it leaves is for people to decide.</summary>
[Collection(PackageCollection.Name)]
public sealed class SampleRepairTests(PackedPackage package)
{
    // What the Web SDK does for a project, for a project that does not know it.
    private const string Items = NewSolution.ReferencePackage + """
        <FrameworkReference Include="Microsoft.AspNetCore.App" />
        <Using Include="System.Net.Http.Json;Microsoft.AspNetCore.Builder;Microsoft.AspNetCore.Http;Microsoft.AspNetCore.Routing" />
        <Using Include="Microsoft.Extensions.Configuration;Microsoft.Extensions.DependencyInjection;Microsoft.Extensions.Hosting;Microsoft.Extensions.Logging" />
        <Reference Include="ProxySimulator" HintPath="{0}" />
        """;

    [Fact]
    public async Task Format_leaves_a_sample_that_builds_and_shows_only_what_has_no_fix()
    {
        using var solution = new NewSolution(package.Feed);
        solution.AddProject(
            "Delivery",
            "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><OutputType>Exe</OutputType>",
            string.Format(null, Items, typeof(ProxySimulator.SimulatedProxyClient).Assembly.Location));
        foreach (var file in Surroundings.FilesOf(SampleSources.MaskedDelivery))
        {
            solution.Write(Path.Combine("Delivery", Path.GetRelativePath(SampleSources.MaskedDelivery, file)), await File.ReadAllTextAsync(file));
        }

        await solution.RunAsync("restore");
        await solution.RunAsync("format", "analyzers", "--severity", "info", "--no-restore");
        await solution.RunAsync("build", "--no-restore");

        Assert.Equal(
            RuleTable.RulesWithoutFix,
            (await solution.ResultsAsync("Delivery")).Select(result => result.Id).Distinct().Order());
    }
}
