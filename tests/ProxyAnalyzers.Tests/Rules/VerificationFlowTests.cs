using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>Tests of <c>DateDeleted</c> after which a participant is verified: flags, switches, loops and copies.</summary>
public sealed class VerificationFlowTests
{
    [Fact]
    public Task Flag_that_kept_the_answer_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                var active = rider.DateDeleted == null;
                Console.WriteLine($"{rider.FriendlyName}: {active}");
                if (active)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Flag_that_kept_the_opposite_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                bool left = rider.DateDeleted.HasValue;
                if (left)
                {
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Flag_combined_with_another_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid, bool urgent)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                var notify = urgent && rider.DateDeleted is null;
                if (!notify)
                {
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Flag_set_in_a_branch_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                var active = true;
                if (rider.DateDeleted != null)
                {
                    active = false;
                }

                if (active)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Date_kept_in_a_local_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                var deleted = rider.DateDeleted;
                if (deleted is null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Target_that_is_null_unless_alive_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                ParticipantResource? target = null;
                if (rider.DateDeleted == null)
                {
                    target = rider;
                }

                if (target != null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, target.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Switch_statement_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                switch (rider.DateDeleted)
                {
                    case null:
                        MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                        break;
                    default:
                        Console.WriteLine("The rider has left.");
                        break;
                }
            }
        }
        """);

    [Fact]
    public Task Switch_statement_on_the_record_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                switch (rider)
                {
                    case { DateDeleted: not null }:
                        return;
                    default:
                        MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                        break;
                }
            }
        }
        """);

    [Fact]
    public Task Switch_expression_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public MessageInteractionResource? Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                return rider.DateDeleted switch
                {
                    null => MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello"),
                    _ => null,
                };
            }
        }
        """);

    [Fact]
    public Task Conditional_expression_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public MessageInteractionResource? Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                return rider.DateDeleted == null
                    ? MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello")
                    : null;
            }
        }
        """);

    [Fact]
    public Task Throw_expression_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                var target = rider.DateDeleted is null ? rider : throw new InvalidOperationException("The rider has left.");
                MessageInteractionResource.Create(serviceSid, sessionSid, target.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Loop_until_alive_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid, Queue<string> waiting)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                while (rider.DateDeleted != null)
                {
                    rider = ParticipantResource.Fetch(serviceSid, sessionSid, waiting.Dequeue());
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Goto_past_the_use_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider.DateDeleted != null)
                {
                    goto End;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                End:
                Console.WriteLine("done");
            }
        }
        """);

    [Fact]
    public Task String_that_fetched_it_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider.DateDeleted == null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Copy_that_was_made_before_the_check_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                var copy = rider;
                var id = copy.Sid;
                if (rider.DateDeleted == null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, id, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Options_made_before_the_check_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                var options = new CreateMessageInteractionOptions(serviceSid, sessionSid, rider.Sid) { Body = "Hello" };
                if (rider.DateDeleted == null)
                {
                    MessageInteractionResource.Create(options);
                }
            }
        }
        """);

    [Fact]
    public Task Check_before_a_lock_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            private readonly object _gate = new();

            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider.DateDeleted != null)
                {
                    return;
                }

                lock (_gate)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                }
            }
        }
        """);
}
