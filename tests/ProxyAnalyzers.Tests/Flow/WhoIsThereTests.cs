using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Whoever lists a session's participants knows better who is there, and how many, than what was done in the method tells.</summary>
public sealed class WhoIsThereTests
{
    [Fact]
    public Task Get_or_create_from_a_list() => Verify(
        """
        var session = SessionResource.Create(serviceSid);
        Ensure(serviceSid, session.Sid, rider);
        Ensure(serviceSid, session.Sid, driver);
        Ensure(serviceSid, session.Sid, rider);
        """);

    [Fact]
    public Task Get_or_create_in_a_loop_over_a_list() => Verify(
        """
        var session = SessionResource.Create(serviceSid);
        ParticipantResource.Create(serviceSid, session.Sid, rider);
        ParticipantResource.Create(serviceSid, session.Sid, driver);
        Find(serviceSid, session.Sid, rider);
        Find(serviceSid, session.Sid, driver);
        """);

    [Theory]
    [InlineData("!ParticipantResource.Read(serviceSid, sessionSid).Any(p => p.Identifier == rider)")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).All(p => p.Identifier != rider)")]
    [InlineData("!ParticipantResource.Read(serviceSid, sessionSid).Select(p => p.Identifier).ToHashSet().Contains(rider)")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).FirstOrDefault(p => p.Identifier == rider) is null")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.Identifier == rider).ToList().Count == 0")]
    public Task Question_who_is_there(string question) => Verify(
        $$"""
        ParticipantResource.Create(serviceSid, sessionSid, rider);
        if ({{question}})
        {
            ParticipantResource.Create(serviceSid, sessionSid, rider);
        }
        """);

    [Fact]
    public Task List_that_was_read_before_says_nothing() => Verify(
        """
        var before = ParticipantResource.Read(serviceSid, sessionSid).ToList();
        ParticipantResource.Create(serviceSid, sessionSid, rider);
        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3002:rider|});
        System.Console.WriteLine(before.Count);
        """);

    [Theory]
    [InlineData("foreach (var p in ParticipantResource.Read(serviceSid, session.Sid)) { ParticipantResource.Delete(serviceSid, session.Sid, p.Sid); }")]
    [InlineData("foreach (var p in ParticipantResource.Read(serviceSid, session.Sid).Where(p => p.Identifier == rider)) { ParticipantResource.Delete(serviceSid, session.Sid, p.Sid); }")]
    [InlineData("foreach (var p in ParticipantResource.Read(serviceSid, session.Sid)) { if (p.Identifier == rider) { ParticipantResource.Delete(serviceSid, session.Sid, p.Sid); } }")]
    [InlineData("ParticipantResource.Read(serviceSid, session.Sid).ToList().ForEach(p => ParticipantResource.Delete(serviceSid, session.Sid, p.Sid));")]
    [InlineData("RemoveAll(serviceSid, session.Sid);")]
    [InlineData("if (ParticipantResource.Read(serviceSid, session.Sid).FirstOrDefault(p => p.Identifier == rider) is { } p) { ParticipantResource.Delete(serviceSid, session.Sid, p.Sid); }")]
    [InlineData("if (ParticipantResource.Read(serviceSid, session.Sid).Count() > 1) { return; }")]
    [InlineData("var present = ParticipantResource.Read(serviceSid, session.Sid).ToList(); if (present.Count >= 2) { return; }")]
    [InlineData("var n = 0; foreach (var p in ParticipantResource.Read(serviceSid, session.Sid)) { n++; } if (n > 1) { return; }")]
    public Task Listed_participants_that_are_removed_or_counted(string act) => Verify(
        $$"""
        var session = SessionResource.Create(serviceSid);
        ParticipantResource.Create(serviceSid, session.Sid, rider);
        ParticipantResource.Create(serviceSid, session.Sid, driver);
        {{act}}
        ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        """);

    [Fact]
    public Task Whoever_could_not_be_fetched_may_be_gone() => Verify(
        """
        var participant = ParticipantResource.Create(serviceSid, sessionSid, rider);
        try
        {
            ParticipantResource.Fetch(serviceSid, sessionSid, participant.Sid);
        }
        catch (ApiException e) when (e.Status == 404)
        {
            ParticipantResource.Create(serviceSid, sessionSid, rider);
            return;
        }

        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3002:rider|});
        """);

    private static Task Verify(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Start(string serviceSid, string sessionSid, string rider, string driver)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }

            private static ParticipantResource Ensure(string serviceSid, string sessionSid, string phone) =>
                ParticipantResource.Read(serviceSid, sessionSid).FirstOrDefault(p => p.Identifier == phone && p.DateDeleted == null)
                ?? ParticipantResource.Create(serviceSid, sessionSid, phone);

            private static ParticipantResource Find(string serviceSid, string sessionSid, string phone)
            {
                foreach (var participant in ParticipantResource.Read(serviceSid, sessionSid))
                {
                    if (participant.Identifier == phone)
                    {
                        return participant;
                    }
                }

                return ParticipantResource.Create(serviceSid, sessionSid, phone);
            }

            private static void RemoveAll(string serviceSid, string sessionSid)
            {
                foreach (var participant in ParticipantResource.Read(serviceSid, sessionSid))
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, participant.Sid);
                }
            }
        }
        """);
}
