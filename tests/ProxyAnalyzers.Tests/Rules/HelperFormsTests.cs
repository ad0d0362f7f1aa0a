using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>Local functions, lambdas, recursion and foreign code as helpers.</summary>
public sealed class HelperFormsTests
{
    [Fact]
    public Task Local_function_is_a_helper() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid, string number)
            {
                Send({|PROXY1004:sid|});
                Send(ParticipantResource.Create(serviceSid, sessionSid, number).Sid);

                void Send(string participantSid) => MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Captured_variable_is_reported_inside() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                var dispatcher = "KP6a834860303c66545c36522d142f655a";
                Send();

                void Send() => MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:dispatcher|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Delegate_in_a_local_is_a_helper() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string number)
            {
                Action<string> send = participantSid => MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, "Hello");
                send({|PROXY1001:"KP6a834860303c66545c36522d142f655a"|});
                send(ParticipantResource.Create(serviceSid, sessionSid, number).Sid);
            }
        }
        """);

    [Fact]
    public Task Lambda_of_Task_Run_sees_the_check_before_it() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider.DateDeleted != null)
                {
                    return;
                }

                await Task.Run(() => MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello"));
            }
        }
        """);

    [Fact]
    public Task Lambda_given_to_a_retry_of_the_project_sees_the_check_before_it() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider.DateDeleted != null)
                {
                    return;
                }

                await RetryAsync(() => MessageInteractionResource.CreateAsync(serviceSid, sessionSid, rider.Sid, "Hello"));
            }

            private static async Task RetryAsync(Func<Task> action)
            {
                for (var attempt = 0; attempt < 3; attempt++)
                {
                    await action();
                }
            }
        }
        """);

    [Fact]
    public Task Captured_parameter_is_a_hint_inside_the_lambda() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                await RetryAsync(() => MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:sid|}, "Hello"));
            }

            private static async Task RetryAsync(Func<Task> action)
            {
                await action();
            }
        }
        """);

    [Fact]
    public Task Recursion_comes_to_an_end() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                Ring(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, 3);
            }

            private static void Ring(string serviceSid, string sessionSid, string participantSid, int times)
            {
                if (times == 0)
                {
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, "Ring");
                Ring(serviceSid, sessionSid, participantSid, times - 1);
            }
        }
        """);

    [Fact]
    public Task Mutual_recursion_comes_to_an_end() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string number)
            {
                Ping(serviceSid, sessionSid, ParticipantResource.Create(serviceSid, sessionSid, number).Sid, 3);
            }

            private static void Ping(string serviceSid, string sessionSid, string participantSid, int times)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, "Ping");
                Pong(serviceSid, sessionSid, participantSid, times);
            }

            private static void Pong(string serviceSid, string sessionSid, string participantSid, int times)
            {
                if (times > 0)
                {
                    Ping(serviceSid, sessionSid, participantSid, times - 1);
                }
            }
        }
        """);

    [Fact]
    public Task Foreign_call_cannot_change_a_local_string() => ProxyVerify.CheckAsync(
        """
        public interface IAudit
        {
            void Write(string participantSid);
        }

        public sealed class FleetMessenger
        {
            private readonly IAudit _audit;

            public FleetMessenger(IAudit audit) => _audit = audit;

            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider.DateDeleted == null)
                {
                    _audit.Write(sid);
                    MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Foreign_predicate_verifies_nobody() => ProxyVerify.CheckAsync(
        """
        public interface IRoster
        {
            bool IsActive(string participantSid);
        }

        public sealed class FleetMessenger
        {
            private readonly IRoster _roster;

            public FleetMessenger(IRoster roster) => _roster = roster;

            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                if (_roster.IsActive(sid))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:sid|}, "Hello");
                }
            }
        }
        """);

    [Theory]
    [InlineData(
        "ParticipantResource.Delete(Leave(serviceSid, sessionSid, {|PROXY1002:\"KP6a83\"|}));",
        "private static DeleteParticipantOptions Leave(string serviceSid, string sessionSid, string sid) { LOG return new DeleteParticipantOptions(serviceSid, sessionSid, sid); }")]
    [InlineData(
        "var options = new CreateMessageInteractionOptions(serviceSid, sessionSid, sid); Say(options, {|PROXY5001:\"\"|}); MessageInteractionResource.Create(options);",
        "private static void Say(CreateMessageInteractionOptions options, string text) { LOG options.Body = text; }")]
    [InlineData(
        "if (IsThere(rider)) { MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, \"Hello\"); }",
        "private static bool IsThere(ParticipantResource guest) { LOG return guest.DateDeleted == null; }")]
    public Task Long_helper_is_read_for_the_one_thing_of_proxys_in_it(string call, string helper) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid, ParticipantResource rider)
            {
                {{call}}
            }

            {{helper.Replace("LOG", string.Concat(Enumerable.Repeat("Console.WriteLine(\"on the way\"); ", 30)))}}
        }
        """,
        only: "PROXY1002 PROXY1005 PROXY5001");
}
