using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>The mode of a session that was created in the method answers the questions about it.</summary>
public sealed class SessionModesTests
{
    [Theory]
    [InlineData("session.Mode == SessionResource.ModeEnum.VoiceOnly")]
    [InlineData("SessionResource.Fetch(serviceSid, session.Sid).Mode.Equals(SessionResource.ModeEnum.VoiceOnly)")]
    [InlineData("session.Mode.ToString() == \"voice-only\"")]
    public Task Mode_that_is_asked_for(string question) => Verify(
        $$"""
        var session = SessionResource.Create(serviceSid, mode: isCall ? SessionResource.ModeEnum.VoiceOnly : SessionResource.ModeEnum.VoiceAndMessage);
        var participant = ParticipantResource.Create(serviceSid, session.Sid, rider);
        ParticipantResource.Create(serviceSid, session.Sid, driver);
        if (!({{question}}))
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, participant.Sid, "Your driver is here.");
        }

        MessageInteractionResource.Create(serviceSid, {|PROXY5002:session.Sid|}, participant.Sid, "Your driver is here.");
        """);

    [Fact]
    public Task Mode_that_was_left_out_takes_calls() => Verify(
        """
        var session = SessionResource.Create(serviceSid);
        if (session.Mode == SessionResource.ModeEnum.MessageOnly)
        {
            ParticipantResource.Create(serviceSid, session.Sid, "whatsapp:+14155550100");
        }

        if (session.Mode != SessionResource.ModeEnum.MessageOnly)
        {
            ParticipantResource.Create(serviceSid, session.Sid, {|PROXY3003:"whatsapp:+14155550100"|});
        }
        """);

    private static Task Verify(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Start(string serviceSid, string rider, string driver, bool isCall)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """);
}
