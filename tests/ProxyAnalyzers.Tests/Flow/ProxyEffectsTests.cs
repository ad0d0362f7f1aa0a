using System.Threading.Tasks;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What Proxy's calls change, call by call, and what they leave as it is.</summary>
public sealed class ProxyEffectsTests
{
    [Fact]
    public void Session_that_may_be_another_one_now_is_forgotten_with_its_identifiers()
    {
        var happened = new Event(EventKind.Created, null!, null);
        Value session = new Constant("KC1");
        Value other = new Constant("KC2");
        Value number = new Constant("+14155550100");
        var gone = new[] { new Relation(RelationKind.IdentifierPresent, session, number), new Relation(RelationKind.IdentifierRemoved, session, number) };
        var kept = new[]
        {
            new Relation(RelationKind.IdentifierPresent, other, number), new Relation(RelationKind.IdentifierRemoved, other, number), new Relation(RelationKind.Named, session, number),
        };
        var world = World.Empty with { Sessions = World.Empty.Sessions.Add(session, new SessionFact { Ended = happened }).Add(other, new SessionFact { Ended = happened }) };
        foreach (var relation in (Relation[])[.. gone, .. kept])
        {
            world = world with { Relations = world.Relations.Add(relation, happened) };
        }

        var known = ProxyEffects.Forget(world, session);
        Assert.Equal([other], known.Sessions.Keys);
        Assert.Equal(kept.Length, known.Relations.Count);
        Assert.All(kept, relation => Assert.Contains(relation, known.Relations));
    }

    [Fact]
    public Task Update_without_a_status_leaves_the_session_closed() => InMethod(
        """
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
        SessionResource.Update(serviceSid, {|PROXY2003:session.Sid|}, ttl: 60);
        MessageInteractionResource.Create(serviceSid, {|PROXY2003:session.Sid|}, rider.Sid, "Hello");
        """);

    [Theory]
    [InlineData("SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.InProgress);")]
    [InlineData("SessionResource.Update(serviceSid, session.Sid, status: status);")]
    public Task Update_to_another_status_may_open_it_again(string update) => InMethod(
        $$"""
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
        {{update}}
        MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        """);

    [Fact]
    public Task Deleted_session_stays_deleted_whatever_it_is_updated_to() => InMethod(
        """
        SessionResource.Delete(serviceSid, session.Sid);
        SessionResource.Update(serviceSid, {|PROXY2003:session.Sid|}, status: SessionResource.StatusEnum.InProgress);
        MessageInteractionResource.Create(serviceSid, {|PROXY2003:session.Sid|}, rider.Sid, "Hello");
        """);

    [Theory]
    [InlineData("SessionResource.Fetch(serviceSid, sessionSid);")]
    [InlineData("SessionResource.Read(serviceSid);")]
    [InlineData("InteractionResource.Read(serviceSid, session.Sid);")]
    [InlineData("PhoneNumberResource.Read(serviceSid);")]
    [InlineData("ServiceResource.Update(serviceSid, uniqueName: number);")]
    public Task Removed_participant_stays_removed_whatever_else_is_asked(string call) => InMethod(
        $$"""
        ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
        {{call}}
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, "Hello");
        """);

    [Fact]
    public Task Whoever_is_added_to_a_session_that_has_ended_is_not_there() => InMethod(
        """
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
        ParticipantResource.Create(serviceSid, {|PROXY2003:session.Sid|}, "+14155550107");
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.InProgress);
        ParticipantResource.Create(serviceSid, session.Sid, "+14155550107");
        """,
        only: "PROXY2003 PROXY3002");

    [Fact]
    public Task Removal_from_another_session_removes_nobody() => InMethod(
        """
        var other = SessionResource.Create(serviceSid);
        ParticipantResource.Delete(serviceSid, other.Sid, {|PROXY1003:rider.Sid|});
        MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        """);

    [Fact]
    public Task Whoever_was_fetched_by_a_text_belongs_to_the_session_that_he_was_fetched_in() => InMethod(
        """
        var seen = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        if (seen.DateDeleted == null)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, seen.Sid, "Hello");
            MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY1003:seen.Sid|}, "Hello");
        }
        """);

