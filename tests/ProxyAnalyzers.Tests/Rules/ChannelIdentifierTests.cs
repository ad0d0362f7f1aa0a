using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY3003: who is on a channel, and which sessions take him.</summary>
public sealed class ChannelIdentifierTests
{
    [Theory]
    [InlineData("messenger:123456")]
    [InlineData("whatsapp:+14155550100")]
    [InlineData("CH59a95895794286df049a34287bb715ae")]
    public Task Channel_in_a_session_without_a_mode_is_reported(string identifier) => InMethod(
        $$"""
        var session = SessionResource.Create(serviceSid);
        ParticipantResource.Create(serviceSid, session.Sid, {|PROXY3003:"{{identifier}}"|});
        """);

    [Theory]
    [InlineData("SessionResource.ModeEnum.VoiceOnly")]
    [InlineData("SessionResource.ModeEnum.VoiceAndMessage")]
    [InlineData("\"voice-and-message\"")]
    [InlineData("null")]
    public Task Channel_in_a_session_of_another_mode_is_reported(string mode) => InMethod(
        $$"""
        var session = SessionResource.Create(serviceSid, mode: {{mode}});
        ParticipantResource.Create(serviceSid, session.Sid, {|PROXY3003:"messenger:123456"|});
        """);

    [Fact]
    public Task Every_form_of_both_calls_counts() => InMethod(
        """
        var flat = await SessionResource.CreateAsync(serviceSid, ttl: 60);
        await ParticipantResource.CreateAsync(serviceSid, flat.Sid, {|PROXY3003:"messenger:1"|});
        var loud = SessionResource.Create(new CreateSessionOptions(serviceSid) { Mode = SessionResource.ModeEnum.VoiceOnly });
        ParticipantResource.Create(new CreateParticipantOptions(serviceSid, loud.Sid, {|PROXY3003:"messenger:2"|}));
        var headers = SessionResource.CreateWithHeaders(serviceSid);
        ParticipantResource.CreateWithHeaders(identifier: {|PROXY3003:"messenger:3"|}, pathServiceSid: serviceSid, pathSessionSid: headers.Data.Sid);
        """);

    [Fact]
    public Task Constant_and_session_arrive_through_helpers() => ProxyVerify.CheckAsync(
        """
        public sealed class Desk
        {
            private const string Support = "messenger:" + "123456";

            public void Open(string serviceSid)
            {
                var session = OpenSession(serviceSid);
                ParticipantResource.Create(serviceSid, session.Sid, {|PROXY3003:Support|});
            }

            private static SessionResource OpenSession(string serviceSid) => SessionResource.Create(serviceSid);
        }
        """);

    [Fact]
    public Task Some_path_is_enough() => InMethod(
        """
        var session = SessionResource.Create(serviceSid, mode: isLoud ? SessionResource.ModeEnum.VoiceAndMessage : SessionResource.ModeEnum.MessageOnly);
        ParticipantResource.Create(serviceSid, session.Sid, {|PROXY3003:"messenger:123456"|});
        """);

    [Fact]
    public Task Message_only_session_takes_a_channel() => InMethod(
        """
        var session = SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.MessageOnly);
        ParticipantResource.Create(serviceSid, session.Sid, "messenger:123456");
        var second = await SessionResource.CreateAsync(new CreateSessionOptions(serviceSid) { Mode = "message-only" });
        await ParticipantResource.CreateAsync(serviceSid, second.Sid, "messenger:123456");
        """);

    [Fact]
    public Task Mode_that_decides_the_way_is_no_reason() => InMethod(
        """
        var session = SessionResource.Create(serviceSid, mode: isLoud ? SessionResource.ModeEnum.VoiceAndMessage : SessionResource.ModeEnum.MessageOnly);
        ParticipantResource.Create(serviceSid, session.Sid, isLoud ? "+14155550100" : "messenger:123456");
        """);

    [Fact]
    public Task Session_of_somebody_else_is_silent() => InMethod(
        """
        ParticipantResource.Create(serviceSid, sessionSid, "messenger:123456");
        var fetched = SessionResource.Fetch(serviceSid, "trip-42");
        ParticipantResource.Create(serviceSid, fetched.Sid, "messenger:123456");
        """);

    [Fact]
    public Task Mode_that_is_not_known_is_silent() => InMethod(
        """
        var session = SessionResource.Create(serviceSid, mode: mode);
        ParticipantResource.Create(serviceSid, session.Sid, "messenger:123456");
        var second = SessionResource.Create(options);
        ParticipantResource.Create(serviceSid, second.Sid, "messenger:123456");
        """);

    [Theory]
    [InlineData("\"+14155550100\"")]
    [InlineData("number")]
    [InlineData("\"messenger:\" + number")]
    [InlineData("$\"whatsapp:{number}\"")]
    [InlineData("$\"{number}:1\"")]
    [InlineData("isLoud ? number : null!")]
    public Task Number_or_unknown_text_is_silent(string identifier) => InMethod(
        $$"""
        var session = SessionResource.Create(serviceSid);
        ParticipantResource.Create(serviceSid, session.Sid, {{identifier}});
        """);

    [Fact]
    public Task Proxys_own_address_is_not_the_participants() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        ParticipantResource.Create(serviceSid, session.Sid, number, proxyIdentifier: "messenger:123456");
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Dispatch
        {
            public async Task RunAsync(string serviceSid, string sessionSid, string number, bool isLoud, SessionResource.ModeEnum mode, CreateSessionOptions options)
            {
                await Task.Yield();
        {{body}}
            }
        }
        """,
        only: "PROXY3003");
}
