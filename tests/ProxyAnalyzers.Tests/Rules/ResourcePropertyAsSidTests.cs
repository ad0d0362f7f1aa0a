using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY1002: values of Proxy resources that are known to be something else than the SID that the parameter wants.</summary>
public sealed class ResourcePropertyAsSidTests
{
    [Fact]
    public Task Sid_of_the_session_as_participant_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class StayMessenger
        {
            public async Task WelcomeAsync(string serviceSid, string name)
            {
                var session = await SessionResource.FetchAsync(serviceSid, name);
                await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, {|PROXY1002:session.Sid|}, "Welcome!");
            }
        }
        """);

    [Fact]
    public Task Swapped_sids_are_each_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class StayMessenger
        {
            public async Task WelcomeAsync(string serviceSid, string name, string identifier)
            {
                var session = await SessionResource.FetchAsync(serviceSid, name);
                var guest = await ParticipantResource.CreateAsync(serviceSid, session.Sid, identifier);
                await MessageInteractionResource.CreateAsync(serviceSid, {|PROXY1002:guest.Sid|}, {|PROXY1002:session.Sid|}, "Welcome!");
            }
        }
        """);

    [Fact]
    public Task Other_properties_of_the_participant_are_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class StayMessenger
        {
            public void Welcome(string serviceSid, string sessionSid, string identifier)
            {
                var guest = ParticipantResource.Create(serviceSid, sessionSid, identifier);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:guest.Identifier|}, "1");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:guest.ProxyIdentifier|}, "2");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:guest.ProxyIdentifierSid|}, "3");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:guest.FriendlyName|}, "4");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:guest.AccountSid|}, "5");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:guest.SessionSid|}, "6");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:guest.ServiceSid|}, "7");
                MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "8");
            }
        }
        """);

    [Fact]
    public Task Property_of_a_participant_that_came_as_a_parameter_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class StayMessenger
        {
            public void Welcome(ParticipantResource guest) =>
                MessageInteractionResource.Create(guest.ServiceSid, guest.SessionSid, {|PROXY1002:guest.Identifier|}, "Welcome!");
        }
        """);

    [Fact]
    public Task Account_sid_as_service_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class StayDesk
        {
            public bool Close(SessionResource session) => SessionResource.Delete({|PROXY1002:session.AccountSid|}, session.Sid);
        }
        """);

    [Fact]
    public Task Parents_named_by_the_children_are_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class StayDesk
        {
            public async Task CloseAsync(ParticipantResource guest)
            {
                var session = await SessionResource.FetchAsync(guest.ServiceSid, guest.SessionSid);
                var phone = await PhoneNumberResource.FetchAsync(session.ServiceSid, guest.ProxyIdentifierSid);
                await PhoneNumberResource.UpdateAsync(phone.ServiceSid, phone.Sid, isReserved: true);
                await SessionResource.DeleteAsync(session.ServiceSid, session.Sid);
                await ServiceResource.FetchAsync(guest.ServiceSid);
            }
        }
        """);

    [Fact]
    public Task Unique_name_of_the_session_is_reported_where_a_sid_is_wanted() => ProxyVerify.CheckAsync(
        """
        public sealed class StayDesk
        {
            public async Task AddAsync(SessionResource session, string identifier)
            {
                await ParticipantResource.CreateAsync(session.ServiceSid, {|PROXY1002:session.UniqueName|}, identifier);
                await SessionResource.UpdateAsync(session.ServiceSid, {|PROXY1002:session.UniqueName|}, ttl: 600);
            }
        }
        """);

    [Fact]
    public Task Unique_names_are_silent_where_they_are_fetched_by() => ProxyVerify.CheckAsync(
        """
        public sealed class StayDesk
        {
            public async Task<string> RefreshAsync(ServiceResource service, SessionResource session)
            {
                var newService = await ServiceResource.FetchAsync(service.UniqueName);
                var newSession = await SessionResource.FetchAsync(newService.Sid, session.UniqueName);
                return newSession.Sid;
            }
        }
        """);

    [Fact]
    public Task Unique_name_of_the_service_is_reported_as_parent() => ProxyVerify.CheckAsync(
        """
        public sealed class StayDesk
        {
            public SessionResource Open(ServiceResource service) => SessionResource.Create({|PROXY1002:service.UniqueName|});
        }
        """);

    [Fact]
    public Task Fetch_of_a_session_by_a_participant_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class StayDesk
        {
            public SessionResource Find(ParticipantResource guest) => SessionResource.Fetch(guest.ServiceSid, {|PROXY1002:guest.Sid|});
        }
        """);

    [Fact]
    public Task Copies_and_options_carry_the_kind_along() => ProxyVerify.CheckAsync(
        """
        public sealed class StayMessenger
        {
            public void Welcome(string serviceSid, string name)
            {
                var session = SessionResource.Fetch(serviceSid, name);
                var id = session.Sid;
                var target = id;
                var options = new CreateMessageInteractionOptions(serviceSid, id, {|PROXY1002:target|}) { Body = "Welcome!" };
                MessageInteractionResource.Create(options);
            }
        }
        """);

    [Fact]
    public Task Sid_of_a_message_as_participant_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class StayMessenger
        {
            public void Welcome(string serviceSid, string sessionSid, string identifier)
            {
                var guest = ParticipantResource.Create(serviceSid, sessionSid, identifier);
                var first = MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Welcome!");
                MessageInteractionResource.Create(serviceSid, sessionSid, first.ParticipantSid, "Breakfast is at seven.");
                MessageInteractionResource.Create(serviceSid, first.SessionSid, {|PROXY1002:first.Sid|}, "Good night.");
            }
        }
        """);

    [Fact]
    public Task Sid_of_a_message_names_its_interaction_too() => ProxyVerify.CheckAsync(
        """
        public sealed class StayMessenger
        {
            public string Welcome(string serviceSid, string sessionSid, string identifier)
            {
                var guest = ParticipantResource.Create(serviceSid, sessionSid, identifier);
                var message = MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Welcome!");
                return InteractionResource.Fetch(serviceSid, sessionSid, message.Sid).Data;
            }
        }
        """);

    [Fact]
    public Task Participant_as_phone_number_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class StayDesk
        {
            public void Add(string serviceSid, string sessionSid, string guest, string host)
            {
                var first = ParticipantResource.Create(serviceSid, sessionSid, guest);
                ParticipantResource.Create(serviceSid, sessionSid, host, proxyIdentifierSid: {|PROXY1002:first.Sid|});
            }
        }
        """);

    [Fact]
    public Task Phone_number_of_one_participant_may_serve_another() => ProxyVerify.CheckAsync(
        """
        public sealed class StayDesk
        {
            public void Add(string serviceSid, string sessionSid, string guest, string host, PhoneNumberResource number)
            {
                var first = ParticipantResource.Create(serviceSid, sessionSid, guest, proxyIdentifierSid: number.Sid);
                ParticipantResource.Create(serviceSid, sessionSid, host, proxyIdentifierSid: first.ProxyIdentifierSid);
            }
        }
        """);

    [Fact]
    public Task String_that_fetched_a_session_is_no_participant() => ProxyVerify.CheckAsync(
        """
        public sealed class StayMessenger
        {
            public async Task WelcomeAsync(string serviceSid, string sid)
            {
                var session = await SessionResource.FetchAsync(serviceSid, sid);
                await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, {|PROXY1002:sid|}, "Welcome!");
            }
        }
        """);

    [Fact]
    public Task String_that_fetched_a_participant_is_no_session() => ProxyVerify.CheckAsync(
        """
        public sealed class StayDesk
        {
            public async Task<bool> CloseAsync(string serviceSid, string sessionSid, string guestSid)
            {
                var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
                Console.WriteLine(guest.FriendlyName);
                return await SessionResource.DeleteAsync(serviceSid, {|PROXY1002:guestSid|});
            }
        }
        """);

    [Fact]
    public Task String_whose_fetch_failed_may_be_anything() => ProxyVerify.CheckAsync(
        """
        public sealed class StayDesk
        {
            public async Task<string> DescribeAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    var session = await SessionResource.FetchAsync(serviceSid, sid);
                    return "session " + session.UniqueName;
                }
                catch (ApiException)
                {
                    var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, sid);
                    return "participant " + guest.FriendlyName;
                }
            }
        }
        """);

    [Fact]
    public Task String_that_was_assigned_again_may_be_anything() => ProxyVerify.CheckAsync(
        """
        public sealed class StayDesk
        {
            public ParticipantResource Next(string serviceSid, string sid, Queue<string> waiting)
            {
                var session = SessionResource.Fetch(serviceSid, sid);
                sid = waiting.Dequeue();
                return ParticipantResource.Fetch(serviceSid, session.Sid, sid);
            }
        }
        """);

    [Fact]
    public Task Fetched_on_the_other_branch_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class StayDesk
        {
            public string Describe(string serviceSid, string sessionSid, string sid)
            {
                if (sid.StartsWith("KC", StringComparison.Ordinal))
                {
                    return SessionResource.Fetch(serviceSid, sid).UniqueName;
                }

                return ParticipantResource.Fetch(serviceSid, sessionSid, sid).FriendlyName;
            }
        }
        """);

    [Fact]
    public Task Projection_to_the_identifier_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class StayMessenger
        {
            public void Welcome(string serviceSid, string sessionSid)
            {
                foreach (var guest in ParticipantResource.Read(serviceSid, sessionSid).Select(p => p.Identifier))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:guest|}, "Welcome!");
                }
            }
        }
        """);

    [Fact]
    public Task Deconstructed_pair_keeps_the_kinds_apart() => ProxyVerify.CheckAsync(
        """
        public sealed class StayMessenger
        {
            public void Welcome(string serviceSid, string sessionSid, string identifier)
            {
                var guest = ParticipantResource.Create(serviceSid, sessionSid, identifier);
                var (sid, number) = (guest.Sid, guest.Identifier);
                MessageInteractionResource.Create(serviceSid, sessionSid, sid, $"We wrote to {number}.");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:number|}, "Welcome!");
            }
        }
        """);

    [Fact]
    public Task Property_of_the_projects_own_type_is_no_proxy_property() => ProxyVerify.CheckAsync(
        """
        public sealed class Guest
        {
            public string Identifier { get; set; } = "";

            public string FriendlyName { get; set; } = "";
        }

        public sealed class StayDesk
        {
            public bool Remove(string serviceSid, string sessionSid, Guest guest) =>
                ParticipantResource.Delete(serviceSid, sessionSid, guest.Identifier);
        }
        """);

    [Fact]
    public Task Wrong_property_at_the_helpers_caller_is_reported_there() => ProxyVerify.CheckAsync(
        """
        public sealed class StayMessenger
        {
            public void Welcome(string serviceSid, string sessionSid, string identifier)
            {
                var guest = ParticipantResource.Create(serviceSid, sessionSid, identifier);
                Send(serviceSid, sessionSid, {|PROXY1002:guest.Identifier|});
                Send(serviceSid, sessionSid, guest.Sid);
            }

            private static void Send(string serviceSid, string sessionSid, string participantSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, "Welcome!");
        }
        """);

    [Fact]
    public Task Wrong_kind_on_one_path_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class StayMessenger
        {
            public void Welcome(string serviceSid, SessionResource session, string identifier, bool quick)
            {
                string target;
                if (quick)
                {
                    target = session.Sid;
                }
                else
                {
                    target = ParticipantResource.Create(serviceSid, session.Sid, identifier).Sid;
                }

                MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY1002:target|}, "Welcome!");
            }
        }
        """);

    [Theory]
    [InlineData("foreach (var sid in stays.Select(stay => stay.Sid)) ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY1002:sid|});")]
    [InlineData("ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY1002:stays.Select(stay => stay.Sid).First()|});")]
    [InlineData("foreach (var sid in stays.Select(stay => stay.Sid)) ParticipantResource.Create(serviceSid, sid, \"+14155550100\");")]
    public Task Sids_of_a_list_of_sessions_are_those_of_sessions(string use) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class StayDesk
        {
            public void Close(string serviceSid, string sessionSid, List<SessionResource> stays)
            {
                {{use}}
            }
        }
        """);

    [Fact]
    public Task Catch_around_the_call_does_not_excuse_the_wrong_kind() => ProxyVerify.CheckAsync(
        """
        public sealed class StayDesk
        {
            public async Task RemoveAsync(ParticipantResource guest)
            {
                try
                {
                    await ParticipantResource.DeleteAsync(guest.ServiceSid, guest.SessionSid, {|PROXY1002:guest.Identifier|});
                }
                catch (ApiException e) when (e.Code == 20404)
                {
                    Console.WriteLine("gone already");
                }
            }
        }
        """);
}
