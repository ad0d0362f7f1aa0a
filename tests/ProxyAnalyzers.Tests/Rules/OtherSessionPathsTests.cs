using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY1003 through options, lists, helpers and failed calls.</summary>
public sealed class OtherSessionPathsTests
{
    [Fact]
    public Task Constructor_argument_of_the_options_is_marked() => ProxyVerify.CheckAsync(
        """
        public sealed class MeetingDesk
        {
            public void Notify(string serviceSid, string guest)
            {
                var monday = SessionResource.Create(serviceSid);
                var tuesday = SessionResource.Create(serviceSid);
                var participant = ParticipantResource.Create(new CreateParticipantOptions(serviceSid, monday.Sid, guest));
                var options = new CreateMessageInteractionOptions(serviceSid, tuesday.Sid, {|PROXY1003:participant.Sid|}) { Body = "Hello" };
                MessageInteractionResource.Create(options);
            }
        }
        """);

    [Fact]
    public Task Data_of_a_response_with_headers_is_the_participant() => ProxyVerify.CheckAsync(
        """
        public sealed class MeetingDesk
        {
            public async Task MoveAsync(string serviceSid, string guest)
            {
                var monday = await SessionResource.CreateWithHeadersAsync(serviceSid);
                var tuesday = await SessionResource.CreateWithHeadersAsync(serviceSid);
                var response = await ParticipantResource.CreateWithHeadersAsync(serviceSid, monday.Data.Sid, guest);
                await ParticipantResource.DeleteAsync(serviceSid, tuesday.Data.Sid, {|PROXY1003:response.Data.Sid|});
            }
        }
        """);

    [Fact]
    public Task Listed_participant_belongs_to_the_session_of_the_list() => ProxyVerify.CheckAsync(
        """
        public sealed class MeetingDesk
        {
            public void Clear(string serviceSid, string monday, string tuesday)
            {
                foreach (var guest in ParticipantResource.Read(serviceSid, monday))
                {
                    ParticipantResource.Delete(serviceSid, tuesday, {|PROXY1003:guest.Sid|});
                }
            }
        }
        """);

