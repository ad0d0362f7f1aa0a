using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.Package;

/// <summary>The package works in whatever kind of project the C# of today is written.</summary>
[Collection(PackageCollection.Name)]
public sealed class ProjectKindTests(PackedPackage package)
{
    // The SDK as far as the analyzer asks for it, for frameworks that the stand-in is not compiled for.
    private const string Twilio = """
        namespace Twilio.Rest.Proxy.V1
        {
            public class ServiceResource { public string Sid { get { return ""; } } }
        }

        namespace Twilio.Rest.Proxy.V1.Service
        {
            public class SessionResource { public string Sid { get { return ""; } } }
            public class PhoneNumberResource { public string Sid { get { return ""; } } }
        }

        namespace Twilio.Rest.Proxy.V1.Service.Session
        {
            public class InteractionResource { public string Sid { get { return ""; } } }

            public class ParticipantResource
            {
                public string Sid { get { return ""; } }
                public string ServiceSid { get { return ""; } }
                public string SessionSid { get { return ""; } }
                public string Identifier { get { return ""; } }
                public System.DateTime? DateDeleted { get { return null; } }
            }
        }

        namespace Twilio.Rest.Proxy.V1.Service.Session.Participant
        {
            public class MessageInteractionResource
            {
                public string Sid { get { return ""; } }

                public static MessageInteractionResource Create(string pathServiceSid, string pathSessionSid, string pathParticipantSid, string body = null)
                {
                    return new MessageInteractionResource();
                }
            }
        }
        """;

    // In C# 7.3, which every project understands.
    private const string Courier = """
        using Twilio.Rest.Proxy.V1.Service.Session.Participant;

        public static class Courier
        {
            public static void Tell(string serviceSid, string sessionSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, "KP5d1f0c2b7a9e4836f1c0d2b3a4958677", body: "The parcel has left.");
            }
        }
        """;

    private const string ReferenceTwilio = """<Reference Remove="Twilio" /><ProjectReference Include="../Twilio/Twilio.csproj" />""";

    private static readonly string[] s_languages = ["7.3", "8.0", "9.0", "10.0", "11.0", "12.0", "13.0", "latest", "preview"];

    [Fact]
    public async Task Frameworks_languages_and_settings_make_no_difference()
    {
        using var solution = new NewSolution(package.Feed);
        solution.AddProject("Twilio", "<TargetFramework>netstandard2.0</TargetFramework>", """<Reference Remove="Twilio" />""");
        solution.Write("Twilio/Twilio.cs", Twilio);
        Add(solution, "Framework", "<TargetFramework>net48</TargetFramework>");
        Add(solution, "Standard", "<TargetFramework>netstandard2.0</TargetFramework>");
        Add(solution, "Several", "<TargetFramework></TargetFramework><TargetFrameworks>net48;netstandard2.0;net10.0</TargetFrameworks>");
        Add(solution, "Nullable", "<Nullable>enable</Nullable>");
        Add(solution, "Strict", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        foreach (var language in s_languages)
        {
            Add(solution, "Language" + language, $"<LangVersion>{language}</LangVersion>");
        }

        Add(solution, "Central", "<ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>", """<PackageReference Include="ProxyAnalyzers" PrivateAssets="all" />""");
        solution.Write("Central/Directory.Packages.props", $"""<Project><ItemGroup><PackageVersion Include="ProxyAnalyzers" Version="{package.Version}" /></ItemGroup></Project>""");

        var (_, text) = await solution.TryRunAsync("build");

        (string Project, string Framework, string Level)[] expected =
        [
            ("Framework", "net48", "warning"),
            ("Standard", "netstandard2.0", "warning"),
            ("Several", "net48", "warning"),
            ("Several", "netstandard2.0", "warning"),
            ("Several", "net10.0", "warning"),
            ("Nullable", "net10.0", "warning"),
            ("Strict", "net10.0", "error"),
            .. s_languages.Select(language => ("Language" + language, "net10.0", "warning")),
            ("Central", "net10.0", "warning"),
        ];
        foreach (var (project, framework, level) in expected)
        {
            var results = await solution.ResultsAsync(project, framework);
            Assert.True(results.Length == 1 && results[0].Id == "PROXY1001" && results[0].Level == level, $"{project}, {framework}: {string.Join(' ', results)}\n{text}");
        }
    }

    private static void Add(NewSolution solution, string name, string properties, string package = NewSolution.ReferencePackage)
    {
        solution.AddProject(name, properties, ReferenceTwilio + package);
        solution.Write(name + "/Courier.cs", Courier);
    }
}
