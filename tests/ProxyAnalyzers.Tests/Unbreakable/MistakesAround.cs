using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Unbreakable;

/// <summary>A method with a mistake before and one after whatever stands between them.</summary>
internal static class MistakesAround
{
    /// <summary>Fails unless both are found; whether the code compiles is not the point.</summary>
    public static async Task AreFoundAsync(string statements, string members = "") =>
        Assert.Equal(["1", "2"], (await FindAsync(statements, members)).Where(text => text is "1" or "2"));

    /// <summary>Fails if something is found in one place and not in the other: a method that is too much for the analysis is silent.</summary>
    public static async Task AreFoundOrNothingIsAsync(string statements, string members = "") =>
        Assert.Contains((await FindAsync(statements, members)).Count(text => text is "1" or "2"), new[] { 0, 2 });

    /// <summary>The bodies of the messages to whom a removed participant is told something.</summary>
    private static async Task<ImmutableArray<string>> FindAsync(string statements, string members)
    {
        var source = $$"""
            public partial class HelpDesk
            {
                public int Close(string serviceSid, string sessionSid, string text, bool flag, int number, IEnumerable<ParticipantResource> people, IDisposable thing)
                {
                    var agent = ParticipantResource.Create(serviceSid, sessionSid, text);
                    ParticipantResource.Delete(serviceSid, sessionSid, agent.Sid);
                    MessageInteractionResource.Create(serviceSid, sessionSid, agent.Sid, "1");
                    {{statements}}
                    MessageInteractionResource.Create(serviceSid, sessionSid, agent.Sid, "2");
                    return 0;
                }

                private HelpDesk Self() => this;
                private static int Next(int value) => value + 1;
                {{members}}
            }
            """;
        var diagnostics = await AnalyzerRun.GetDiagnosticsAsync(TestCompilation.Create(source, nullable: false));
        return [.. diagnostics.Where(diagnostic => diagnostic.Id == "PROXY2001").Select(TextAfter)];
    }

    private static string TextAfter(Diagnostic diagnostic)
    {
        var text = diagnostic.Location.SourceTree!.ToString();
        var start = text.IndexOf('"', diagnostic.Location.SourceSpan.End) + 1;
        return text[start..text.IndexOf('"', start)];
    }
}
