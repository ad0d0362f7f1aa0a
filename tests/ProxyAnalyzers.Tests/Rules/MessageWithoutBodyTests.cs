using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY5001: messages that say nothing.</summary>
public sealed class MessageWithoutBodyTests
{
    [Theory]
    [InlineData("MessageInteractionResource.{|PROXY5001:Create|}(serviceSid, sessionSid, guest.Sid);")]
    [InlineData("await MessageInteractionResource.{|PROXY5001:CreateAsync|}(serviceSid, sessionSid, guest.Sid, mediaUrl: media);")]
    [InlineData("MessageInteractionResource.{|PROXY5001:CreateWithHeaders|}(pathParticipantSid: guest.Sid, pathSessionSid: sessionSid, pathServiceSid: serviceSid);")]
    [InlineData("await MessageInteractionResource.{|PROXY5001:CreateWithHeadersAsync|}(serviceSid, sessionSid, guest.Sid);")]
    [InlineData("MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, {|PROXY5001:\" \"|});")]
    [InlineData("MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, body: {|PROXY5001:null|});")]
    [InlineData("await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, {|PROXY5001:string.Empty|});")]
    [InlineData("MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, {|PROXY5001:Nothing|});")]
    [InlineData("MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, {|PROXY5001:Nothing + \"\\n\"|});")]
    [InlineData("var text = $\"{Nothing}\"; MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, {|PROXY5001:text|});")]
    [InlineData("MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, {|PROXY5001:isLoud ? \"\" : \"Hello\"|});")]
    [InlineData("MessageInteractionResource.{|PROXY5001:Create|}(new CreateMessageInteractionOptions(serviceSid, sessionSid, guest.Sid));")]
    [InlineData("MessageInteractionResource.Create(new CreateMessageInteractionOptions(serviceSid, sessionSid, guest.Sid) { Body = {|PROXY5001:\"\"|} });")]
    [InlineData("Tell(serviceSid, sessionSid, guest.Sid, {|PROXY5001:\"\"|});")]
    [InlineData("MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, {|PROXY5001:Text()|});")]
    public Task Body_is_missing(string statement) => InMethod(statement);

    [Theory]
    [InlineData("MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, \"Hello\");")]
    [InlineData("await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, body: number);")]
    [InlineData("MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, numbers[0]);")]
    [InlineData("MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, Nothing + \"Hello\");")]
    [InlineData("MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, number + \"\");")]
    [InlineData("MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, $\" {number}\");")]
    [InlineData("MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, optional);")]
    [InlineData("MessageInteractionResource.Create(new CreateMessageInteractionOptions(serviceSid, sessionSid, guest.Sid) { Body = number });")]
    [InlineData("MessageInteractionResource.Create(options);")]
    [InlineData("var made = new CreateMessageInteractionOptions(serviceSid, sessionSid, guest.Sid); made.Body = \"Hello\"; MessageInteractionResource.Create(made);")]
    [InlineData("var text = \"\"; if (isLoud) { text = \"Hello\"; MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, text); }")]
    [InlineData("var text = isLoud ? \"Hello\" : \"\"; if (text.Length > 0 && isLoud) { MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, text); }")]
    [InlineData("Tell(serviceSid, sessionSid, guest.Sid, \"Hello\");")]
    public Task Body_may_be_there(string statement) => InMethod(statement);

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
            private const string Nothing = "";

            public async Task RunAsync(string serviceSid, string sessionSid, string number, bool isLoud, List<string> numbers, List<Uri> media, CreateMessageInteractionOptions options, string? optional = null)
            {
                await Task.Yield();
                var guest = ParticipantResource.Create(serviceSid, sessionSid, number);
        {{body}}
            }

            private static void Tell(string service, string session, string guest, string text) =>
                MessageInteractionResource.Create(service, session, guest, text);

            private static string Text() => "";
        }
        """,
        only: "PROXY5001");
}
