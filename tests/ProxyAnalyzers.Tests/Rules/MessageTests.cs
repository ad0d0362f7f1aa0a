using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY3002, PROXY5001 and PROXY5002: who is added, and what is sent where.</summary>
public sealed class MessageTests
{
    [Fact]
    public Task Identifier_that_is_still_there_is_not_added_again() => InMethod(
        """
        ParticipantResource.Create(serviceSid, sessionSid, number);
        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3002:number|});
        """);

    [Fact]
    public Task Same_identifier_in_every_round_is_reported() => InMethod(
        """
        foreach (var each in numbers)
        {
            ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3002:number|}, friendlyName: each);
        }
        """);

    [Fact]
    public Task Create_that_threw_has_added_nobody() => InMethod(
        """
        try
        {
            ParticipantResource.Create(serviceSid, sessionSid, number);
        }
        catch (ApiException)
        {
            ParticipantResource.Create(serviceSid, sessionSid, number);
        }
        """);

    [Fact]
    public Task Same_identifier_goes_into_two_sessions() => InMethod(
        """
        ParticipantResource.Create(serviceSid, sessionSid, number);
        var other = SessionResource.Create(serviceSid);
        ParticipantResource.Create(serviceSid, other.Sid, number);
        """);

    [Fact]
    public Task Message_needs_a_body_in_every_form() => InMethod(
        """
        var guest = ParticipantResource.Create(serviceSid, sessionSid, number);
        MessageInteractionResource.{|PROXY5001:Create|}(serviceSid, sessionSid, guest.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, {|PROXY5001:" "|});
        MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, body: {|PROXY5001:null|});
        MessageInteractionResource.{|PROXY5001:Create|}(new CreateMessageInteractionOptions(serviceSid, sessionSid, guest.Sid));
        MessageInteractionResource.Create(new CreateMessageInteractionOptions(serviceSid, sessionSid, guest.Sid) { Body = {|PROXY5001:""|} });
        """);

    [Fact]
    public Task Body_that_is_not_known_is_one() => InMethod(
        """
        var guest = ParticipantResource.Create(serviceSid, sessionSid, number);
        MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, numbers[0]);
        MessageInteractionResource.Create(new CreateMessageInteractionOptions(serviceSid, sessionSid, guest.Sid) { Body = number });
        """);

    [Fact]
    public Task Session_for_calls_carries_no_message() => InMethod(
        """
        var session = SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.VoiceOnly);
        var guest = ParticipantResource.Create(serviceSid, session.Sid, number);
        ParticipantResource.Create(serviceSid, session.Sid, numbers[0]);
        MessageInteractionResource.Create(serviceSid, {|PROXY5002:session.Sid|}, guest.Sid, "Hello");
        """);

    [Fact]
    public Task Session_for_both_or_of_an_unknown_mode_does() => InMethod(
        """
        var session = SessionResource.Create(serviceSid, mode: isLoud ? SessionResource.ModeEnum.VoiceAndMessage : SessionResource.ModeEnum.MessageOnly);
        var guest = ParticipantResource.Create(serviceSid, session.Sid, number);
        ParticipantResource.Create(serviceSid, session.Sid, numbers[0]);
        MessageInteractionResource.Create(serviceSid, session.Sid, guest.Sid, "Hello");
        """);

    [Fact]
    public Task Options_that_other_code_has_seen_may_have_a_body() => ProxyVerify.CheckAsync(
        """
        public interface ITexts
        {
            void Fill(CreateMessageInteractionOptions options);
        }

        public sealed class Dispatch
        {
            public void Run(ITexts texts, string serviceSid, string sessionSid, string number)
            {
                var guest = ParticipantResource.Create(serviceSid, sessionSid, number);
                var options = new CreateMessageInteractionOptions(serviceSid, sessionSid, guest.Sid);
                texts.Fill(options);
                MessageInteractionResource.Create(options);
            }
        }
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Dispatch
        {
            public void Run(string serviceSid, string sessionSid, string number, bool isLoud, List<string> numbers)
            {
        {{body}}
            }
        }
        """);
}
