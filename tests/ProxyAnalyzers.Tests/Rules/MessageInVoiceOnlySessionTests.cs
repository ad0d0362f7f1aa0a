using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY5002: sessions that only take calls.</summary>
public sealed class MessageInVoiceOnlySessionTests
{
    [Theory]
    [InlineData("SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.VoiceOnly)")]
    [InlineData("await SessionResource.CreateAsync(serviceSid, mode: \"voice-only\")")]
    [InlineData("SessionResource.Create(new CreateSessionOptions(serviceSid) { Mode = SessionResource.ModeEnum.VoiceOnly })")]
    [InlineData("(await SessionResource.CreateWithHeadersAsync(serviceSid, mode: SessionResource.ModeEnum.VoiceOnly)).Data")]
    [InlineData("SessionResource.Create(serviceSid, mode: Calls)")]
    [InlineData("SessionResource.Create(serviceSid, mode: isLoud ? SessionResource.ModeEnum.VoiceOnly : SessionResource.ModeEnum.MessageOnly)")]
    [InlineData("Open(serviceSid)")]
    public Task Message_is_reported_on_its_session(string session) => InMethod(
        $$"""
        var session = {{session}};
        var guest = ParticipantResource.Create(serviceSid, session.Sid, number);
        ParticipantResource.Create(serviceSid, session.Sid, numbers[0]);
        await MessageInteractionResource.CreateAsync(serviceSid, {|PROXY5002:session.Sid|}, guest.Sid, "Hello");
        """);

    [Theory]
    [InlineData("MessageInteractionResource.Create(serviceSid, {|PROXY5002:session.Sid|}, guestSid, \"Hello\");")]
    [InlineData("MessageInteractionResource.Create(new CreateMessageInteractionOptions(serviceSid, {|PROXY5002:session.Sid|}, guestSid) { Body = \"Hello\" });")]
    [InlineData("var sid = session.Sid; if (isLoud) { await MessageInteractionResource.CreateWithHeadersAsync(serviceSid, {|PROXY5002:sid|}, guestSid, \"Hello\"); }")]
    [InlineData("SessionResource.Update(serviceSid, session.Sid, ttl: 60); MessageInteractionResource.Create(serviceSid, {|PROXY5002:session.Sid|}, guestSid, \"Hello\");")]
    [InlineData("Tell(serviceSid, {|PROXY5002:session.Sid|}, guestSid);")]
    public Task Every_form_of_the_message_counts(string statement) => InMethod(
        $$"""
        var session = SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.VoiceOnly);
        {{statement}}
        """);

    [Theory]
    [InlineData("SessionResource.Create(serviceSid)")]
    [InlineData("SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.VoiceAndMessage)")]
    [InlineData("SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.MessageOnly)")]
    [InlineData("SessionResource.Create(serviceSid, mode: null)")]
    [InlineData("SessionResource.Create(serviceSid, mode: mode)")]
    [InlineData("SessionResource.Create(serviceSid, mode: isLoud ? SessionResource.ModeEnum.VoiceAndMessage : SessionResource.ModeEnum.MessageOnly)")]
    [InlineData("SessionResource.Create(options)")]
    [InlineData("SessionResource.Fetch(serviceSid, sessionSid)")]
    [InlineData("await SessionResource.UpdateAsync(serviceSid, sessionSid, ttl: 60)")]
    public Task Session_for_both_or_of_an_unknown_mode_is_silent(string session) => InMethod(
        $$"""
        var session = {{session}};
        var guest = ParticipantResource.Create(serviceSid, session.Sid, number);
        ParticipantResource.Create(serviceSid, session.Sid, numbers[0]);
        await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, guest.Sid, "Hello");
        """);

    [Theory]
    [InlineData("if (!isLoud) { MessageInteractionResource.Create(serviceSid, session.Sid, guestSid, \"Hello\"); }")]
    [InlineData("MessageInteractionResource.Create(serviceSid, sessionSid, guestSid, \"Hello\");")]
    public Task Mode_that_decides_the_way_is_no_reason(string statement) => InMethod(
        $$"""
        var session = SessionResource.Create(serviceSid, mode: isLoud ? SessionResource.ModeEnum.VoiceOnly : SessionResource.ModeEnum.MessageOnly);
        {{statement}}
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Dispatch
        {
            private static readonly SessionResource.ModeEnum Calls = SessionResource.ModeEnum.VoiceOnly;

            public async Task RunAsync(string serviceSid, string sessionSid, string guestSid, string number, bool isLoud, List<string> numbers, SessionResource.ModeEnum mode, CreateSessionOptions options)
            {
                await Task.Yield();
        {{body}}
            }

            private static SessionResource Open(string serviceSid) => SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.VoiceOnly);

            private static void Tell(string service, string session, string guest) =>
                MessageInteractionResource.Create(service, session, guest, "Hello");
        }
        """,
        only: "PROXY5002");

    [Fact]
    public Task Mistake_on_one_way_is_not_hidden_by_a_hint_on_another() => ProxyVerify.CheckAsync(
        """
        public sealed class CallCenter
        {
            public void Start(string serviceSid, ParticipantResource known, bool isKnown)
            {
                var session = SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.VoiceOnly);
                var caller = ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
                ParticipantResource.Create(serviceSid, session.Sid, "+14155550102");
                if (isKnown)
                {
                    caller = known;
                }

                Tell(serviceSid, {|PROXY5002:caller|});
            }

            private static void Tell(string serviceSid, ParticipantResource guest) =>
                MessageInteractionResource.Create(serviceSid, guest.SessionSid, guest.Sid, "Hello");
        }
        """);
}
