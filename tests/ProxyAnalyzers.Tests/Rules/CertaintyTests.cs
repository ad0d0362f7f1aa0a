using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.Rules;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>Whether a mistake is made on every way: only then may a fix change what happens on all of them.</summary>
public sealed class CertaintyTests
{
    [Theory]
    [InlineData("PROXY2001", "ParticipantResource.Delete(serviceSid, sessionSid, sid);", "MessageInteractionResource.Create(serviceSid, sessionSid, sid, \"Hello\");")]
    [InlineData("PROXY2002", "ParticipantResource.Delete(serviceSid, sessionSid, ParticipantResource.Create(serviceSid, sessionSid, number).Sid);", "ParticipantResource.Create(serviceSid, sessionSid, number);")]
    [InlineData("PROXY2003", "SessionResource.Update(serviceSid, sessionSid, status: \"closed\");", "ParticipantResource.Create(serviceSid, sessionSid, number);")]
    public async Task Mistake_is_certain_where_every_way_leads_to_it(string id, string before, string mistake)
    {
        Assert.True(await IsCertainAsync(id, before + mistake));
        Assert.False(await IsCertainAsync(id, "if (isOver) { " + before + " } " + mistake));
    }

    [Fact]
    public async Task Mistake_is_not_certain_where_nobody_asked() =>
        Assert.False(await IsCertainAsync("PROXY5001", "MessageInteractionResource.Create(serviceSid, sessionSid, sid, \"\");"));

    private static async Task<bool> IsCertainAsync(string id, string statements)
    {
        var compilation = TestCompilation.Create(
            $$"""
            public sealed class Dispatch
            {
                public void Run(string serviceSid, string sessionSid, string sid, string number, bool isOver)
                {
                    {{statements}}
                }
            }
            """);
        ProxyVerify.AssertCompiles(compilation);

        var diagnostics = await AnalyzerRun.GetDiagnosticsAsync(compilation);

        return Certainty.IsCertain(diagnostics.Single(diagnostic => diagnostic.Id == id));
    }
}
