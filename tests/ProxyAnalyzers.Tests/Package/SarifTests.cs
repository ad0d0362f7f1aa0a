using System;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.Package;

/// <summary>
/// What the compiler writes for code scanning: the shape that such services read
/// (https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
/// </summary>
[Collection(PackageCollection.Name)]
public sealed class SarifTests(PackedPackage package)
{
    private const string Courier = """
        using Twilio.Rest.Proxy.V1.Service.Session;
        using Twilio.Rest.Proxy.V1.Service.Session.Participant;

        public static class Courier
        {
            public static void Thank(string serviceSid, string sessionSid, string courierSid)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, courierSid);
                MessageInteractionResource.Create(serviceSid, sessionSid, courierSid, body: "Thank you.");
            }
        }
        """;

    [Fact]
    public async Task Log_has_the_rule_its_page_and_the_earlier_delete()
    {
        using var solution = new NewSolution(package.Feed);
        solution.AddProject("Parcels");
        solution.Write("Parcels/Courier.cs", Courier);
        solution.Write("Directory.Build.targets", CiGuide.Targets);
        solution.Write("sarif/.gitkeep", "");
        await solution.RunAsync("build", "-p:CI=true");

        using var log = JsonDocument.Parse(await solution.ReadAsync("sarif/Parcels-net10.0.sarif"));
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.Contains("sarif", log.RootElement.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        var run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        var result = Assert.Single(run.GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").GetString() == "PROXY2001");
        AssertIsRule(run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()]);

        Assert.Equal("warning", result.GetProperty("level").GetString());
        Assert.Contains("80903", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        AssertStandsAt(result.GetProperty("locations")[0], line: 9, "courierSid");
        AssertStandsAt(result.GetProperty("relatedLocations")[0], line: 8, "ParticipantResource.Delete(serviceSid, sessionSid, courierSid)");
    }

    private static void AssertIsRule(JsonElement rule)
    {
        Assert.Equal("PROXY2001", rule.GetProperty("id").GetString());
        Assert.Equal("Participant used after removal", rule.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.NotEqual("", rule.GetProperty("fullDescription").GetProperty("text").GetString());
        Assert.EndsWith("/PROXY2001.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        Assert.Equal("TwilioProxy", rule.GetProperty("properties").GetProperty("category").GetString());
    }

    private static void AssertStandsAt(JsonElement location, int line, string marked)
    {
        var place = location.GetProperty("physicalLocation");
        Assert.EndsWith("/Parcels/Courier.cs", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        var region = place.GetProperty("region");
        Assert.Equal((line, line), (region.GetProperty("startLine").GetInt32(), region.GetProperty("endLine").GetInt32()));
        Assert.Equal(marked, Courier.ReplaceLineEndings("\n").Split('\n')[line - 1][(region.GetProperty("startColumn").GetInt32() - 1)..(region.GetProperty("endColumn").GetInt32() - 1)]);
    }
}
