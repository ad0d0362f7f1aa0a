using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.Package;

/// <summary><c>ProxyAnalyzersMode</c> in projects, alone and against what the projects say themselves.</summary>
[Collection(PackageCollection.Name)]
public sealed class ModeTests(PackedPackage package)
{
    // A bug in the first message, and a risk in the second.
    private const string Courier = """
        using Twilio.Rest.Proxy.V1.Service.Session.Participant;

        public static class Courier
        {
            public static void Tell(string serviceSid, string sessionSid, string courierSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, "KP5d1f0c2b7a9e4836f1c0d2b3a4958677", body: "The parcel has left.");
                MessageInteractionResource.Create(serviceSid, sessionSid, courierSid, body: "Thank you.");
            }
        }

        """;

    private const string CourierInVisualBasic = """
        Imports Twilio.Rest.Proxy.V1.Service.Session.Participant

        Public Class Courier
            Public Shared Sub Tell(serviceSid As String, sessionSid As String, courierSid As String)
                MessageInteractionResource.Create(serviceSid, sessionSid, "KP5d1f0c2b7a9e4836f1c0d2b3a4958677", body:="The parcel has left.")
                MessageInteractionResource.Create(serviceSid, sessionSid, courierSid, body:="Thank you.")
            End Sub
        End Class

        """;

    [Fact]
    public async Task Mode_sets_the_severities_and_what_the_project_says_itself_stands_above_it()
    {
        using var solution = new NewSolution(package.Feed);
        Add(solution, "Unset", "");
        Add(solution, "Default", Mode("default"));
        Add(solution, "None", Mode("none"));
        Add(solution, "Strict", Mode("strict"));
        Add(solution, "Errors", Mode("errors"));
        Add(solution, "Shouted", Mode(" STRICT "));
        Add(solution, "Mistyped", Mode("strikt"));

        Add(solution, "StrictButForOneRule", Mode("strict"));
        solution.Write("StrictButForOneRule/.editorconfig", "[*.cs]\ndotnet_diagnostic.PROXY1004.severity = none\n");
        Add(solution, "StrictButForAllRules", Mode("strict"));
        solution.Write("StrictButForAllRules/.editorconfig", "[*.cs]\ndotnet_analyzer_diagnostic.category-TwilioProxy.severity = suggestion\n");
        Add(solution, "ErrorsButForOneRule", Mode("errors"));
        solution.Write("ErrorsButForOneRule/.globalconfig", "is_global = true\ndotnet_diagnostic.PROXY1001.severity = suggestion\n");
        Add(solution, "ErrorsButForALowGlobalConfig", Mode("errors"), """<GlobalAnalyzerConfigFiles Include="low.globalconfig" />""");
        solution.Write("ErrorsButForALowGlobalConfig/low.globalconfig", "is_global = true\nglobal_level = -1\ndotnet_diagnostic.PROXY1001.severity = suggestion\n");
        Add(solution, "NoneButOneRule", Mode("none"));
        solution.Write("NoneButOneRule/.editorconfig", "[*.cs]\ndotnet_diagnostic.PROXY1001.severity = error\n");
        Add(solution, "NoWarn", Mode("strict") + "<NoWarn>$(NoWarn);PROXY1001</NoWarn>");

        solution.AddProject("VisualBasic", Mode("strict"), extension: "vbproj");
        solution.Write("VisualBasic/Courier.vb", CourierInVisualBasic);

        solution.AddProject("Library", items: """<PackageReference Include="ProxyAnalyzers" Version="*-*" PrivateAssets="none" />""");
        solution.AddProject("UserOfTheLibrary", Mode("strict"), """<ProjectReference Include="../Library/Library.csproj" />""");
        solution.Write("UserOfTheLibrary/Courier.cs", Courier);

        var (_, build) = await solution.TryRunAsync("build");
        (string Project, string Bug, string Risk)[] expected =
        [
            ("Unset", "warning", "note"),
            ("Default", "warning", "note"),
            ("None", "", ""),
            ("Strict", "warning", "warning"),
            ("Errors", "error", "note"),
            ("Shouted", "warning", "warning"),
            ("Mistyped", "warning", "note"),
            ("StrictButForOneRule", "warning", ""),
            ("StrictButForAllRules", "note", "note"),
            ("ErrorsButForOneRule", "note", "note"),
            ("ErrorsButForALowGlobalConfig", "note", "note"),
            ("NoneButOneRule", "error", ""),
            ("NoWarn", "", "warning"),
            ("VisualBasic", "warning", "warning"),
            ("UserOfTheLibrary", "warning", "warning"),
        ];
        foreach (var (project, bug, risk) in expected)
        {
            var results = await solution.ResultsAsync(project);
            Assert.Equal((project, bug, risk), (project, LevelOf("PROXY1001"), LevelOf("PROXY1004")));

            string LevelOf(string id) => results.SingleOrDefault(result => result.Id == id)?.Level ?? "";
        }

        var warning = Assert.Single(build.Split('\n').Where(line => line.Contains("PROXYMODE001", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct());
        Assert.Contains("Mistyped.csproj : warning PROXYMODE001: ProxyAnalyzersMode is 'strikt'", warning, StringComparison.Ordinal);
        Assert.Contains("none, default, strict and errors", warning, StringComparison.Ordinal);
    }

    private static string Mode(string value) => $"<ProxyAnalyzersMode>{value}</ProxyAnalyzersMode>";

    private static void Add(NewSolution solution, string name, string properties, string items = "")
    {
        solution.AddProject(name, properties, NewSolution.ReferencePackage + items);
        solution.Write($"{name}/Courier.cs", Courier);
    }
}
