using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Others get to know a session by whatever leads them to it: then they may have added somebody to it, or removed somebody from it.</summary>
public sealed class SharingTests
{
    [Theory]
    [InlineData("journal.Keep(session);")]
    [InlineData("journal.Keep(rider.SessionSid);")]
    [InlineData("journal.Keep((text, session.Sid));")]
    [InlineData("journal.Keep(new { session.Sid });")]
    [InlineData("journal.Keep(new[] { text, session.Sid });")]
    [InlineData("journal.Keep(new List<Trip> { new Trip { Sid = session.Sid } });")]
    [InlineData("journal.Keep(new Dictionary<string, string> { [text] = session.Sid });")]
    [InlineData("var trip = new Trip { Sid = session.Sid }; trip.Next = trip; journal.Keep(trip);")]
    [InlineData("var trip = new Trip { Next = new Trip { Sid = session.Sid } }; journal.Keep(trip);")]
    [InlineData("var sids = new List<string>(); foreach (var name in names) sids.Add(session.Sid); journal.Keep(sids);")]
    [InlineData("var all = new List<ParticipantResource> { rider }; journal.Keep(all.Select(each => each.SessionSid).ToList());")]
    [InlineData("journal.Run(() => Console.WriteLine(session.Sid));")]
    [InlineData("void Write() => Console.WriteLine(rider.Sid); journal.Run(Write);")]
    [InlineData("journal.Keep($\"Session {session.Sid}\");")]
    [InlineData("journal.Keep(\"Session \" + session.Sid);")]
    [InlineData("journal.Keep(string.Format(\"Session {0}\", session.Sid));")]
    [InlineData("journal.Keep(string.Join(\"/\", text, session.Sid));")]
    [InlineData("journal.Keep(text.Replace(\"{sid}\", session.Sid));")]
    [InlineData("names.Add(session.Sid);")]
    [InlineData("texts[0] = session.Sid;")]
    [InlineData("var reader = new System.IO.StringReader(session.Sid);")]
    [InlineData("System.IO.File.WriteAllText(\"session.txt\", session.Sid);")]
    [InlineData("_sid = session.Sid; journal.Save();")]
    [InlineData("_trip.Sid = session.Sid; journal.Save();")]
    public Task Whoever_got_to_know_the_session_may_have_added_somebody(string statement) => CheckMessageAsync(statement, "session.Sid");

    [Theory]
    [InlineData("journal.Save();")]
    [InlineData("journal.Keep(text);")]
    [InlineData("journal.Keep(_sid);")]
    [InlineData("journal.Keep(other);")]
    [InlineData("journal.Keep(other.Sid);")]
    [InlineData("journal.Keep(new { Sid = text });")]
    [InlineData("journal.Run(() => Console.WriteLine(text));")]
    [InlineData("var trip = new Trip { Sid = session.Sid }; journal.Save();")]
    [InlineData("var trip = new Trip { Sid = session.Sid }; trip.Sid = text; journal.Keep(trip);")]
    [InlineData("var sids = new List<string> { session.Sid }; journal.Save();")]
    [InlineData("var sids = new List<string> { session.Sid }; sids.Clear(); journal.Keep(sids);")]
    [InlineData("_sid = session.Sid;")]
    [InlineData("Console.WriteLine(new { session.Sid });")]
    public Task Whoever_did_not_get_to_know_it_has_added_nobody(string statement) => CheckMessageAsync(statement, "{|PROXY2006:session.Sid|}");

    [Fact]
    public Task Session_that_others_got_to_know_while_it_was_empty_may_have_somebody_in_it() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        journal.Keep(session.Sid);
        var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        """);

    [Theory]
    [InlineData("journal.Keep(sessionSid);")]
    [InlineData("journal.Keep(rider);")]
    [InlineData("journal.Keep(rider.Sid);")]
    [InlineData("journal.Keep((text, sessionSid));")]
    [InlineData("clear(sessionSid);")]
    public Task Whoever_got_to_know_the_session_may_have_removed_somebody(string statement) => CheckSecondCreateAsync(statement, "\"+14155550100\"");

    [Theory]
    [InlineData("journal.Save();")]
    [InlineData("journal.Keep(text);")]
    [InlineData("journal.Keep(other.Sid);")]
    [InlineData("Console.WriteLine(sessionSid);")]
    [InlineData("System.IO.File.WriteAllText(\"session.txt\", sessionSid);")]
    [InlineData("names.Add(sessionSid);")]
    public Task Whoever_only_keeps_it_or_never_got_it_has_removed_nobody(string statement) => CheckSecondCreateAsync(statement, "{|PROXY3002:\"+14155550100\"|}");

    [Fact]
    public Task Whoever_got_to_know_the_session_does_not_let_those_in_again_who_were_removed() => InMethod(
        """
        var rider = ParticipantResource.Create(serviceSid, sessionSid, text);
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        journal.Keep(sessionSid);
        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY2002:text|});
        """);

    private static Task CheckMessageAsync(string statement, string session) => InMethod(
        $$"""
        var other = SessionResource.Create(serviceSid);
        var session = SessionResource.Create(serviceSid);
        var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        {{statement}}
        MessageInteractionResource.Create(serviceSid, {{session}}, rider.Sid, "Hello");
        """);

    private static Task CheckSecondCreateAsync(string statement, string identifier) => InMethod(
        $$"""
        var other = SessionResource.Create(serviceSid);
        var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
        {{statement}}
        ParticipantResource.Create(serviceSid, sessionSid, {{identifier}});
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Trip
        {
            public string? Sid { get; set; }
            public Trip? Next { get; set; }
        }

        public interface IJournal
        {
            void Save();
            void Keep(object? entry);
            void Run(Action action);
        }

        public sealed class TaxiLine
        {
            private readonly Trip _trip = new();
            private string? _sid;

            public void Greet(string serviceSid, string sessionSid, string text, string[] texts, List<string> names, Action<string> clear, IJournal journal)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """);
}
