using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>What a diagnostic says: what is wrong, which error of Twilio's it leads to, and what to do.</summary>
public sealed class MessageTests
{
    public static TheoryData<string> Ids => [.. new ProxyAnalyzer().SupportedDiagnostics.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Message_says_what_is_wrong_what_it_leads_to_and_what_to_do(string id)
    {
        var message = new ProxyAnalyzer().SupportedDiagnostics.Single(rule => rule.Id == id).MessageFormat.ToString();

        // Nothing is asked of Twilio where two statuses are compared.
        Assert.Matches(id == "PROXY5003" ? "^.+; .+[^.]$" : @"^.+ can lead to Twilio (\{3\}|\d{5}.*); .+[^.]$", message);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Description_is_a_sentence(string id) =>
        Assert.Matches(@"^[A-Z].+\.$", new ProxyAnalyzer().SupportedDiagnostics.Single(rule => rule.Id == id).Description.ToString());

    [Theory]
    [InlineData("""MessageInteractionResource.Create(serviceSid, sessionSid, "KP12", "Hello");""", "'KP12' is not the SID of a participant, which starts with KP and has 32 hexadecimal digits; this can lead to Twilio 80405; pass the participant's Sid")]
    [InlineData("""MessageInteractionResource.Create(serviceSid, null!, sid, "Hello");""", "Null is not the SID of a session, which starts with KC and has 32 hexadecimal digits; this can lead to Twilio 80409; pass the session's Sid")]
    [InlineData("""ServiceResource.Delete(guest.SessionSid);""", "'ParticipantResource.SessionSid' is not the SID of a service, which starts with KS and has 32 hexadecimal digits; this can lead to Twilio 80408; pass the service's Sid")]
    [InlineData("""InteractionResource.Fetch(serviceSid, sessionSid, "KI12");""", "'KI12' is not the SID of an interaction, which starts with KI and has 32 hexadecimal digits; this can lead to Twilio 80403; pass the interaction's Sid")]
    [InlineData("""PhoneNumberResource.Fetch(serviceSid, "PN12");""", "'PN12' is not the SID of a phone number, which starts with PN and has 32 hexadecimal digits; this can lead to Twilio 80407; pass the phone number's Sid")]
    [InlineData("""PhoneNumberResource.Fetch(serviceSid, sid); ParticipantResource.Delete(serviceSid, sessionSid, sid);""", "A string that a phone number was fetched by is not the SID of a participant, which starts with KP and has 32 hexadecimal digits; this can lead to Twilio 80405; pass the participant's Sid")]
    [InlineData("""InteractionResource.Fetch(serviceSid, sessionSid, sid); ParticipantResource.Delete(serviceSid, sessionSid, sid);""", "A string that an interaction was fetched by is not the SID of a participant, which starts with KP and has 32 hexadecimal digits; this can lead to Twilio 80405; pass the participant's Sid")]
    public Task Wrong_sid_is_told_from_the_right_one(string statement, string message) => CheckAsync("PROXY1002", statement, message);

    [Fact]
    public Task Hardcoded_participant_is_named() => CheckAsync(
        "PROXY1001",
        """MessageInteractionResource.Create(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a", "Hello");""",
        "The participant SID 'KP6a834860303c66545c36522d142f655a' is hardcoded: once that participant is removed or its session ends, messages to it can lead to Twilio 80903; fetch the participant and check DateDeleted first");

    [Fact]
    public Task Hardcoded_session_is_named() => CheckAsync(
        "PROXY1006",
        """ParticipantResource.Create(serviceSid, "KC59a95895794286df049a34287bb715ae", number);""",
        "The session SID 'KC59a95895794286df049a34287bb715ae' is hardcoded: sessions end, and once this one has, calls that name it can lead to Twilio 80903; keep the SID of the session that you created");

    [Theory]
    [InlineData("ParticipantResource.Delete(serviceSid, sessionSid, sid);", "was")]
    [InlineData("if (isOver) { ParticipantResource.Delete(serviceSid, sessionSid, sid); }", "may already have been")]
    public Task Removal_is_as_sure_as_the_ways_that_lead_there(string removal, string certainty) => CheckAsync(
        "PROXY2001",
        removal + """ MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello");""",
        $"The participant {certainty} removed from its session, and a removed participant stays removed; this can lead to Twilio 80903; use a participant that is still there");

    [Theory]
    [InlineData("SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);", "session was closed", "create a new session, or re-open this one first")]
    [InlineData("SessionResource.Delete(serviceSid, sessionSid);", "session was deleted", "create a new session")]
    [InlineData("ServiceResource.Delete(serviceSid);", "service was deleted", "use a service that exists")]
    public Task End_is_told_with_what_can_be_done_after_it(string end, string ended, string remedy) => CheckAsync(
        "PROXY2003",
        end + " ParticipantResource.Create(serviceSid, sessionSid, number);",
        $"The {ended} before, and this call still names it; this can lead to Twilio 80607 or 80903; {remedy}");

    [Theory]
    [InlineData("CLOSED", "StatusEnum.Closed")]
    [InlineData("in_progress", "StatusEnum.InProgress")]
    [InlineData("paused", "StatusEnum.InProgress or StatusEnum.Closed")]
    public Task Status_that_was_meant_is_named(string status, string remedy) => CheckAsync(
        "PROXY2004",
        $"""SessionResource.Update(serviceSid, sessionSid, status: "{status}");""",
        $"A session cannot be updated to '{status}'; this can lead to Twilio 80608; use {remedy}");

    [Theory]
    [InlineData("null!", "The identifier is empty", "pass the person's number in E.164")]
    [InlineData("\"\"", "The identifier is empty", "pass the person's number in E.164")]
    [InlineData("guest.SessionSid", "'ParticipantResource.SessionSid' is a SID", "pass the person's number in E.164")]
    [InlineData("ParticipantResource.Fetch(serviceSid, sessionSid, sid).Sid is null ? number : sid", "The SID that a participant was fetched by is no address", "pass the participant's Identifier")]
    [InlineData("\"+5491155501234\"", "'+5491155501234' has the mobile digit that numbers of its country are kept without", "leave out the digit after the country code")]
    [InlineData("\"4155550100\"", "'4155550100' is neither a number in E.164 nor the address of a channel", "write it like +14155550100 or messenger:123456")]
    public Task Identifier_is_told_from_an_address(string identifier, string fault, string remedy) => CheckAsync(
        "PROXY3001",
        $"ParticipantResource.Create(serviceSid, sessionSid, {identifier});",
        $"{fault}; this can lead to Twilio 80404; {remedy}");

    [Fact]
    public Task Address_of_a_channel_is_named() => CheckAsync(
        "PROXY3003",
        """ParticipantResource.Create(serviceSid, SessionResource.Create(serviceSid).Sid, "messenger:123456");""",
        "'messenger:123456' is an address of a channel, which only a message-only session takes; this can lead to Twilio 80616; create the session with ModeEnum.MessageOnly");

    [Theory]
    [InlineData("session.Status == MessageInteractionResource.ResourceStatusEnum.Failed")]
    [InlineData("MessageInteractionResource.ResourceStatusEnum.Failed == session.Status")]
    public Task Written_status_is_the_wrong_one(string comparison) => CheckAsync(
        "PROXY5003",
        $"_ = {comparison};",
        "'SessionResource.StatusEnum' and 'MessageInteractionResource.ResourceStatusEnum' are never equal, whatever their text; compare with a member of 'SessionResource.StatusEnum'");

    private static async Task CheckAsync(string id, string statements, string message)
    {
        var compilation = TestCompilation.Create(
            $$"""
            public sealed class Dispatch
            {
                public void Run(string serviceSid, string sessionSid, string sid, string number, bool isOver, ParticipantResource guest, SessionResource session)
                {
                    {{statements}}
                }
            }
            """);
        ProxyVerify.AssertCompiles(compilation);

        var diagnostics = await AnalyzerRun.GetDiagnosticsAsync(compilation);

        Assert.Equal(message, diagnostics.Single(diagnostic => diagnostic.Id == id).GetMessage());
    }
}
