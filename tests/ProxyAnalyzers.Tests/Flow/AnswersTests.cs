using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What follows from an answer: two names for one participant share what is known of either, and what cannot be leads nowhere.</summary>
public sealed class AnswersTests
{
    private const string Remove = "ParticipantResource.Delete(serviceSid, homeSid, gone.Sid);";
    private const string Reported = """MessageInteractionResource.Create(serviceSid, homeSid, {|PROXY2001:gone.Sid|}, "Hello");""";
    private const string Silent = """MessageInteractionResource.Create(serviceSid, homeSid, gone.Sid, "Hello");""";

    [Theory]
    [InlineData("guest.SessionSid == null")]
    [InlineData("guest.ServiceSid is null")]
    [InlineData("guest.Sid == null")]
    [InlineData("gone.SessionSid is null")]
    [InlineData("new object() == null")]
    [InlineData("marks is null")]
    [InlineData("later is null")]
    [InlineData("this == null")]
    [InlineData("gone == rider")]
    public Task What_cannot_be_leads_nowhere(string question) => InMethod(
        $$"""
        {{Remove}}
        var marks = new List<string>();
        Action later = () => Console.WriteLine(phone);
        if ({{question}})
        {
            {{Silent}}
        }
        """);

    [Theory]
    [InlineData("guest.SessionSid != null")]
    [InlineData("guest.ProxyIdentifier == null")]
    [InlineData("marks is not null")]
    [InlineData("later is not null")]
    [InlineData("gone != rider")]
    [InlineData("gone.Sid != rider.Sid")]
    public Task What_has_to_be_leads_on(string question) => InMethod(
        $$"""
        {{Remove}}
        var marks = new List<string>();
        Action later = () => Console.WriteLine(phone);
        if ({{question}})
        {
            {{Reported}}
        }
        """);

    [Theory]
    [InlineData("one == other", "other != one")]
    [InlineData("other != one", "one == other")]
    [InlineData("a == b", "b != a")]
    [InlineData("a + 1 == b", "b != a + 1")]
    [InlineData("a != b", "b == a")]
    public Task Question_may_be_asked_the_other_way_round(string removes, string sends) => InMethod(
        $$"""
        string one = load("one"), other = load("other");
        int a = count("a"), b = count("b");
        if ({{removes}})
        {
            {{Remove}}
        }

        if ({{sends}})
        {
            {{Silent}}
        }
        """);

    [Fact]
    public Task Status_that_is_known_is_compared_with_one_that_is_not() => InMethod(
        """
        var closed = SessionResource.Update(serviceSid, homeSid, status: SessionResource.StatusEnum.Closed);
        if (closed.Status == wanted && wanted != SessionResource.StatusEnum.Closed)
        {
            ParticipantResource.Create(serviceSid, homeSid, phone);
        }
        """);

    [Theory]
    [InlineData("!=", "home.Sid", "{|PROXY2005:home.Sid|}")]
    [InlineData("==", "{|PROXY2005:home.Sid|}", "home.Sid")]
    public Task Whoever_was_found_removed_is_not_there_any_more(string comparison, string whereSo, string elsewhere) => InMethod(
        $$"""
        var home = SessionResource.Create(serviceSid);
        var first = ParticipantResource.Create(serviceSid, home.Sid, "+14155550101");
        var second = ParticipantResource.Create(serviceSid, home.Sid, "+14155550102");
        var now = ParticipantResource.Fetch(serviceSid, home.Sid, first.Sid);
        if (now.DateDeleted {{comparison}} null)
        {
            ParticipantResource.Create(serviceSid, {{whereSo}}, "+14155550103");
        }
        else
        {
            ParticipantResource.Create(serviceSid, {{elsewhere}}, "+14155550103");
        }
        """,
        only: "PROXY2005");

    [Fact]
    public Task Nobody_is_met_twice_in_one_list() => InMethod(
        $$"""
        {{Remove}}
        var isMet = false;
        foreach (var participant in ParticipantResource.Read(serviceSid, homeSid))
        {
            if (participant.Sid == rider.Sid)
            {
                if (isMet)
                {
                    {{Silent}}
                }

                isMet = true;
            }
        }
        """);

