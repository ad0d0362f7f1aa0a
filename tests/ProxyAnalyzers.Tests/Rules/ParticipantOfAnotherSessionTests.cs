using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY1003: the session that a call names is known to be another than the participant's.</summary>
public sealed class ParticipantOfAnotherSessionTests
{
    [Fact]
    public Task Participant_of_the_first_session_in_the_second_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            public async Task MoveAsync(string serviceSid, string rider)
            {
                var first = await SessionResource.CreateAsync(serviceSid);
                var second = await SessionResource.CreateAsync(serviceSid);
                var participant = await ParticipantResource.CreateAsync(serviceSid, first.Sid, rider);
                await MessageInteractionResource.CreateAsync(serviceSid, second.Sid, {|PROXY1003:participant.Sid|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Delete_and_fetch_in_another_session_are_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            public async Task MoveAsync(string serviceSid, string rider)
            {
                var first = await SessionResource.CreateAsync(serviceSid);
                var second = await SessionResource.CreateAsync(serviceSid);
                var participant = await ParticipantResource.CreateAsync(serviceSid, first.Sid, rider);
                await ParticipantResource.FetchAsync(serviceSid, second.Sid, {|PROXY1003:participant.Sid|});
                await ParticipantResource.DeleteAsync(serviceSid, second.Sid, {|PROXY1003:participant.Sid|});
            }
        }
        """);

    [Fact]
    public Task Participant_that_existed_before_the_session_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            public void Restart(ParticipantResource rider)
            {
                var session = SessionResource.Create(rider.ServiceSid);
                MessageInteractionResource.Create(rider.ServiceSid, session.Sid, {|PROXY1003:rider.Sid|}, "We start again.");
            }
        }
        """);

    [Fact]
    public Task Participant_fetched_in_a_parameters_session_is_none_of_a_session_created_later() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            public void Restart(string serviceSid, string oldSession, string riderSid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, oldSession, riderSid);
                var session = SessionResource.Create(serviceSid);
                if (rider.DateDeleted == null)
                {
                    MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY1003:riderSid|}, "We start again.");
                }
            }
        }
        """);

    [Fact]
    public Task Two_different_constants_are_two_sessions() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            private const string Morning = "KC59a95895794286df049a34287bb715ae";
            private const string Evening = "KC20a1d0433ce83d9183774c85479d0fdb";

            public bool Remove(string serviceSid, string riderSid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, Morning, riderSid);
                return ParticipantResource.Delete(serviceSid, Evening, {|PROXY1003:rider.Sid|});
            }
        }
        """);

    [Fact]
    public Task Two_names_of_one_constant_are_one_session() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            private const string Morning = "KC59a95895794286df049a34287bb715ae";
            private const string Default = Morning;

            public bool Remove(string serviceSid, string riderSid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, Morning, riderSid);
                return ParticipantResource.Delete(serviceSid, Default, rider.Sid);
            }
        }
        """);

    [Fact]
    public Task Two_different_parameters_are_two_sessions() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            public bool Remove(string serviceSid, string morning, string evening, string riderSid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, morning, riderSid);
                return ParticipantResource.Delete(serviceSid, evening, {|PROXY1003:rider.Sid|});
            }
        }
        """);

    [Fact]
    public Task Locals_of_two_different_properties_are_two_sessions() => ProxyVerify.CheckAsync(
        """
        public sealed class Trip
        {
            public string OutwardSession { get; set; } = "";

            public string ReturnSession { get; set; } = "";
        }

        public sealed class TripDesk
        {
            public bool Remove(string serviceSid, Trip trip, string riderSid)
            {
                var outward = trip.OutwardSession;
                var back = trip.ReturnSession;
                var rider = ParticipantResource.Fetch(serviceSid, outward, riderSid);
                return ParticipantResource.Delete(serviceSid, back, {|PROXY1003:rider.Sid|});
            }
        }
        """);

    [Fact]
    public Task Parameter_with_a_fallback_to_the_other_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            public bool Remove(string serviceSid, string session, string? other, string riderSid)
            {
                if (string.IsNullOrEmpty(other))
                {
                    other = session;
                }

                var rider = ParticipantResource.Fetch(serviceSid, session, riderSid);
                return ParticipantResource.Delete(serviceSid, other, rider.Sid);
            }
        }
        """);

    [Fact]
    public Task Coalesced_copy_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            public bool Remove(string serviceSid, string session, string? other, string riderSid)
            {
                var target = other ?? session;
                var rider = ParticipantResource.Fetch(serviceSid, session, riderSid);
                return ParticipantResource.Delete(serviceSid, target, rider.Sid);
            }
        }
        """);

    [Fact]
    public Task Conditional_copy_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            public bool Remove(string serviceSid, string session, string other, string riderSid, bool moved)
            {
                var target = moved ? other : session;
                var rider = ParticipantResource.Fetch(serviceSid, session, riderSid);
                return ParticipantResource.Delete(serviceSid, target, rider.Sid);
            }
        }
        """);

    [Fact]
    public Task Parameters_that_were_compared_are_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            public bool Remove(string serviceSid, string session, string other, string riderSid)
            {
                if (session != other)
                {
                    throw new ArgumentException("Both legs are one session.", nameof(other));
                }

                var rider = ParticipantResource.Fetch(serviceSid, session, riderSid);
                return ParticipantResource.Delete(serviceSid, other, rider.Sid);
            }
        }
        """);

    [Fact]
    public Task Comparison_by_string_Equals_counts() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            public bool Remove(string serviceSid, string session, string other, string riderSid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, session, riderSid);
                return string.Equals(session, other, StringComparison.Ordinal)
                    && ParticipantResource.Delete(serviceSid, other, rider.Sid);
            }
        }
        """);

    [Fact]
    public Task Session_from_another_call_is_silent() => ProxyVerify.CheckAsync(
        """
        public interface ITripStore
        {
            Task<string> FindSessionAsync(string riderSid);
        }

        public sealed class TripDesk
        {
            private readonly ITripStore _trips;

            public TripDesk(ITripStore trips) => _trips = trips;

            public async Task<bool> RemoveAsync(string serviceSid, string session, string riderSid)
            {
                var rider = await ParticipantResource.FetchAsync(serviceSid, session, riderSid);
                var current = await _trips.FindSessionAsync(riderSid);
                return await ParticipantResource.DeleteAsync(serviceSid, current, rider.Sid);
            }
        }
        """);

    [Fact]
    public Task Session_that_the_participant_names_itself_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            public async Task<bool> RemoveAsync(string serviceSid, string session, string riderSid)
            {
                var rider = await ParticipantResource.FetchAsync(serviceSid, session, riderSid);
                return await ParticipantResource.DeleteAsync(rider.ServiceSid, rider.SessionSid, rider.Sid);
            }
        }
        """);

    [Fact]
    public Task Session_and_participant_that_came_together_are_only_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            public void Notify(SessionResource session, ParticipantResource rider) =>
                MessageInteractionResource.Create(session.ServiceSid, session.Sid, {|PROXY1005:rider.Sid|}, "Hello");
        }
        """);

    [Fact]
    public Task Session_fetched_twice_by_one_name_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            public void Notify(string serviceSid, string name, string identifier)
            {
                var before = SessionResource.Fetch(serviceSid, name);
                var rider = ParticipantResource.Create(serviceSid, before.Sid, identifier);
                var after = SessionResource.Fetch(serviceSid, name);
                MessageInteractionResource.Create(serviceSid, after.Sid, rider.Sid, $"The trip is {after.Status} now.");
            }
        }
        """);

    [Fact]
    public Task Session_that_an_update_returned_is_the_same() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string identifier)
            {
                var session = await SessionResource.FetchAsync(serviceSid, sessionSid);
                var rider = await ParticipantResource.CreateAsync(serviceSid, session.Sid, identifier);
                session = await SessionResource.UpdateAsync(serviceSid, session.Sid, ttl: 3600);
                await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, rider.Sid, "One hour to go.");
            }
        }
        """);

    [Fact]
    public Task Session_created_only_if_there_is_none_is_one_session() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            public async Task NotifyAsync(string serviceSid, SessionResource? existing, string identifier)
            {
                var session = existing ?? await SessionResource.CreateAsync(serviceSid);
                var rider = await ParticipantResource.CreateAsync(serviceSid, session.Sid, identifier);
                await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Pairs_chosen_under_one_condition_are_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            public void Notify(string serviceSid, string morning, string evening, string rider, string driver, bool early)
            {
                var first = ParticipantResource.Create(serviceSid, morning, rider);
                var second = ParticipantResource.Create(serviceSid, evening, driver);
                string session;
                string participant;
                if (early)
                {
                    session = morning;
                    participant = first.Sid;
                }
                else
                {
                    session = evening;
                    participant = second.Sid;
                }

                MessageInteractionResource.Create(serviceSid, session, participant, "Hello");
            }
        }
        """);

    [Fact]
    public Task Participant_of_the_last_round_in_the_session_of_this_one_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            public void Chain(string serviceSid, List<string> riders)
            {
                ParticipantResource? last = null;
                foreach (var rider in riders)
                {
                    var session = SessionResource.Create(serviceSid);
                    if (last != null)
                    {
                        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY1003:last.Sid|}, "Your successor.");
                    }

                    last = ParticipantResource.Create(serviceSid, session.Sid, rider);
                }
            }
        }
        """);

    [Fact]
    public Task Session_and_participant_of_one_round_are_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class TripDesk
        {
            public void Open(string serviceSid, List<(string Rider, string Driver)> trips)
            {
                foreach (var trip in trips)
                {
                    var session = SessionResource.Create(serviceSid);
                    var rider = ParticipantResource.Create(serviceSid, session.Sid, trip.Rider);
                    var driver = ParticipantResource.Create(serviceSid, session.Sid, trip.Driver);
                    MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Your driver is " + driver.FriendlyName);
                    MessageInteractionResource.Create(serviceSid, session.Sid, driver.Sid, "Your rider is " + rider.FriendlyName);
                }
            }
        }
        """);
}
