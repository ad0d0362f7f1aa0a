using System.Threading.Tasks;
using ProxyAnalyzers.CodeFixes;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>A call names the session that its participant belongs to.</summary>
public sealed class OwnSessionTests
{
    [Theory]
    [InlineData(
        "MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1003:guest.Sid|}, \"Hello\");",
        "MessageInteractionResource.Create(serviceSid, guest.SessionSid, guest.Sid, \"Hello\");")]
    [InlineData(
        "await MessageInteractionResource.CreateAsync(pathParticipantSid: {|PROXY1003:guest.Sid|}, pathServiceSid: serviceSid, body: \"Hello\", pathSessionSid: sessionSid /* ours */);",
        "await MessageInteractionResource.CreateAsync(pathParticipantSid: guest.Sid, pathServiceSid: serviceSid, body: \"Hello\", pathSessionSid: guest.SessionSid /* ours */);")]
    [InlineData(
        "MessageInteractionResource.Create(new CreateMessageInteractionOptions(serviceSid, sessionSid, {|PROXY1003:guest.Sid|}) { Body = \"Hello\" });",
        "MessageInteractionResource.Create(new CreateMessageInteractionOptions(serviceSid, guest.SessionSid, guest.Sid) { Body = \"Hello\" });")]
    [InlineData(
        "await ParticipantResource.DeleteAsync(serviceSid, sessionSid, {|PROXY1003:guest.Sid|});",
        "await ParticipantResource.DeleteAsync(serviceSid, guest.SessionSid, guest.Sid);")]
    [InlineData(
        "var sid = guest.Sid; ParticipantResource.Fetch(serviceSid, sessionSid, {|PROXY1003:sid|});",
        "var sid = guest.Sid; ParticipantResource.Fetch(serviceSid, guest.SessionSid, sid);")]
    public Task Session_of_the_record_is_named(string before, string after) => CheckAsync(before, after);

    [Fact]
    public Task Hint_that_the_participant_is_alone_there_or_not_checked_is_left_to_the_next_fix() => FixVerify.CheckAsync<OwnSessionCodeFixProvider>(
        """
        public static class Dispatch
        {
            public static void Alone(string serviceSid, string sessionSid, string number)
            {
                var session = SessionResource.Create(serviceSid);
                var guest = ParticipantResource.Create(serviceSid, session.Sid, number);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1003:guest.Sid|}, "Hello");
            }

            public static void NotChecked(string serviceSid, ParticipantResource guest)
            {
                var session = SessionResource.Create(serviceSid);
                MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY1003:guest.Sid|}, "Hello");
            }
        }
        """,
        """
        public static class Dispatch
        {
            public static void Alone(string serviceSid, string sessionSid, string number)
            {
                var session = SessionResource.Create(serviceSid);
                var guest = ParticipantResource.Create(serviceSid, session.Sid, number);
                MessageInteractionResource.Create(serviceSid, {|PROXY2006:guest.SessionSid|}, guest.Sid, "Hello");
            }

            public static void NotChecked(string serviceSid, ParticipantResource guest)
            {
                var session = SessionResource.Create(serviceSid);
                MessageInteractionResource.Create(serviceSid, guest.SessionSid, {|PROXY1005:guest.Sid|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Nothing_is_offered_where_the_record_is_not_at_hand() => CheckAsync(
        "ParticipantResource.Fetch(serviceSid, sessionSid, {|PROXY1003:Next(serviceSid, session).Sid|});",
        "ParticipantResource.Fetch(serviceSid, sessionSid, {|PROXY1003:Next(serviceSid, session).Sid|});");

    private static Task CheckAsync(string before, string after) => FixVerify.CheckAsync<OwnSessionCodeFixProvider>(InMethod(before), InMethod(after));

    private static string InMethod(string statements) =>
        $$"""
        public sealed class Dispatch
        {
            public async Task RunAsync(string serviceSid, string sessionSid, string number)
            {
                var session = await SessionResource.CreateAsync(serviceSid);
                var guest = await ParticipantResource.CreateAsync(serviceSid, session.Sid, number);
                await ParticipantResource.CreateAsync(serviceSid, session.Sid, number + "1");
                {{statements}}
            }

            private static ParticipantResource Next(string service, SessionResource session) => ParticipantResource.Read(service, session.Sid).First();
        }
        """;
}
