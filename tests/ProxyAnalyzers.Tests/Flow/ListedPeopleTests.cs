using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What a list of people that a method has created answers, and what records from outside say of themselves.</summary>
public sealed class ListedPeopleTests
{
    [Theory]
    [InlineData("!people.Distinct().Any()")]
    [InlineData("!people.Take(1).Any()")]
    [InlineData("!people.DefaultIfEmpty().Any()")]
    [InlineData("people.OrderBy(p => p.Sid).FirstOrDefault() is null")]
    [InlineData("people.Take(1).ToList().Count == 0")]
    [InlineData("people.OrderByDescending(p => p.DateCreated).ToList().Count == 0")]
    [InlineData("people.All(p => p.Sid == driver.Sid)")]
    [InlineData("people.TrueForAll(p => p.Sid == driver.Sid)")]
    [InlineData("people.Count(p => p.Sid == rider.Sid) == 0")]
    [InlineData("people.Count(p => p.Sid == driver.Sid) > 1 && people.Count == 1")]
    [InlineData("rider.Sid == driver.Sid")]
    [InlineData("\"rider\"[0] != 'r'")]
    public Task Question_is_never_answered_so(string question) => InMethod(
        $$"""
        var people = new List<ParticipantResource> { rider };
        if ({{question}}) Leave(rider);
        MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        """);

    [Theory]
    [InlineData("people.Distinct().Any()")]
    [InlineData("people.OrderBy(p => p.Sid).FirstOrDefault() is not null")]
    [InlineData("people.All(p => p.Sid == rider.Sid)")]
    [InlineData("people.Count(p => p.Sid == rider.Sid) > 0")]
    [InlineData("people.Count(p => p.Identifier == \"+14155550101\") == 0")]
    [InlineData("rider.Sid != driver.Sid")]
    [InlineData("\"rider\"[0] == 'r'")]
    [InlineData("'r' == \"rider\"[0]")]
    public Task Question_may_be_answered_so(string question) => InMethod(
        $$"""
        var people = new List<ParticipantResource> { rider };
        if ({{question}}) Leave(rider);
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, "Hello");
        """);

    [Theory]
    [InlineData("!gone.Any(p => p.Sid == rider.Sid)")]
    [InlineData("gone.Count(p => p.Sid == rider.Sid) == 0")]
    [InlineData("gone.Count(p => p.Identifier == rider.Identifier) < 1")]
    public Task Who_has_left_is_counted(string isHere) => InMethod(
        $$"""
        var gone = new List<ParticipantResource>();
        if (isLeaving)
        {
            Leave(rider);
            gone.Add(rider);
        }

        if ({{isHere}}) MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        """);

    [Theory]
    [InlineData("people.MaxBy(p => p.DateCreated)!")]
    [InlineData("people.MinBy(p => p.Identifier)!")]
    [InlineData("people.ElementAt(count)")]
    [InlineData("people.ElementAtOrDefault(count)!")]
    [InlineData("people[count]")]
    public Task Nobody_knows_which_of_two_is_picked(string picked) => InMethod(
        $$"""
        var people = new List<ParticipantResource> { rider, driver };
        Leave(rider);
        MessageInteractionResource.Create(serviceSid, session.Sid, {{picked}}.Sid, "Hello");
        """);

    [Theory]
    [InlineData("people.ElementAt(1)")]
    [InlineData("people.ElementAtOrDefault(1)!")]
    [InlineData("people.Last()")]
    [InlineData("people[1]")]
    public Task Who_is_picked_by_his_place_is_known(string picked) => InMethod(
        $$"""
        var people = new List<ParticipantResource> { driver, rider };
        Leave(rider);
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:{{picked}}.Sid|}, "Hello");
        """);

    [Theory]
    [InlineData("ParticipantResource.Read(serviceSid, session.Sid)")]
    [InlineData("ParticipantResource.Read(serviceSid, session.Sid).ToList()")]
    [InlineData("ParticipantResource.Read(serviceSid, session.Sid).ToArray()")]
    public Task Who_is_not_among_those_that_were_read_has_gone_and_whoever_is_there_is_back(string all) => InMethod(
        $$"""
        Leave(rider);
        foreach (var p in {{all}})
        {
            if (p.Sid == rider.Sid) return;
        }

        MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        """);

    [Theory]
    [InlineData("all.Where(p => p.DateDeleted == null)")]
    [InlineData("all.Where(p => p.DateDeleted == null).ToList()")]
    [InlineData("all.OrderBy(p => p.Sid)")]
    public Task Each_record_from_outside_has_its_own_session(string people) => InMethod(
        $$"""
        foreach (var p in {{people}})
        {
            SessionResource.Update(p.ServiceSid, p.SessionSid, status: SessionResource.StatusEnum.Closed);
            SessionResource.Delete(p.ServiceSid, p.SessionSid);
        }
        """);

    [Fact]
    public Task Session_that_one_record_names_is_deleted_once() => InMethod(
        """
        foreach (var p in all.Where(p => p.DateDeleted == null))
        {
            SessionResource.Delete(p.ServiceSid, p.SessionSid);
            SessionResource.Delete(p.ServiceSid, {|PROXY2003:p.SessionSid|});
        }
        """);

    [Fact]
    public Task Each_session_from_outside_has_its_own_service() => InMethod(
        """
        foreach (var trip in trips.Where(trip => trip.Status == SessionResource.StatusEnum.Open))
        {
            ServiceResource.Delete(trip.ServiceSid);
        }
        """);

    [Fact]
    public Task Sessions_of_two_records_that_were_kept_are_two() => InMethod(
        """
        var alive = all.Where(p => p.DateDeleted == null).ToList();
        SessionResource.Update(serviceSid, alive[0].SessionSid, status: SessionResource.StatusEnum.Closed);
        MessageInteractionResource.Create(serviceSid, alive[1].SessionSid, alive[1].Sid, "Hello");
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Serve(string serviceSid, string number, bool isLeaving, int count, List<ParticipantResource> all, List<SessionResource> trips)
            {
                var session = SessionResource.Create(serviceSid);
                var rider = ParticipantResource.Create(serviceSid, session.Sid, number);
                var driver = ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");

                void Leave(ParticipantResource guest) => ParticipantResource.Delete(serviceSid, session.Sid, guest.Sid);

                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """,
        only: "PROXY2001 PROXY2003");
}
