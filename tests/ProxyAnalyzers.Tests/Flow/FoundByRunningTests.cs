using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What the analysis once said otherwise than what happened when the code was run.</summary>
public sealed class FoundByRunningTests
{
    [Fact]
    public Task Removed_participant_was_in_the_session_of_the_delete() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        ParticipantResource.Delete(serviceSid, tripSid, riderSid);
        ParticipantResource.Fetch(serviceSid, session.Sid, {|PROXY1003:riderSid|});
        """);

    [Fact]
    public Task Delete_that_came_to_nothing_tells_no_session() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        if (!ParticipantResource.Delete(serviceSid, tripSid, riderSid))
        {
            ParticipantResource.Fetch(serviceSid, session.Sid, riderSid);
        }
        """);

    [Fact]
    public Task Participant_is_not_found_among_those_of_another_session() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        var other = SessionResource.Create(serviceSid);
        var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
        var found = ParticipantResource.Read(serviceSid, other.Sid).FirstOrDefault(p => p.Sid == rider.Sid);
        if (found != null && found.DateDeleted == null)
        {
            MessageInteractionResource.Create(serviceSid, found.SessionSid, found.Sid, "Hello");
        }
        """);

    [Fact]
    public Task Counters_of_loops_in_loops_do_not_keep_the_session_from_being_known() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
        var found = ParticipantResource.Fetch(serviceSid, session.Sid, rider.Sid);
        if (found.DateDeleted is DateTime gone)
        {
            SessionResource.Update(serviceSid, {|PROXY2003:session.Sid|}, status: a ? SessionResource.StatusEnum.Closed : SessionResource.StatusEnum.InProgress);
        }

        var hours = 0;
        do
        {
            var minutes = 0;
            while (minutes++ < 2)
            {
                MessageInteractionResource.Create(serviceSid, {|PROXY2003:found.SessionSid|}, found.Sid, "Hello");
                var seconds = 0;
                do
                {
                }
                while (seconds++ < n);
            }
        }
        while (hours++ < n);
        """);

    [Fact]
    public Task Element_of_an_array_is_still_fresh_behind_a_loop_in_a_loop() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        var driver = ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
        foreach (var each in new[] { rider, driver })
        {
            for (var i = 0; i < 2; i++)
            {
                if (a && b) MessageInteractionResource.Create(serviceSid, session.Sid, each.Sid, "Hello");
                foreach (var other in new[] { driver, rider })
                {
                    if (!a) return;
                }
            }
        }
        """);

    [Fact]
    public Task Third_participant_is_counted_before_a_loop_in_a_loop() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        var driver = ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
        var found = ParticipantResource.Fetch(serviceSid, session.Sid, driver.Sid);
        ParticipantResource.Create(serviceSid, {|PROXY2005:session.Sid|}, "+14155550102");
        foreach (var each in new[] { found, found })
        {
            var i = 0;
            while (i++ < n)
            {
                if (each.DateDeleted == null) continue;
            }
        }
        """);

    [Fact]
    public Task Whom_one_way_has_looked_up_is_fresh_on_all() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        var closed = SessionResource.Create(serviceSid);
        ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
        if (n switch { 0 => a, 1 => true, _ => b })
        {
            var found = ParticipantResource.Read(serviceSid, session.Sid).SingleOrDefault(p => p.Sid == rider.Sid);
            if (found is { DateDeleted: null })
            {
            }
        }

        if (b ^ a) SessionResource.Update(serviceSid, closed.Sid, status: SessionResource.StatusEnum.Closed);
        var other = ParticipantResource.Fetch(serviceSid, tripSid, riderSid);
        var i = 0;
        do
        {
            if (n switch { 0 => a, 1 => true, _ => b })
            {
                ParticipantResource.Create(serviceSid, {|PROXY2003:closed.Sid|}, {|PROXY3002:other.Identifier|});
            }
            else
            {
                MessageInteractionResource.Create(serviceSid, rider.SessionSid, rider.Sid, "Hello");
            }
        }
        while (i++ < n);
        """);

    [Fact]
    public Task Who_was_there_before_is_in_no_session_that_was_created_here() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        if (ParticipantResource.Read(serviceSid, session.Sid).Any(p => p.Sid == riderSid))
        {
        }

        ParticipantResource.Fetch(serviceSid, tripSid, riderSid);
        """);

    [Fact]
    public Task Constructor_that_only_keeps_what_it_gets_throws_nothing() => ProxyVerify.CheckAsync(
        """
        public sealed class Desk
        {
            private readonly ParticipantResource _guest;

            public Desk(ParticipantResource guest)
            {
                _guest = guest;
            }

            public static void Run(string serviceSid)
            {
                var session = SessionResource.Create(serviceSid);
                ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
                var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
                try
                {
                    var desk = new Desk(rider);
                }
                catch (Exception e) when (e is ApiException)
                {
                    SessionResource.Update(serviceSid, session.Sid, status: "closed");
                }

                MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Text_with_nothing_around_it_is_that_text() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
        var sid = $"{rider.Sid}";
        ParticipantResource.Delete(serviceSid, session.Sid, sid);
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, "Hello");
        """);

    [Fact]
    public Task Either_of_two_new_participants_is_not_called_unchecked() => InMethod(
        """
        var first = SessionResource.Create(serviceSid);
        var one = ParticipantResource.Create(serviceSid, first.Sid, "+14155550100");
        var other = ParticipantResource.Create(serviceSid, first.Sid, "+14155550101");
        var second = SessionResource.Create(serviceSid);
        var rider = ParticipantResource.Create(serviceSid, second.Sid, "+14155550102");
        if (n is 0 or 2) ParticipantResource.Delete(serviceSid, first.Sid, other.Sid);
        var driver = ParticipantResource.Create(serviceSid, second.Sid, "+14155550103");
        if (n > 0)
        {
            switch (n)
            {
                case 0:
                    break;
                case 1:
                    SessionResource.Update(serviceSid, second.Sid, status: a ? SessionResource.StatusEnum.Closed : SessionResource.StatusEnum.InProgress);
                    break;
            }

            var found = ParticipantResource.Fetch(serviceSid, driver.SessionSid, driver.Sid);
            if (!(found.DateDeleted is DateTime))
            {
                MessageInteractionResource.Create(serviceSid, {|PROXY2003:second.Sid|}, found.Sid, "Hello");
            }
        }

        foreach (var each in ParticipantResource.Read(serviceSid, first.Sid).ToList())
        {
            (driver, rider) = (rider, driver);
        }

        for (var i = 0; i < 2; i++)
        {
            other = one;
        }

        MessageInteractionResource.Create(serviceSid, {|PROXY2003:second.Sid|}, driver.Sid, "Hello");
        """);

    [Fact]
    public Task Number_between_two_others_is_the_one_between_them() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        var isOne = n is > 0 and < 2;
        if (n == 1)
        {
            ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
            if (isOne) return;
        }

        ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
        """);

    [Fact]
    public Task Nobody_is_removed_from_a_session_that_he_is_not_in() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        var other = SessionResource.Create(serviceSid);
        ParticipantResource.Create(serviceSid, other.Sid, "+14155550100");
        var rider = ParticipantResource.Create(serviceSid, other.Sid, "+14155550101");
        try
        {
            ParticipantResource.Delete(serviceSid, session.Sid, {|PROXY1003:rider.Sid|});
        }
        finally
        {
            MessageInteractionResource.Create(serviceSid, other.Sid, rider.Sid, "Hello");
        }
        """);

    [Fact]
    public Task Lock_throws_nothing_of_Twilio() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
        try
        {
            lock (rider)
            {
            }
        }
        catch (TwilioException)
        {
            SessionResource.Delete(serviceSid, session.Sid);
        }

        MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        """);

    [Fact]
    public Task New_participant_whose_delete_came_to_nothing_is_not_called_unchecked() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        var driver = ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
        if (ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid))
        {
            rider = driver;
        }

        MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        """);

    [Fact]
    public Task Delete_that_came_to_nothing_leaves_the_identifier() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        if (!ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid))
        {
            ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        }
        """);

    [Fact]
    public Task Loop_in_which_everything_may_happen_comes_to_an_end() => InMethod(
        """
        var one = SessionResource.Create(serviceSid);
        ParticipantResource.Create(serviceSid, one.Sid, "+14155550100");
        var other = SessionResource.Create(serviceSid);
        var rider = ParticipantResource.Create(serviceSid, other.Sid, "+14155550101");
        var driver = ParticipantResource.Create(serviceSid, other.Sid, "+14155550102");
        if (ParticipantResource.Delete(serviceSid, one.Sid, {|PROXY1003:driver.Sid|}))
        {
            ParticipantResource.Fetch(serviceSid, one.Sid, riderSid);
            ParticipantResource.Delete(serviceSid, tripSid, {|PROXY1003:riderSid|});
        }

        var driverSid = driver.Sid;
        foreach (var each in ParticipantResource.Read(serviceSid, other.Sid).ToList().Where(p => p?.DateDeleted == null))
        {
            ParticipantResource.Delete(serviceSid, other.Sid, {|PROXY2001:rider.Sid|});
            var found = ParticipantResource.Fetch(serviceSid, other.Sid, {|PROXY1003:riderSid|});
            if (found.DateDeleted != null || b)
            {
                var i = 0;
                do
                {
                    ParticipantResource.Fetch(serviceSid, tripSid, {|PROXY1003:driverSid|});
                }
                while (i++ < 1);
            }
        }
        """);

    [Fact]
    public Task Iterator_has_read_the_session_before_the_loop_over_it_deletes_the_service() => ProxyVerify.CheckAsync(
        """
        public static class Dispatcher
        {
            public static void Run(string serviceSid)
            {
                var session = SessionResource.Create(serviceSid);
                ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
                foreach (var each in Present(serviceSid, session.Sid))
                {
                    ServiceResource.Delete({|PROXY2003:serviceSid|});
                }
            }

            private static IEnumerable<ParticipantResource> Present(string serviceSid, string sessionSid)
            {
                foreach (var guest in ParticipantResource.Read(serviceSid, sessionSid))
                {
                    if (guest.DateDeleted == null)
                    {
                        yield return guest;
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Session_that_is_fetched_by_the_unique_name_of_a_record_is_that_session() => InMethod(
        """
        var session = SessionResource.Create(serviceSid, uniqueName: "trip-" + n);
        var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
        var found = SessionResource.Fetch(serviceSid, session.UniqueName);
        MessageInteractionResource.Create(serviceSid, {|PROXY2003:found.Sid|}, rider.Sid, "Hello");
        """);

    [Fact]
    public Task Even_number_of_swaps_in_each_round_leaves_everybody_where_he_was() => ProxyVerify.CheckAsync(
        """
        public static class Dispatcher
        {
            public static void Run(string serviceSid, string sessionSid, int n)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                var driver = ParticipantResource.Create(serviceSid, sessionSid, "+14155550101");
                ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
                var round = 0;
                do
                {
                    for (var i = 0; i < 2; i++)
                    {
                        (rider, driver) = (driver, rider);
                    }
                }
                while (round++ < n);
                ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
            }
        }
        """);

    [Fact]
    public Task Delete_in_a_service_that_is_gone_has_no_answer() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        Action leave = () =>
        {
            if (!ParticipantResource.Delete({|PROXY2003:serviceSid|}, session.Sid, {|PROXY2001:rider.Sid|}))
            {
                ServiceResource.Delete(serviceSid);
            }
        };
        leave();
        leave();
        """);

    [Fact]
    public Task Removed_in_two_ways_and_found_alive_in_neither() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        var driver = ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
        if (!b)
        {
            if (a)
            {
                ParticipantResource.Delete(serviceSid, session.Sid, driver.Sid);
            }

            ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
        }

        foreach (var each in new[] { rider, driver })
        {
            for (var i = 0; i < 3; i++)
            {
                for (var j = 0; j < 3; j++)
                {
                }

                var guest = ParticipantResource.Read(serviceSid, session.Sid).SingleOrDefault(p => p.Sid == rider.Sid);
                if (guest != null && guest.DateDeleted == null)
                {
                    MessageInteractionResource.Create(serviceSid, session.Sid, guest.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Somebody_who_stands_in_a_list_twice_is_he_in_whichever_round() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        foreach (var guest in ParticipantResource.Read(serviceSid, tripSid).Where(p => p.DateDeleted == null))
        {
            if (!ParticipantResource.Read(serviceSid, tripSid).Any(p => p.Sid == riderSid && p.DateDeleted != null))
            {
            }
        }

        if (ParticipantResource.Read(serviceSid, tripSid).Count(p => p.Sid == riderSid && p.DateDeleted == null) > 0)
        {
        }

        foreach (var one in new[] { rider, rider })
        {
            foreach (var other in new[] { one, one })
            {
                var task = MessageInteractionResource.CreateAsync(serviceSid, {|PROXY2006:session.Sid|}, other.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Delete_that_came_to_nothing_leaves_him_whom_others_may_have_looked_at() => ProxyVerify.CheckAsync(
        """
        public static class Dispatcher
        {
            public static async Task RunAsync(string serviceSid)
            {
                var session = SessionResource.Create(serviceSid);
                var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
                var other = SessionResource.Create(serviceSid);
                var driver = ParticipantResource.Create(serviceSid, other.Sid, "+14155550101");
                try
                {
                    var sent = MessageInteractionResource.CreateAsync(serviceSid, {|PROXY2006:session.Sid|}, rider.Sid, "Hello");
                    await sent;
                }
                catch (ApiException)
                {
                }

                try
                {
                    if (!ParticipantResource.Delete(serviceSid, other.Sid, driver.Sid))
                    {
                        ParticipantResource.Create(serviceSid, other.Sid, "+14155550102");
                    }
                }
                catch (TwilioException)
                {
                    MessageInteractionResource.Create(serviceSid, other.Sid, driver.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Filter_that_lets_an_exception_pass_does_not_end_the_finally_around_it() => ProxyVerify.CheckAsync(
        """
        public static class Dispatcher
        {
            public static void Run(string serviceSid, string tripSid)
            {
                Pause(serviceSid, tripSid);
                Pause(serviceSid, tripSid);
            }

            private static void Pause(string serviceSid, string tripSid)
            {
                try
                {
                }
                finally
                {
                    try
                    {
                        SessionResource.Update(serviceSid, tripSid, status: SessionResource.StatusEnum.Closed);
                        SessionResource.Update(serviceSid, tripSid, status: SessionResource.StatusEnum.InProgress);
                    }
                    catch (Exception exception) when (exception is ApiException)
                    {
                        throw;
                    }
                }
            }
        }
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public static class Dispatcher
        {
            public static void Run(string serviceSid, string tripSid, string riderSid, bool a, bool b, int n)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """);
}
