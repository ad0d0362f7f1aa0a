using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.Package;

/// <summary>From a <c>PackageReference</c> to warnings, and from the warnings to a clean build, with the commands that users have.</summary>
[Collection(PackageCollection.Name)]
public sealed class NewProjectTests(PackedPackage package)
{
    private const string Pages = "https://github.com/ProxyAnalyzers/ProxyAnalyzers/blob/main/src/ProxyAnalyzers/Rules/";

    private const string Courier = """
        using Twilio.Rest.Proxy.V1.Service.Session;
        using Twilio.Rest.Proxy.V1.Service.Session.Participant;

        public static class Courier
        {
            public static async Task TellDispatcherAsync(string serviceSid, string sessionSid)
            {
                // The dispatcher wants to know.
                await MessageInteractionResource.CreateAsync(
                    serviceSid, sessionSid, "KP5d1f0c2b7a9e4836f1c0d2b3a4958677", body: "The parcel has left.");
            }

            public static async Task SayGoodbyeAsync(string serviceSid, string sessionSid, string courierSid)
            {
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, courierSid);
                await MessageInteractionResource.CreateAsync(
                    serviceSid, sessionSid, courierSid, body: "Thank you.");
            }
        }

        """;

    private const string Mistakes = """
        using Twilio.Rest.Proxy.V1.Service;
        using Twilio.Rest.Proxy.V1.Service.Session;
        using Twilio.Rest.Proxy.V1.Service.Session.Participant;

        public static class Mistakes
        {
            public static async Task TellAsync(string serviceSid, SessionResource session)
            {
                await MessageInteractionResource.CreateAsync(
                    serviceSid, session.Sid, session.Sid, body: "Your driver is here.");
            }

            public static async Task ComeBackAsync(string serviceSid, string sessionSid, string phone)
            {
                var courier = await ParticipantResource.CreateAsync(serviceSid, sessionSid, phone);
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, courier.Sid);
                await ParticipantResource.CreateAsync(
                    serviceSid, sessionSid, phone);
            }
        }

        """;

    [Fact]
    public async Task Build_shows_the_mistakes_and_format_repairs_those_that_have_a_fix()
    {
        using var solution = new NewSolution(package.Feed);
        solution.AddProject("Parcels", "<ImplicitUsings>enable</ImplicitUsings>");
        solution.Write("Parcels/Courier.cs", Courier);
        solution.Write("Parcels/Mistakes.cs", Mistakes);

        var build = await solution.RunAsync("build");
        (string Id, string File, int Line)[] expected =
        [
            ("PROXY1001", "Courier.cs", 10),
            ("PROXY2001", "Courier.cs", 17),
            ("PROXY1002", "Mistakes.cs", 10),
            ("PROXY2002", "Mistakes.cs", 18),
        ];
        foreach (var (id, file, line) in expected)
        {
            Assert.Contains(build.Split('\n'), text =>
                text.Contains($"{file}({line},", StringComparison.Ordinal)
                && text.Contains($"warning {id}: ", StringComparison.Ordinal)
                && text.Contains($"({Pages}{id}.md)", StringComparison.Ordinal));
        }

        Assert.Equal(
            expected.Select(warning => new SarifResult(warning.Id, warning.File, warning.Line, "warning", $"{Pages}{warning.Id}.md")),
            await solution.ResultsAsync("Parcels"));

        solution.Delete("Parcels/Mistakes.cs");
        await solution.RunAsync("format", "analyzers", "--severity", "warn", "--diagnostics", "PROXY1001", "PROXY2001", "--no-restore");
        var repaired = await solution.ReadAsync("Parcels/Courier.cs");
        Assert.Equal(2, repaired.Split("DateDeleted != null").Length - 1);
        Assert.Contains("// The dispatcher wants to know.", repaired, StringComparison.Ordinal);

        await solution.RunAsync("build", "--no-restore", "-warnaserror");
        Assert.Empty(await solution.ResultsAsync("Parcels"));
    }
}
