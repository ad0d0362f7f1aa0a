using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProxyAnalyzers.Hostile.Sources;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Silence;

/// <summary>What is right stays unmentioned, and in a mistake only the mistake is reported.</summary>
public sealed class SampleTests
{
    [Fact]
    public async Task Sample_outside_its_mistakes_is_silent()
    {
        var compilation = SampleSources.CompileApplication(Surroundings.FilesOf(SampleSources.MaskedDelivery));
        ProxyVerify.AssertCompiles(compilation);

        var diagnostics = await AnalyzerRun.GetDiagnosticsAsync(compilation);

        Assert.Empty(diagnostics.Where(diagnostic => !IsMistake(diagnostic)).Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public async Task Every_mistake_is_reported_as_its_file_name_says()
    {
        var supported = new ProxyAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).ToHashSet();
        var compilation = SampleSources.CompileApplication(Surroundings.FilesOf(SampleSources.MaskedDelivery));

        var diagnostics = await AnalyzerRun.GetDiagnosticsAsync(compilation);

        Assert.Equal(
            SampleSources.Mistakes.Select(path => Path.GetFileName(path)).Where(name => supported.Contains(IdOf(name))),
            diagnostics.Where(IsMistake).Where(IsWarningOrItsOwn).Select(FileOf).Distinct().Order(StringComparer.Ordinal));
        Assert.All(
            diagnostics.Where(IsMistake).Where(IsWarningOrItsOwn),
            diagnostic => Assert.Equal(IdOf(FileOf(diagnostic)), diagnostic.Id));
    }

    [Fact]
    public async Task Simulator_is_silent() => Assert.Empty(await FindAsync(Repository.PathOf("samples", "ProxySimulator"), referenceTwilio: true));

    [Fact]
    public async Task The_SDK_itself_is_not_looked_at() => Assert.Empty(await FindAsync(Repository.PathOf("tests", "Twilio.StandIn"), referenceTwilio: false));

    [Fact]
    public async Task Code_that_the_SDK_is_compiled_with_is_looked_at()
    {
        const string code = """
            namespace Fleet.Messages
            {
                using Twilio.Rest.Proxy.V1.Service.Session.Participant;

                public static class Dispatch
                {
                    public static void Greet(string serviceSid, string sessionSid, string sid) => MessageInteractionResource.Create(serviceSid, sessionSid, sid, "");
                }
            }
            """;
        var sdk = SampleSources.CompileLibrary(Surroundings.FilesOf(Repository.PathOf("tests", "Twilio.StandIn")), referenceTwilio: false);
        var compilation = sdk.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)sdk.SyntaxTrees[0].Options));
        ProxyVerify.AssertCompiles(compilation);

        var diagnostics = await AnalyzerRun.GetDiagnosticsAsync(compilation);

        Assert.Equal(["PROXY1004", "PROXY5001"], diagnostics.Select(diagnostic => diagnostic.Id).Order());
    }

    private static Task<ImmutableArray<Diagnostic>> FindAsync(string folder, bool referenceTwilio)
    {
        var compilation = SampleSources.CompileLibrary(Surroundings.FilesOf(folder), referenceTwilio);
        ProxyVerify.AssertCompiles(compilation);
        return AnalyzerRun.GetDiagnosticsAsync(compilation);
    }

    private static bool IsMistake(Diagnostic diagnostic) =>
        Path.GetFileName(Path.GetDirectoryName(diagnostic.Location.GetLineSpan().Path)) == "Mistakes";

    // A hint may stand beside the mistake that a file is about.
    private static bool IsWarningOrItsOwn(Diagnostic diagnostic) =>
        diagnostic.Severity >= DiagnosticSeverity.Warning || diagnostic.Id == IdOf(FileOf(diagnostic));

    private static string FileOf(Diagnostic diagnostic) => Path.GetFileName(diagnostic.Location.GetLineSpan().Path);

    // HardcodedParticipantSid.PROXY1001.cs
    private static string IdOf(string fileName) => fileName.Split('.')[^2];
}
