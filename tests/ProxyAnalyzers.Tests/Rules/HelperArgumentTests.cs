using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>Rules about a value that a helper passes on are reported where the value is passed to it.</summary>
public sealed class HelperArgumentTests
{
    [Fact]
    public Task Constant_is_reported_at_the_callers_argument() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                Send(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|});
            }

            private static void Send(string serviceSid, string sessionSid, string participantSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, "Hello");
        }
        """);

    [Fact]
    public Task Constant_travels_through_two_helpers() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                Forward("KC", {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, serviceSid, sessionSid);
            }

            private static void Forward(string tag, string participantSid, string serviceSid, string sessionSid)
            {
                Console.WriteLine(tag);
                Send(serviceSid, sessionSid, participantSid);
            }

            private static void Send(string serviceSid, string sessionSid, string participantSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, "Hello");
        }
        """);

    [Fact]
    public Task Named_argument_of_a_helper_is_marked() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                Send(participantSid: {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, sessionSid: sessionSid, serviceSid: serviceSid);
            }

            private static void Send(string serviceSid, string sessionSid, string participantSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, "Hello");
        }
        """);

    [Fact]
    public Task Unknown_sid_is_reported_at_the_caller_of_a_private_helper() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                Send(serviceSid, sessionSid, {|PROXY1004:sid|});
            }

            private static void Send(string serviceSid, string sessionSid, string participantSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, "Hello");
        }
        """);

    [Fact]
    public Task Only_the_outermost_call_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                Forward(serviceSid, sessionSid, {|PROXY1004:sid|});
            }

            private static void Forward(string serviceSid, string sessionSid, string participantSid) => Send(serviceSid, sessionSid, participantSid);

            private static void Send(string serviceSid, string sessionSid, string participantSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, "Hello");
        }
        """);

    [Fact]
    public Task Only_the_caller_that_passes_something_unverified_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid, string number)
            {
                Send(serviceSid, sessionSid, ParticipantResource.Create(serviceSid, sessionSid, number).Sid);
                Send(serviceSid, sessionSid, {|PROXY1004:sid|});
            }

            private static void Send(string serviceSid, string sessionSid, string participantSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, "Hello");
        }
        """);

    [Fact]
    public Task Public_helper_is_reported_itself_and_not_its_callers() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                SendTo(serviceSid, sessionSid, sid);
            }

            public void SendTo(string serviceSid, string sessionSid, string participantSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:participantSid|}, "Hello");
        }
        """);

    [Fact]
    public Task Public_method_of_an_internal_class_is_not_visible_outside() => ProxyVerify.CheckAsync(
        """
        internal sealed class Sender
        {
            public void Send(string serviceSid, string sessionSid, string participantSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, "Hello");
        }

        public sealed class FleetMessenger
        {
            private readonly Sender _sender = new();

            public void Notify(string serviceSid, string sessionSid, string sid) => _sender.Send(serviceSid, sessionSid, {|PROXY1004:sid|});
        }
        """);

    [Fact]
    public Task Protected_method_of_an_open_public_class_is_visible_outside() => ProxyVerify.CheckAsync(
        """
        public class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid) => Send(serviceSid, sessionSid, sid);

            protected void Send(string serviceSid, string sessionSid, string participantSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:participantSid|}, "Hello");
        }
        """);

    [Fact]
    public Task Private_helper_without_a_caller_is_reported_itself() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid)
            {
                Console.WriteLine(serviceSid);
            }

            private static void Send(string serviceSid, string sessionSid, string participantSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:participantSid|}, "Hello");
        }
        """);

    [Fact]
    public Task Helper_used_as_a_method_group_is_reported_itself() => ProxyVerify.CheckAsync(
        """
        public interface IBus
        {
            void Subscribe(Action<string> handler);
        }

        public sealed class FleetMessenger
        {
            private readonly string _serviceSid;
            private readonly string _sessionSid;

            public FleetMessenger(IBus bus, string serviceSid, string sessionSid)
            {
                _serviceSid = serviceSid;
                _sessionSid = sessionSid;
                bus.Subscribe(Send);
            }

            private void Send(string participantSid) =>
                MessageInteractionResource.Create(_serviceSid, _sessionSid, {|PROXY1004:participantSid|}, "Hello");
        }
        """);

    [Fact]
    public Task Helper_behind_an_interface_is_reported_itself() => ProxyVerify.CheckAsync(
        """
        internal interface ISender
        {
            void Send(string participantSid);
        }

        internal sealed class Sender : ISender
        {
            private readonly string _serviceSid;
            private readonly string _sessionSid;

            public Sender(string serviceSid, string sessionSid)
            {
                _serviceSid = serviceSid;
                _sessionSid = sessionSid;
            }

            public void Send(string participantSid) =>
                MessageInteractionResource.Create(_serviceSid, _sessionSid, {|PROXY1004:participantSid|}, "Hello");
        }

        internal sealed class FleetMessenger
        {
            private readonly ISender _sender;

            public FleetMessenger(ISender sender) => _sender = sender;

            public void Notify(string sid) => _sender.Send(sid);
        }
        """);

    [Fact]
    public Task Unchecked_record_is_reported_at_the_caller() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                Send({|PROXY1005:rider|});
            }

            private static void Send(ParticipantResource participant) =>
                MessageInteractionResource.Create(participant.ServiceSid, participant.SessionSid, participant.Sid, "Hello");
        }
        """);

    [Fact]
    public Task Unchecked_record_that_is_on_its_way_is_reported_at_the_caller() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public Task NotifyAsync(string serviceSid, string sessionSid, string sid) =>
                SendAsync(serviceSid, {|PROXY1005:ParticipantResource.FetchAsync(serviceSid, sessionSid, sid)|});

            private static async Task SendAsync(string serviceSid, Task<ParticipantResource> pending)
            {
                var rider = await pending;
                await MessageInteractionResource.CreateAsync(serviceSid, rider.SessionSid, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Checked_record_is_silent_at_the_caller() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider.DateDeleted == null)
                {
                    Send(rider);
                }
            }

            private static void Send(ParticipantResource participant) =>
                MessageInteractionResource.Create(participant.ServiceSid, participant.SessionSid, participant.Sid, "Hello");
        }
        """);

    [Fact]
    public Task Helper_that_verifies_before_it_sends_is_silent_for_everyone() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                SendIfAlive(serviceSid, sessionSid, sid);
                SendIfAlive(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a");
            }

            private static void SendIfAlive(string serviceSid, string sessionSid, string participantSid)
            {
                var participant = ParticipantResource.Fetch(serviceSid, sessionSid, participantSid);
                if (participant.DateDeleted != null)
                {
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Helper_that_replaces_its_parameter_asks_nothing_of_the_caller() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string number)
            {
                Send(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a", number);
            }

            private static void Send(string serviceSid, string sessionSid, string participantSid, string number)
            {
                Console.WriteLine("replacing " + participantSid);
                participantSid = ParticipantResource.Create(serviceSid, sessionSid, number).Sid;
                MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Constant_argument_chooses_the_path_of_the_helper() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                Send(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a", check: true);
                Send(serviceSid, sessionSid, {|PROXY1001:"KP40b8512909f14da9220cc5a1b959dcc6"|}, check: false);
            }

            private static void Send(string serviceSid, string sessionSid, string participantSid, bool check)
            {
                if (check && ParticipantResource.Fetch(serviceSid, sessionSid, participantSid).DateDeleted != null)
                {
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Hardcoded_session_is_reported_at_the_callers_argument() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string number)
            {
                var rider = ParticipantResource.Create(serviceSid, {|PROXY1006:"KC59a95895794286df049a34287bb715ae"|}, number);
                Send(serviceSid, {|PROXY1006:"KC59a95895794286df049a34287bb715ae"|}, rider.Sid);
            }

            private static void Send(string serviceSid, string sessionSid, string participantSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, "Hello");
        }
        """);

    [Theory]
    [InlineData("MessageInteractionResource.Create(Build(serviceSid, sessionSid, {|PROXY1001:\"KP6a834860303c66545c36522d142f655a\"|}));")]
    [InlineData("var options = Build(serviceSid, sessionSid, {|PROXY1001:\"KP6a834860303c66545c36522d142f655a\"|}); MessageInteractionResource.Create(options);")]
    [InlineData("MessageInteractionResource.Create(Wrap(serviceSid, sessionSid, {|PROXY1002:\"KP6a83\"|}));")]
    [InlineData("MessageInteractionResource.Create(Build(serviceSid, sessionSid, {|PROXY1002:session.Sid|}));", "var session = SessionResource.Fetch(serviceSid, sessionSid);")]
    [InlineData("MessageInteractionResource.Create(Build(serviceSid, sessionSid, {|PROXY1004:participantSid|}));")]
    [InlineData("MessageInteractionResource.Create(Build(serviceSid, sessionSid, {|PROXY2001:participantSid|}));", "ParticipantResource.Delete(serviceSid, sessionSid, participantSid);")]
    [InlineData("var options = Build(serviceSid, sessionSid, {|PROXY2001:participantSid|}); ParticipantResource.Delete(serviceSid, sessionSid, participantSid); MessageInteractionResource.Create(options);")]
    [InlineData("ParticipantResource.Delete(Leave(serviceSid, sessionSid, {|PROXY2001:participantSid|}));", "ParticipantResource.Delete(Leave(serviceSid, sessionSid, participantSid));")]
    [InlineData("MessageInteractionResource.Create({|PROXY1001:Dispatcher(serviceSid, sessionSid)|});")]
    [InlineData("var options = new CreateMessageInteractionOptions(serviceSid, sessionSid, {|PROXY1004:participantSid|}); Say(options, {|PROXY5001:\"\"|}); MessageInteractionResource.Create(options);")]
    public Task What_a_helper_puts_into_options_is_reported_where_it_was_handed_over(string call, string before = "") => ReadOptions(before + call);

    [Theory]
    [InlineData("MessageInteractionResource.Create(Build(serviceSid, sessionSid, Find(serviceSid, sessionSid)));")]
    [InlineData("ParticipantResource.Delete(Leave(serviceSid, sessionSid, participantSid));")]
    [InlineData("var options = Build(serviceSid, sessionSid, \"KP6a83\");")]
    [InlineData("var options = Build(serviceSid, sessionSid, participantSid); try { MessageInteractionResource.Create(options); } catch (ApiException) { }")]
    public Task What_a_helper_puts_into_options_may_be_right(string code) => ReadOptions(code);

    [Fact]
    public Task What_one_helper_puts_into_options_is_reported_in_the_other_that_uses_them() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid) => Announce(serviceSid, sessionSid);

            private static void Announce(string serviceSid, string sessionSid)
            {
                var options = ToDispatcher(serviceSid, sessionSid);
                MessageInteractionResource.Create({|PROXY1001:options|});
            }

            private static CreateMessageInteractionOptions ToDispatcher(string serviceSid, string sessionSid) =>
                new(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a") { Body = "Your driver is here." };
        }
        """);

    private static Task ReadOptions(string code) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string participantSid)
            {
                {{code}}
            }

            private static CreateMessageInteractionOptions Build(string serviceSid, string sessionSid, string participantSid) =>
                new(serviceSid, sessionSid, participantSid) { Body = "Your driver is here." };

            private static CreateMessageInteractionOptions Wrap(string serviceSid, string sessionSid, string participantSid) => Build(serviceSid, sessionSid, participantSid);

            private static CreateMessageInteractionOptions Dispatcher(string serviceSid, string sessionSid) => Build(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a");

            private static DeleteParticipantOptions Leave(string serviceSid, string sessionSid, string participantSid)
            {
                var options = new DeleteParticipantOptions(serviceSid, sessionSid, participantSid);
                return options;
            }

            private static void Say(CreateMessageInteractionOptions options, string text) => options.Body = text;

            private static string Find(string serviceSid, string sessionSid) => ParticipantResource.Read(serviceSid, sessionSid).First(p => p.DateDeleted == null).Sid;
        }
        """);

    [Fact]
    public Task Default_of_a_helper_is_no_argument_of_the_caller() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Join(string serviceSid, string sessionSid)
            {
                Add(serviceSid, sessionSid);
                Greet(serviceSid, sessionSid);
            }

            private static void Add(string serviceSid, string sessionSid, string number = "dispatch") =>
                ParticipantResource.Create(serviceSid, sessionSid, number);

            private static void Greet(string serviceSid, string sessionSid, string sid = "KP6a834860303c66545c36522d142f655a") =>
                MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello");
        }
        """);

    [Fact]
    public Task Session_that_is_read_out_of_a_record_is_reported_at_the_record() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Leave(string serviceSid, string carsSid, string ridesSid, string driverSid, string riderSid)
            {
                var driver = ParticipantResource.Fetch(serviceSid, carsSid, driverSid);
                var rider = ParticipantResource.Fetch(serviceSid, ridesSid, riderSid);
                SessionResource.Delete(serviceSid, ridesSid);
                Send(serviceSid, driver, {|PROXY2003:rider|}, "Goodbye");
            }

            private static void Send(string serviceSid, ParticipantResource sender, ParticipantResource receiver, string text) =>
                MessageInteractionResource.Create(serviceSid, receiver.SessionSid, receiver.Sid, text + sender.FriendlyName);
        }
        """,
        only: "PROXY2003");
}
