using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Whoever was removed, and is found alive in a list that was read afterwards, is back; a list that is older says nothing.</summary>
public sealed class FoundAliveTests
{
    [Theory]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).Any(p => p.Sid == rider.Sid && p.DateDeleted == null)")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).Any(p => p.DateDeleted == null && p.Sid == rider.Sid)")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).Any(p => rider.Sid == p.Sid && p?.DateDeleted == null)")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted is null).Any(p => p.Sid == rider.Sid)")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).SingleOrDefault(p => p.Sid == rider.Sid) is { DateDeleted: null }")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null).Select(p => p.Sid).Contains(rider.Sid)")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null).Select(p => p.Sid).ToHashSet().Contains(rider.Sid)")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).Count(p => p.Sid == rider.Sid && p.DateDeleted == null) > 0")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).Count(p => p.Sid == rider.Sid && p.DateDeleted == null) == 1")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).ToList().Exists(p => p.Sid == rider.Sid && p.DateDeleted == null)")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).ToList().Find(p => p.Sid == rider.Sid) is { DateDeleted: null }")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).ToList().FindAll(p => p.DateDeleted == null).Exists(p => p.Sid == rider.Sid)")]
    [InlineData("IsIn(serviceSid, sessionSid, rider.Sid)")]
    public Task Question_to_a_later_list_ends_the_removal(string question) => Verify(
        $$"""
        if (isLeaving)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        if ({{question}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Your driver is here.");
        }
        """);

    [Fact]
    public Task Loop_over_a_later_list_ends_the_removal() => Verify(
        """
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        isBack = false;
        foreach (var participant in ParticipantResource.Read(serviceSid, sessionSid))
        {
            if (participant.Sid == rider.Sid && participant.DateDeleted == null)
            {
                isBack = true;
                break;
            }
        }

        if (isBack)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Your driver is here.");
        }
        """);

    [Fact]
    public Task Loop_over_a_later_list_that_is_about_others_leaves_the_removal() => Verify(
        """
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        foreach (var participant in ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null))
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, participant.Sid, "The rider has left.");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Goodbye.");
        """);

    [Fact]
    public Task None_that_is_counted_leaves_the_removal() => Verify(
        """
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        if (ParticipantResource.Read(serviceSid, sessionSid).Count(p => p.Sid == rider.Sid && p.DateDeleted == null) == 0)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Goodbye.");
        }
        """);

    [Fact]
    public Task What_is_not_contained_leaves_the_removal() => Verify(
        """
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        var present = ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null).Select(p => p.Sid).ToList();
        if (!present.Contains(rider.Sid))
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Goodbye.");
        }
        """);

    [Fact]
    public Task Name_without_a_look_at_the_date_leaves_the_removal() => Verify(
        """
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        if (ParticipantResource.Read(serviceSid, sessionSid).Any(p => p.Sid == rider.Sid))
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Goodbye.");
        }
        """);

    [Fact]
    public Task Somebody_else_who_is_alive_leaves_the_removal() => Verify(
        """
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        if (ParticipantResource.Read(serviceSid, sessionSid).Any(p => p.DateDeleted == null))
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Goodbye.");
        }
        """);

    [Fact]
    public Task List_that_was_read_before_the_removal_is_out_of_date() => Verify(
        """
        var list = ParticipantResource.Read(serviceSid, sessionSid).ToList();
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        if (list.Any(p => p.Sid == rider.Sid && p.DateDeleted == null))
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Goodbye.");
        }
        """);

    [Fact]
    public Task List_that_was_read_between_two_removals_is_out_of_date() => Verify(
        """
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        var list = ParticipantResource.Read(serviceSid, sessionSid).ToList();
        ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:rider.Sid|});
        if (list.Any(p => p.Sid == rider.Sid && p.DateDeleted == null))
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Goodbye.");
        }
        """);

    [Fact]
    public Task Question_that_is_not_understood_leaves_it_open() => Verify(
        """
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        var present = ParticipantResource.Read(serviceSid, sessionSid).ToDictionary(p => p.Sid);
        if (present.TryGetValue(rider.Sid, out var found) && found.DateDeleted == null)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Your driver is here.");
        }
        """);

    [Theory]
    [InlineData("present.All(p => isBack && p.DateDeleted == null)")]
    [InlineData("!present.Any(p => !isBack || p.DateDeleted != null)")]
    public Task What_holds_for_every_element_holds_in_the_loop_over_them(string question) => Verify(
        $$"""
        var present = ParticipantResource.Read(serviceSid, sessionSid).ToList();
        if ((isBack ^ isLeaving) && {{question}})
        {
            foreach (var participant in present)
            {
                if (isLeaving)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Goodbye.");
                }
            }
        }
        """);

    [Theory]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).Any(p => p.Sid == rider.Sid && p.DateDeleted != null)")]
    [InlineData("!ParticipantResource.Read(serviceSid, sessionSid).All(p => p.Sid != rider.Sid || p.DateDeleted == null)")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).FirstOrDefault(p => p.Sid == rider.Sid)?.DateDeleted != null")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).SingleOrDefault(p => p.Sid == rider.Sid && p.DateDeleted.HasValue) is not null")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted != null).Any(p => p.Sid == rider.Sid)")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted != null).Select(p => p.Sid).ToHashSet().Contains(rider.Sid)")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).Count(p => p.Sid == rider.Sid && p.DateDeleted != null) > 0")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).ToList().Exists(p => p.Sid == rider.Sid && p.DateDeleted != null)")]
    [InlineData("IsGone(serviceSid, sessionSid, rider.Sid)")]
    public Task Who_is_looked_for_among_the_removed_and_not_found_is_there(string isGone) => Verify(
        $$"""
        if (isLeaving)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        if (!({{isGone}}))
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:rider.Sid|}, "Your driver is here.");
        }
        """);

    [Theory]
    [InlineData("if (p.Sid == rider.Sid && p.DateDeleted != null) { return; }")]
    [InlineData("if (p.Sid != rider.Sid) { continue; } if (p.DateDeleted is { }) { return; }")]
    [InlineData("if (p.Sid == rider.Sid) { isBack = p.DateDeleted == null; break; }")]
    public Task Loop_that_looks_for_the_removed_one_has_found_him(string round) => Verify(
        $$"""
        if (isLeaving)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        isBack = true;
        foreach (var p in ParticipantResource.Read(serviceSid, sessionSid))
        {
            {{round}}
        }

        if (isBack)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:rider.Sid|}, "Your driver is here.");
        }
        """);

    [Theory]
    [InlineData("if (p.Sid == rider.Sid && p.DateDeleted == null) { return; }")]
    [InlineData("if (p.Sid == driverSid && p.DateDeleted != null) { return; }")]
    [InlineData("if (p.Sid == rider.Sid) { continue; } MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:p.Sid|}, \"Bye.\");")]
    public Task Loop_that_asks_for_something_else_leaves_him_removed(string round) => Verify(
        $$"""
        var driverSid = rider.FriendlyName;
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        foreach (var p in ParticipantResource.Read(serviceSid, sessionSid))
        {
            {{round}}
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Goodbye.");
        """);

    [Theory]
    [InlineData("!ParticipantResource.Read(serviceSid, sessionSid).Any(p => p.Sid == rider.Sid && p.DateDeleted == null)")]
    [InlineData("!ParticipantResource.Read(serviceSid, sessionSid).Any(p => p.Identifier == \"+14155550177\")")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).Count(p => p.DateDeleted == null) < 2")]
    public Task Question_that_finds_him_removed_leaves_him_removed(string question) => Verify(
        $$"""
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        if ({{question}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Goodbye.");
        }
        """);

    [Fact]
    public Task Nobody_goes_on_where_a_removed_one_is_required() => Verify(
        """
        var passenger = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
        if (ParticipantResource.Delete(serviceSid, sessionSid, passenger.Sid))
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        if (ParticipantResource.Fetch(serviceSid, sessionSid, passenger.Sid).DateDeleted != null)
        {
            throw new InvalidOperationException("The passenger has left.");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:rider.Sid|}, "Your driver is here.");
        """);

    [Fact]
    public Task What_follows_on_nobodys_way_is_told_by_the_others() => Verify(
        """
        var passenger = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
        if (!isLeaving)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        ParticipantResource.Delete(serviceSid, sessionSid, passenger.Sid);
        if (ParticipantResource.Fetch(serviceSid, sessionSid, rider.Sid).DateDeleted != null)
        {
            return;
        }

        foreach (var seat in new[] { 1, 2 })
        {
            ParticipantResource.Create(serviceSid, sessionSid, "+14155550110");
            if (ParticipantResource.Fetch(serviceSid, sessionSid, passenger.Sid).DateDeleted != null)
            {
                throw new InvalidOperationException("The passenger has left.");
            }
        }
        """);

    [Theory]
    [InlineData("ParticipantResource.Read(serviceSid, next.SessionSid).Any(p => p.Sid == next.Sid && p.DateDeleted == null)")]
    [InlineData("ParticipantResource.Fetch(serviceSid, next.SessionSid, next.Sid).DateDeleted == null")]
    public Task Removed_one_is_never_found_alive_in_his_session(string question) => Verify(
        $$"""
        var trip = SessionResource.Create(serviceSid);
        var passenger = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
        var next = ParticipantResource.Create(serviceSid, trip.Sid, "+14155550101");
        ParticipantResource.Create(serviceSid, trip.Sid, "+14155550102");
        ParticipantResource.Delete(serviceSid, passenger.SessionSid, passenger.Sid);
        if (isLeaving)
        {
            (passenger, next) = (next, passenger);
        }

        if ({{question}})
        {
            MessageInteractionResource.Create(serviceSid, trip.Sid, next.Sid, "Your driver is here.");
        }
        """);

    [Theory]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).Any(p => p.Identifier == number)")]
    [InlineData("IsKnown(serviceSid, sessionSid, number)")]
    public Task Number_of_a_removed_one_is_still_found_in_the_list(string isKnown) => Verify(
        $$"""
        var number = rider.FriendlyName;
        var passenger = ParticipantResource.Create(serviceSid, sessionSid, number);
        ParticipantResource.Delete(serviceSid, sessionSid, passenger.Sid);
        if (!{{isKnown}})
        {
            ParticipantResource.Create(serviceSid, sessionSid, number);
        }
        """);

    private static Task Verify(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Leave(string serviceSid, string sessionSid, ParticipantResource rider, bool isLeaving, bool isBack)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }

            private static bool IsIn(string serviceSid, string sessionSid, string sid) =>
                ParticipantResource.Read(serviceSid, sessionSid).Any(p => p.Sid == sid && p.DateDeleted is null);

            private static bool IsKnown(string serviceSid, string sessionSid, string number)
            {
                foreach (var participant in ParticipantResource.Read(serviceSid, sessionSid))
                {
                    if (participant.Identifier == number)
                    {
                        return true;
                    }
                }

                return false;
            }

            private static bool IsGone(string serviceSid, string sessionSid, string sid)
            {
                foreach (var participant in ParticipantResource.Read(serviceSid, sessionSid))
                {
                    if (participant.Sid == sid && participant.DateDeleted is not null)
                    {
                        return true;
                    }
                }

                return false;
            }
        }
        """);
}
