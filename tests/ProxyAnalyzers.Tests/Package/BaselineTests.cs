using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.Package;

/// <summary>An old code base takes the package without a flood, and what is new fails: the recipe of <c>docs/ci.md</c>, step by step.</summary>
[Collection(PackageCollection.Name)]
public sealed class BaselineTests(PackedPackage package)
{
    [Fact]
    public async Task Known_mistakes_stay_hints_and_new_ones_fail_the_build()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The recipe is written for a shell with sed.");
        using var solution = new NewSolution(package.Feed);
        solution.AddProject("Old");
        solution.Write("Old/Old mistakes/Courier.cs", Mistake("Courier"));
        await solution.RunAsync("restore");

        await solution.RunScriptAsync(CiGuide.Baseline);
        solution.Write("Directory.Build.props", "<Project><PropertyGroup><ProxyAnalyzersMode>errors</ProxyAnalyzersMode></PropertyGroup></Project>");
        await solution.RunAsync("build");
        Assert.Equal([("PROXY1001", "Courier.cs", "note")], await ResultsAsync(solution));

        solution.Write("Old/Dispatcher.cs", Mistake("Dispatcher"));
        var (exitCode, text) = await solution.TryRunAsync("build");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("error PROXY1001", text, StringComparison.Ordinal);
        Assert.Equal([("PROXY1001", "Courier.cs", "note"), ("PROXY1001", "Dispatcher.cs", "error")], await ResultsAsync(solution));
    }

    private static async Task<(string, string, string)[]> ResultsAsync(NewSolution solution) =>
        [.. (await solution.ResultsAsync("Old")).Select(result => (result.Id, result.File, result.Level))];

    private static string Mistake(string name) => $$"""
        using Twilio.Rest.Proxy.V1.Service.Session.Participant;

        public static class {{name}}
        {
            public static void Tell(string serviceSid, string sessionSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, "KP5d1f0c2b7a9e4836f1c0d2b3a4958677", body: "The parcel has left.");
            }
        }
        """;
}
