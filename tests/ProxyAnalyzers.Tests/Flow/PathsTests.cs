using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What a path knows: conditions that exclude each other, rounds of a loop, exceptions and their handlers.</summary>
public sealed class PathsTests
{
    [Fact]
    public Task Message_after_the_delete_is_reported() => InMethod(
        """
        var courier = ParticipantResource.Create(serviceSid, sessionSid, number);
        ParticipantResource.Delete(serviceSid, sessionSid, courier.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:courier.Sid|}, "Thank you.");
        """);

    [Fact]
    public Task Same_condition_decides_the_delete_and_the_message() => InMethod(
        """
        var courier = ParticipantResource.Create(serviceSid, sessionSid, number);
        if (isLate)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, courier.Sid);
        }

        if (!isLate)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, courier.Sid, "On time.");
        }
        """);

    [Fact]
    public Task Another_condition_does_not() => InMethod(
        """
        var courier = ParticipantResource.Create(serviceSid, sessionSid, number);
        if (isLate)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, courier.Sid);
        }

        if (isRaining)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:courier.Sid|}, "Take care.");
        }
        """);

    [Fact]
    public Task Flag_keeps_what_happened() => InMethod(
        """
        var courier = ParticipantResource.Create(serviceSid, sessionSid, number);
        var isGone = false;
        if (DateTime.UtcNow.Hour > 20)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, courier.Sid);
            isGone = true;
        }

        if (!isGone)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, courier.Sid, "Still on the road?");
        }
        """);

    [Fact]
    public Task Participant_of_this_round_is_not_the_one_of_the_last() => InMethod(
        """
        foreach (var each in numbers)
        {
            var courier = ParticipantResource.Create(serviceSid, sessionSid, each);
            MessageInteractionResource.Create(serviceSid, sessionSid, courier.Sid, "Hello");
            ParticipantResource.Delete(serviceSid, sessionSid, courier.Sid);
        }
        """);

    [Fact]
    public Task Delete_in_one_round_and_use_in_the_next_is_reported() => InMethod(
        """
        var courier = ParticipantResource.Create(serviceSid, sessionSid, number);
        foreach (var each in numbers)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:courier.Sid|}, each);
            ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:courier.Sid|});
        }
        """);

    [Fact]
    public Task Delete_of_the_last_round_leaves_this_rounds_participant_alone() => InMethod(
        """
        ParticipantResource? last = null;
        foreach (var each in numbers)
        {
            var courier = ParticipantResource.Create(serviceSid, sessionSid, each);
            if (last != null)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, last.Sid);
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, courier.Sid, "Your turn.");
            last = courier;
        }
        """);

    [Fact]
    public Task Delete_that_threw_has_removed_nobody() => InMethod(
        """
        var courier = ParticipantResource.Create(serviceSid, sessionSid, number);
        try
        {
            ParticipantResource.Delete(serviceSid, sessionSid, courier.Sid);
        }
        catch (ApiException)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, courier.Sid, "You stay.");
        }
        """);

    [Fact]
    public Task Finally_runs_before_what_follows() => InMethod(
        """
        var courier = ParticipantResource.Create(serviceSid, sessionSid, number);
        try
        {
            Console.WriteLine(courier.FriendlyName);
        }
        finally
        {
            ParticipantResource.Delete(serviceSid, sessionSid, courier.Sid);
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:courier.Sid|}, "Thank you.");
        """);

    [Fact]
    public Task Switch_on_the_date_of_removal_verifies_and_refutes() => InMethod(
        """
        var courier = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        switch (courier.DateDeleted)
        {
            case null:
                MessageInteractionResource.Create(serviceSid, sessionSid, courier.Sid, "Hello");
                break;
            default:
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:courier.Sid|}, "Hello");
                break;
        }
        """);

    [Fact]
    public Task Elements_of_a_list_are_deleted_one_by_one() => InMethod(
        """
        var courier = ParticipantResource.Create(serviceSid, sessionSid, number);
        var all = new List<ParticipantResource> { courier };
        foreach (var each in all)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, each.Sid);
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:courier.Sid|}, "Thank you.");
        """);

    [Fact]
    public Task Identifier_of_the_removed_one_is_not_added_again() => InMethod(
        """
        var courier = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        ParticipantResource.Delete(serviceSid, sessionSid, courier.Sid);
        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY2002:courier.Identifier|});
        """);

    [Fact]
    public Task Closed_session_can_be_opened_again() => InMethod(
        """
        SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
        ParticipantResource.Create(serviceSid, {|PROXY2003:sessionSid|}, number);
        SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.InProgress);
        ParticipantResource.Create(serviceSid, sessionSid, number);
        """);

    [Fact]
    public Task Loop_that_provably_runs_three_times_adds_three() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        for (var i = 0; i < 3; i++)
        {
            ParticipantResource.Create(serviceSid, {|PROXY2005:session.Sid|}, number + i);
        }
        """);

    [Fact]
    public Task Loop_over_an_unknown_list_may_add_two() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        foreach (var each in numbers)
        {
            ParticipantResource.Create(serviceSid, session.Sid, each);
        }
        """);

    [Fact]
    public Task Message_to_the_only_participant_is_a_hint() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        var customer = ParticipantResource.Create(serviceSid, session.Sid, number);
        MessageInteractionResource.Create(serviceSid, {|PROXY2006:session.Sid|}, customer.Sid, "Looking for a courier.");
        """);

    [Fact]
    public Task Status_that_no_update_accepts_is_reported_as_text_and_as_member() => InMethod(
        """
        SessionResource.Update(serviceSid, sessionSid, status: {|PROXY2004:"CLOSED"|});
        SessionResource.Update(serviceSid, sessionSid, status: {|PROXY2004:SessionResource.StatusEnum.Open|});
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Dispatch
        {
            public void Run(string serviceSid, string sessionSid, string number, bool isLate, bool isRaining, List<string> numbers)
            {
        {{body}}
            }
        }
        """);
}