    [Theory]
    [InlineData("participant.Identifier == rider.Identifier")]
    [InlineData("participant.ProxyIdentifier == proxy")]
    [InlineData("participant.SessionSid == homeSid")]
    public Task Other_properties_may_be_met_twice_in_one_list(string question) => InMethod(
        $$"""
        {{Remove}}
        var proxy = load("proxy");
        var isMet = false;
        foreach (var participant in ParticipantResource.Read(serviceSid, homeSid))
        {
            if ({{question}})
            {
                if (isMet)
                {
                    {{Reported}}
                }

                isMet = true;
            }
        }
        """);

    [Fact]
    public Task Several_names_may_be_of_one_who_was_removed() => InMethod(
        """
        ParticipantResource.Delete(serviceSid, homeSid, gone.Sid);
        string one = load("one"), other = load("other");
        if (one == gone.Sid && other == gone.Sid)
        {
            MessageInteractionResource.Create(serviceSid, homeSid, {|PROXY2001:one|}, "Hello");
            MessageInteractionResource.Create(serviceSid, homeSid, {|PROXY2001:other|}, "Hello");
        }
        """);

    [Fact]
    public Task Two_names_of_two_are_not_of_one() => InMethod(
        """
        ParticipantResource.Delete(serviceSid, homeSid, gone.Sid);
        if (oneSid == gone.Sid && otherSid == gone.Sid)
        {
            MessageInteractionResource.Create(serviceSid, homeSid, gone.Sid, "Hello");
        }
        """,
        only: "PROXY2001");

    [Fact]
    public Task Whoever_was_found_removed_is_not_found_alive_later() => InMethod(
        $$"""
        {{Remove}}
        var found = ParticipantResource.Fetch(serviceSid, homeSid, load("found"));
        if (found.DateDeleted != null)
        {
            foreach (var participant in ParticipantResource.Read(serviceSid, homeSid).Where(p => p.DateDeleted == null))
            {
                if (participant.Sid == found.Sid)
                {
                    {{Silent}}
                }
            }
        }
        """);