    [Fact]
    public Task Identifier_of_a_fetched_participant_is_his() => InMethod(
        """
        var seen = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        ParticipantResource.Delete(serviceSid, sessionSid, seen.Sid);
        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY2002:seen.Identifier|});
        """);

    [Fact]
    public Task Whoever_has_looked_may_know_better_who_is_there() => InMethod(
        """
        var known = ParticipantResource.Read(serviceSid, session.Sid);
        ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        """,
        only: "PROXY3002");

    [Fact]
    public Task Whoever_cannot_be_found_may_be_gone() => InMethod(
        """
        try
        {
            ParticipantResource.Fetch(serviceSid, session.Sid, rider.Sid);
        }
        catch (ApiException)
        {
            ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        }
        """,
        only: "PROXY3002");

    [Fact]
    public Task Whoever_cannot_be_told_anything_is_still_there() => InMethod(
        """
        try
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Your driver is here.");
        }
        catch (ApiException)
        {
            ParticipantResource.Create(serviceSid, session.Sid, {|PROXY3002:"+14155550100"|});
        }
        """,
        only: "PROXY3002");

    [Fact]
    public Task Two_services_end_one_by_one() => InMethod(
        """
        var one = ServiceResource.Create(number + "1", callbackUrl: null, outOfSessionCallbackUrl: new Uri("https://example.com"));
        var two = ServiceResource.Create(number + "2", callbackUrl: null, outOfSessionCallbackUrl: new Uri("https://example.com"));
        ServiceResource.Delete(one.Sid);
        SessionResource.Create(two.Sid);
        SessionResource.Create({|PROXY2003:one.Sid|});
        """);

    [Fact]
    public Task Deleted_service_that_can_be_fetched_is_there() => InMethod(
        """
        ServiceResource.Delete(serviceSid);
        try
        {
            ServiceResource.Fetch(serviceSid);
            SessionResource.Create(serviceSid);
        }
        catch (ApiException)
        {
            SessionResource.Create({|PROXY2003:serviceSid|});
        }
        """);

    [Fact]
    public Task Deleted_session_that_can_be_fetched_is_there() => InMethod(
        """
        SessionResource.Delete(serviceSid, sessionSid);
        try
        {
            SessionResource.Fetch(serviceSid, sessionSid);
            SessionResource.Update(serviceSid, sessionSid, ttl: 60);
        }
        catch (ApiException)
        {
            SessionResource.Update(serviceSid, {|PROXY2003:sessionSid|}, ttl: 60);
        }
        """);

    [Fact]
    public Task Answer_of_a_delete_in_a_session_that_is_gone_comes_to_nobody() => InMethod(
        """
        SessionResource.Delete(serviceSid, session.Sid);
        if (!ParticipantResource.Delete(serviceSid, {|PROXY2003:session.Sid|}, rider.Sid))
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        }
        """);

    [Fact]
    public Task Whoever_is_removed_twice_leaves_one_place() => InMethod(
        """
        ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
        try
        {
            ParticipantResource.Delete(serviceSid, session.Sid, {|PROXY2001:rider.Sid|});
        }
        catch (ApiException)
        {
        }

        ParticipantResource.Create(serviceSid, session.Sid, "+14155550102");
        ParticipantResource.Create(serviceSid, {|PROXY2005:session.Sid|}, "+14155550103");
        """);

    [Fact]
    public Task Options_that_somebody_else_has_made_name_whom_they_like() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiLine
        {
            public void Greet(FetchParticipantOptions options) =>
                MessageInteractionResource.Create(options.PathServiceSid, options.PathSessionSid, {|PROXY1004:options.PathSid|}, "Hello");
        }
        """);

    private static Task InMethod(string body, string? only = null) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string number, List<string> names, SessionResource.StatusEnum status)
            {
                var session = SessionResource.Create(serviceSid);
                var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
                ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """,
        only: only);
}
