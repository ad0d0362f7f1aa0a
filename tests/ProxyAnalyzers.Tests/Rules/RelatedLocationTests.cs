using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>What a diagnostic points back to: IDEs and code-scanning services show it as a related location.</summary>
public sealed class RelatedLocationTests
{
    [Theory]
    [InlineData("PROXY2001", "ParticipantResource.Delete(serviceSid, sessionSid, sid)", """
        ParticipantResource.Delete(serviceSid, sessionSid, sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello");
        """)]
    [InlineData("PROXY2001", "ParticipantResource.Delete(serviceSid, sessionSid, sid)", """
        if (isOver)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, sid);
        }
        else
        {
            ParticipantResource.DeleteAsync(serviceSid, sessionSid, sid).Wait();
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello");
        """)]
    [InlineData("PROXY2002", "ParticipantResource.Delete(serviceSid, sessionSid, first.Sid)", """
        var first = ParticipantResource.Create(serviceSid, sessionSid, sid);
        ParticipantResource.Delete(serviceSid, sessionSid, first.Sid);
        ParticipantResource.Create(serviceSid, sessionSid, sid);
        """)]
    [InlineData("PROXY2003", "SessionResource.Delete(serviceSid, sessionSid)", """
        SessionResource.Delete(serviceSid, sessionSid);
        SessionResource.Fetch(serviceSid, sessionSid);
        """)]
    [InlineData("PROXY1003", "next.Sid", """
        var next = SessionResource.Create(serviceSid);
        var old = ParticipantResource.Create(serviceSid, sessionSid, sid);
        ParticipantResource.Delete(serviceSid, next.Sid, old.Sid);
        """)]
    [InlineData("PROXY3002", "ParticipantResource.Create(serviceSid, sessionSid, sid)", """
        ParticipantResource.Create(serviceSid, sessionSid, sid);
        ParticipantResource.Create(serviceSid, sessionSid, sid, "again");
        """)]
    public async Task Diagnostic_points_back_to_what_happened_before(string id, string expected, string body)
    {
        var compilation = TestCompilation.Create(
            $$"""
            public sealed class Dispatch
            {
                public void Run(string serviceSid, string sessionSid, string sid, bool isOver)
                {
            {{body}}
                }
            }
            """);
        ProxyVerify.AssertCompiles(compilation);

        var diagnostics = await AnalyzerRun.GetDiagnosticsAsync(compilation);

        var location = Assert.Single(diagnostics.Single(diagnostic => diagnostic.Id == id).AdditionalLocations);
        Assert.Equal(expected, location.SourceTree!.GetText().ToString(location.SourceSpan));
    }
}