    [Fact]
    public Task Listed_participant_in_the_session_of_the_list_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class MeetingDesk
        {
            public void Clear(string serviceSid, List<string> sessionSids)
            {
                foreach (var sessionSid in sessionSids)
                {
                    foreach (var guest in ParticipantResource.Read(serviceSid, sessionSid).ToList())
                    {
                        ParticipantResource.Delete(serviceSid, sessionSid, guest.Sid);
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Arguments_of_a_helper_that_belong_to_two_sessions_are_reported_at_the_call() => ProxyVerify.CheckAsync(
        """
        public sealed class MeetingDesk
        {
            public void Notify(string serviceSid, string guest)
            {
                var monday = SessionResource.Create(serviceSid);
                var tuesday = SessionResource.Create(serviceSid);
                var participant = ParticipantResource.Create(serviceSid, monday.Sid, guest);
                Remove(serviceSid, tuesday.Sid, {|PROXY1003:participant.Sid|});
            }

            private static void Remove(string serviceSid, string sessionSid, string participantSid) =>
                ParticipantResource.Delete(serviceSid, sessionSid, participantSid);
        }
        """);

    [Fact]
    public Task Helper_called_with_one_session_for_both_parameters_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class MeetingDesk
        {
            public bool Cancel(string serviceSid, string session, string guest) => Remove(serviceSid, session, session, guest);

            private static bool Remove(string serviceSid, string from, string to, string guestSid)
            {
                var guest = ParticipantResource.Fetch(serviceSid, from, guestSid);
                return ParticipantResource.Delete(serviceSid, to, guest.Sid);
            }
        }
        """);

    [Fact]
    public Task Record_that_a_helper_returned_keeps_session_and_participant_together() => ProxyVerify.CheckAsync(
        """
        public sealed record Invitation(string SessionSid, string GuestSid);

        public sealed class MeetingDesk
        {
            public bool Cancel(string serviceSid, string guest)
            {
                var monday = Invite(serviceSid, guest);
                var tuesday = Invite(serviceSid, guest);
                return ParticipantResource.Delete(serviceSid, monday.SessionSid, monday.GuestSid)
                    && ParticipantResource.Delete(serviceSid, tuesday.SessionSid, tuesday.GuestSid);
            }

            private static Invitation Invite(string serviceSid, string guest)
            {
                var session = SessionResource.Create(serviceSid);
                var participant = ParticipantResource.Create(serviceSid, session.Sid, guest);
                return new Invitation(session.Sid, participant.Sid);
            }
        }
        """);

    [Fact]
    public Task Records_that_a_helper_returned_are_mixed_up() => ProxyVerify.CheckAsync(
        """
        public sealed record Invitation(string SessionSid, string GuestSid);

        public sealed class MeetingDesk
        {
            public bool Cancel(string serviceSid, string guest)
            {
                var monday = Invite(serviceSid, guest);
                var tuesday = Invite(serviceSid, guest);
                return ParticipantResource.Delete(serviceSid, monday.SessionSid, {|PROXY1003:tuesday.GuestSid|});
            }

            private static Invitation Invite(string serviceSid, string guest)
            {
                var session = SessionResource.Create(serviceSid);
                var participant = ParticipantResource.Create(serviceSid, session.Sid, guest);
                return new Invitation(session.Sid, participant.Sid);
            }
        }
        """);

    [Fact]
    public Task Fetch_that_failed_in_one_session_does_not_tie_the_participant_to_it() => ProxyVerify.CheckAsync(
        """
        public sealed class MeetingDesk
        {
            public bool Remove(string serviceSid, string monday, string tuesday, string guestSid)
            {
                try
                {
                    return ParticipantResource.Fetch(serviceSid, monday, guestSid).DateDeleted == null;
                }
                catch (ApiException)
                {
                    return ParticipantResource.Delete(serviceSid, tuesday, guestSid);
                }
            }
        }
        """);

    [Fact]
    public Task Participant_found_in_either_session_is_used_in_its_own() => ProxyVerify.CheckAsync(
        """
        public sealed class MeetingDesk
        {
            public bool Remove(string serviceSid, string monday, string tuesday, string guestSid)
            {
                ParticipantResource guest;
                try
                {
                    guest = ParticipantResource.Fetch(serviceSid, monday, guestSid);
                }
                catch (ApiException)
                {
                    guest = ParticipantResource.Fetch(serviceSid, tuesday, guestSid);
                }

                return ParticipantResource.Delete(serviceSid, guest.SessionSid, guest.Sid);
            }
        }
        """);

    [Fact]
    public Task Sid_that_nothing_is_known_about_is_a_hint_whatever_the_session() => ProxyVerify.CheckAsync(
        """
        public sealed class MeetingDesk
        {
            public void Notify(string serviceSid, string guestSid)
            {
                var session = SessionResource.Create(serviceSid);
                MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY1004:guestSid|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Moved_participant_is_created_anew_and_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class MeetingDesk
        {
            public async Task MoveAsync(ParticipantResource guest, string host)
            {
                var session = await SessionResource.CreateAsync(guest.ServiceSid);
                var moved = await ParticipantResource.CreateAsync(guest.ServiceSid, session.Sid, guest.Identifier);
                await ParticipantResource.CreateAsync(guest.ServiceSid, session.Sid, host);
                await MessageInteractionResource.CreateAsync(guest.ServiceSid, session.Sid, moved.Sid, "Please use this number from now on.");
                await ParticipantResource.DeleteAsync(guest.ServiceSid, guest.SessionSid, guest.Sid);
            }
        }
        """);

    [Fact]
    public Task Session_replaced_in_the_same_variable_is_another() => ProxyVerify.CheckAsync(
        """
        public sealed class MeetingDesk
        {
            public async Task RestartAsync(string serviceSid, string guest)
            {
                var session = await SessionResource.CreateAsync(serviceSid);
                var participant = await ParticipantResource.CreateAsync(serviceSid, session.Sid, guest);
                session = await SessionResource.CreateAsync(serviceSid);
                await ParticipantResource.FetchAsync(serviceSid, session.Sid, {|PROXY1003:participant.Sid|});
            }
        }
        """);

    [Fact]
    public Task Two_elements_of_one_list_may_be_one_session() => ProxyVerify.CheckAsync(
        """
        public sealed class MeetingDesk
        {
            public bool Remove(string serviceSid, List<string> sessions, int from, int to, string guestSid)
            {
                var guest = ParticipantResource.Fetch(serviceSid, sessions[from], guestSid);
                return ParticipantResource.Delete(serviceSid, sessions[to], guest.Sid);
            }
        }
        """);
}
