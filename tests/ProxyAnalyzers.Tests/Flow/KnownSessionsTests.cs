using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Which sessions are known to be two, which participants cannot be one, and what a record is known to say.</summary>
public sealed class KnownSessionsTests
{
    [Theory]
    [InlineData("first", "second")]
    [InlineData("created.Sid", "first")]
    [InlineData("first", "created.Sid")]
    [InlineData("created.Sid", "again.Sid")]
    [InlineData("created.Sid", "one.Sid")]
    [InlineData("one.Sid", "created.Sid")]
    [InlineData("created.Sid", "_morning")]
    [InlineData("_morning", "created.Sid")]
    [InlineData("created.Sid", "desk.Morning")]
    [InlineData("created.Sid", "desk.Next.Morning")]
    [InlineData("created.Sid", "s_morning")]
    [InlineData("created.Sid", "guest.SessionSid")]
    [InlineData("created.Sid", "\"KC5d1f0c2b7a9e4836f1c0d2b3a4958677\"")]
    [InlineData("\"KC5d1f0c2b7a9e4836f1c0d2b3a4958677\"", "\"KC6d1f0c2b7a9e4836f1c0d2b3a4958677\"")]
    [InlineData("one.Sid", "two.Sid")]
    [InlineData("_morning", "_evening")]
    [InlineData("s_morning", "s_evening")]
    [InlineData("desk.Morning", "desk.Evening")]
    public Task Sessions_that_are_known_to_be_two(string home, string used) => CheckSessions(home, used, "{|PROXY1003:rider.Sid|}");

    [Theory]
    [InlineData("first", "first")]
    [InlineData("created.Sid", "created.Sid")]
    [InlineData("\"KC5d1f0c2b7a9e4836f1c0d2b3a4958677\"", "\"KC5d1f0c2b7a9e4836f1c0d2b3a4958677\"")]
    [InlineData("first", "load(\"session\")")]
    [InlineData("load(\"session\")", "second")]
    [InlineData("created.Sid", "load(\"session\")")]
    [InlineData("first", "one.Sid")]
    [InlineData("first", "_morning")]
    [InlineData("first", "\"KC5d1f0c2b7a9e4836f1c0d2b3a4958677\"")]
    [InlineData("_morning", "s_morning")]
    [InlineData("desk.Morning", "otherDesk.Evening")]
    [InlineData("guest.SessionSid", "otherGuest.SessionSid")]
    [InlineData("SessionResource.Fetch(serviceSid, load(\"a\")).Sid", "SessionResource.Fetch(serviceSid, load(\"b\")).Sid")]
    [InlineData("first", "isVip ? first : second")]
    [InlineData("isVip ? first : second", "second")]
    [InlineData("first", "maybe ?? second")]
    [InlineData("created.Sid", "(isVip ? created : again).Sid")]
    public Task Sessions_that_may_be_one(string home, string used) => CheckSessions(home, used, "rider.Sid");

    [Theory]
    [InlineData("inCreated.Sid == first")]
    [InlineData("first == inCreated.Sid")]
    [InlineData("inCreated.Sid == guest.Sid")]
    [InlineData("inCreated.Sid == inAgain.Sid")]
    [InlineData("inFirst.Sid == inSecond.Sid")]
    [InlineData("inSecond.Sid == inFirst.Sid")]
    [InlineData("guest == otherGuest")]
    [InlineData("inFirst == inSecond")]
    [InlineData("one == two")]
    public Task Two_who_cannot_be_one(string question) => CheckGone(question, "gone.Sid");

    [Theory]
    [InlineData("inCreated.Sid == load(\"rider\")")]
    [InlineData("load(\"rider\") == inCreated.Sid")]
    [InlineData("inFirst.Sid == second")]
    [InlineData("second == inFirst.Sid")]
    [InlineData("guest.Sid == first")]
    [InlineData("inFirst.Sid == inFirstToo.Sid")]
    [InlineData("first == second")]
    [InlineData("(object)guest == thing")]
    [InlineData("thing == (object)guest")]
    [InlineData("guest.Identifier == otherGuest.Identifier")]
    public Task Two_who_may_be_one(string question) => CheckGone(question, "{|PROXY2001:gone.Sid|}");

    [Theory]
    [InlineData("gone.Identifier", "\"+14155550198\"")]
    [InlineData("gone.SessionSid", "first")]
    [InlineData("gone.ServiceSid", "serviceSid")]
    [InlineData("inFirst.SessionSid", "first")]
    [InlineData("inFirst.ServiceSid", "serviceSid")]
    [InlineData("byName.Sid", "second")]
    [InlineData("message.ParticipantSid", "inFirst.Sid")]
    [InlineData("message.SessionSid", "first")]
    [InlineData("created.ServiceSid", "serviceSid")]
    [InlineData("created.Mode", "SessionResource.ModeEnum.VoiceAndMessage")]
    [InlineData("again.Mode", "SessionResource.ModeEnum.MessageOnly")]
    [InlineData("closed.Status", "SessionResource.StatusEnum.Closed")]
    public async Task Record_says_what_it_was_made_with(string said, string made)
    {
        await CheckGone($"{said} != {made}", "gone.Sid");
        await CheckGone($"{said} == {made}", "{|PROXY2001:gone.Sid|}");
    }

    private static Task CheckSessions(string home, string used, string participant) => InMethod(
        $$"""
        var rider = ParticipantResource.Fetch(serviceSid, {{home}}, someone);
        MessageInteractionResource.Create(serviceSid, {{used}}, {{participant}}, "Hello");
        """,
        "PROXY1003");

    private static Task CheckGone(string question, string used) => InMethod(
        $$"""
        var inCreated = ParticipantResource.Create(serviceSid, created.Sid, "+14155550101");
        var inAgain = ParticipantResource.Create(serviceSid, again.Sid, "+14155550102");
        var inFirst = ParticipantResource.Fetch(serviceSid, first, load("one"));
        var inFirstToo = ParticipantResource.Fetch(serviceSid, first, load("too"));
        var inSecond = ParticipantResource.Fetch(serviceSid, second, load("two"));
        var byName = ParticipantResource.Fetch(serviceSid, first, second);
        var message = MessageInteractionResource.Create(serviceSid, first, inFirst.Sid, "Hello");
        var closed = SessionResource.Update(serviceSid, load("closed"), status: SessionResource.StatusEnum.Closed);
        var gone = ParticipantResource.Create(serviceSid, first, "+14155550198");
        ParticipantResource.Delete(serviceSid, first, gone.Sid);
        if ({{question}})
        {
            MessageInteractionResource.Create(serviceSid, first, {{used}}, "Hello");
        }
        """,
        "PROXY2001");

    private static Task InMethod(string statements, string only) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Desk
        {
            private static string s_morning = "";
            private static string s_evening = "";
            private string _morning = "";
            private string _evening = "";

            public string Morning { get; set; } = "";

            public string Evening { get; set; } = "";

            public Desk Next { get; set; } = null!;

            public void Serve(
                string serviceSid, string first, string second, string someone, string? maybe, bool isVip, object thing, SessionResource one, SessionResource two,
                ParticipantResource guest, ParticipantResource otherGuest, Desk desk, Desk otherDesk, Func<string, string> load)
            {
                var created = SessionResource.Create(serviceSid);
                var again = SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.MessageOnly);
                {{statements}}
            }
        }
        """,
        only: only);
}