    [Fact]
    public Task Whoever_was_removed_may_be_found_alive_later_as_far_as_the_code_asks() => InMethod(
        $$"""
        {{Remove}}
        ParticipantResource.Delete(serviceSid, homeSid, rider.Sid);
        foreach (var participant in ParticipantResource.Read(serviceSid, homeSid).Where(p => p.DateDeleted == null))
        {
            if (participant.Sid == rider.Sid)
            {
                {{Reported}}
                MessageInteractionResource.Create(serviceSid, homeSid, participant.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Whoever_was_removed_and_is_listed_is_removed() => InMethod(
        """
        ParticipantResource.Delete(serviceSid, homeSid, gone.Sid);
        foreach (var trip in SessionResource.Read(serviceSid))
        {
            foreach (var participant in ParticipantResource.Read(serviceSid, trip.Sid))
            {
                if (participant.Sid == gone.Sid)
                {
                    MessageInteractionResource.Create(serviceSid, homeSid, {|PROXY2001:participant.Sid|}, "Hello");
                }
            }
        }
        """,
        only: "PROXY2001");

    [Fact]
    public Task Whoever_was_removed_from_a_list_goes_by_whatever_name_he_had() => InMethod(
        """
        foreach (var participant in ParticipantResource.Read(serviceSid, homeSid))
        {
            ParticipantResource.Delete(serviceSid, homeSid, participant.Sid);
            if (participant.Sid == rider.Sid)
            {
                MessageInteractionResource.Create(serviceSid, homeSid, {|PROXY2001:rider.Sid|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Whoever_was_created_is_in_the_session_of_that_call_in_whichever_he_was_looked_for() => InMethod(
        """
        foreach (var participant in ParticipantResource.Read(serviceSid, load("trip")))
        {
            if (participant.Sid == rider.Sid)
            {
                MessageInteractionResource.Create(serviceSid, awaySid, {|PROXY1003:rider.Sid|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Name_of_somebody_who_is_listed_is_of_his_session() => InMethod(
        """
        var named = load("rider");
        foreach (var participant in ParticipantResource.Read(serviceSid, homeSid))
        {
            if (participant.Sid == named)
            {
                MessageInteractionResource.Create(serviceSid, awaySid, {|PROXY1003:named|}, "Hello");
            }
        }
        """,
        only: "PROXY1003");

    [Fact]
    public Task Name_of_somebody_who_was_fetched_is_of_his_session() => InMethod(
        """
        var named = load("rider");
        var fetched = ParticipantResource.Fetch(serviceSid, homeSid, load("fetched"));
        if (named == fetched.Sid)
        {
            MessageInteractionResource.Create(serviceSid, awaySid, {|PROXY1003:named|}, "Hello");
        }
        """,
        only: "PROXY1003");

    [Fact]
    public Task Identifier_of_whoever_was_removed_by_another_name_is_free() => InMethod(
        """
        var named = load("rider");
        foreach (var participant in ParticipantResource.Read(serviceSid, homeSid))
        {
            if (participant.Sid == named)
            {
                ParticipantResource.Delete(serviceSid, homeSid, named);
                ParticipantResource.Create(serviceSid, homeSid, {|PROXY2002:participant.Identifier|});
            }
        }
        """,
        only: "PROXY2002");

    [Fact]
    public Task Identifier_of_whoever_was_fetched_and_removed_by_another_name_is_free() => InMethod(
        """
        var named = load("rider");
        var fetched = ParticipantResource.Fetch(serviceSid, homeSid, load("fetched"));
        if (named == fetched.Sid)
        {
            ParticipantResource.Delete(serviceSid, homeSid, named);
            ParticipantResource.Create(serviceSid, homeSid, {|PROXY2002:fetched.Identifier|});
        }
        """,
        only: "PROXY2002");

    [Fact]
    public Task Whoever_was_looked_at_is_that_by_another_name_too() => InMethod(
        """
        var named = load("rider");
        var fetched = ParticipantResource.Fetch(serviceSid, homeSid, load("fetched"));
        Console.WriteLine(fetched.DateDeleted);
        if (named == fetched.Sid)
        {
            MessageInteractionResource.Create(serviceSid, homeSid, named, "Hello");
        }
        """);

    [Fact]
    public Task Name_of_whoever_was_fetched_is_seen() => InMethod(
        """
        var named = load("rider");
        var fetched = ParticipantResource.Fetch(serviceSid, homeSid, load("fetched"));
        if (named == fetched.Sid)
        {
            MessageInteractionResource.Create(serviceSid, homeSid, {|PROXY1005:named|}, "Hello");
        }
        """);

    [Fact]
    public Task Condition_that_is_known_leaves_a_loop_as_certain_as_it_is() => InMethod(
        """
        if (isVip)
        {
            for (var i = 0; i < 2; i++)
            {
                if (isVip)
                {
                    ParticipantResource.Create(serviceSid, homeSid, {|PROXY3002:phone|});
                }
            }
        }
        """);

    [Fact]
    public Task Of_several_who_cannot_be_told_apart_one_says_nothing_about_another() => InMethod(
        """
        ParticipantResource.Delete(serviceSid, homeSid, gone.Sid);
        string first = "", second = "", third = "", fourth = "";
        foreach (var name in names)
        {
            if (fourth == gone.Sid)
            {
                MessageInteractionResource.Create(serviceSid, homeSid, third, "Hello");
            }

            (first, second, third, fourth) = (name, first, second, third);
        }
        """,
        only: "PROXY2001");

    private static Task InMethod(string statements, string? only = null) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Taxi
        {
            public void Serve(
                string serviceSid, string homeSid, string awaySid, string oneSid, string otherSid, string phone, bool isVip, List<string> names,
                Func<string, string> load, Func<string, int> count, ParticipantResource guest, SessionResource.StatusEnum wanted)
            {
                var gone = ParticipantResource.Create(serviceSid, homeSid, "+14155550198");
                var rider = ParticipantResource.Create(serviceSid, homeSid, "+14155550199");
                {{statements}}
            }
        }
        """,
        only: only);
}
