using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>Tests of <c>DateDeleted</c> after which a participant is verified: comparisons and patterns.</summary>
public sealed class VerificationFormsTests
{
    [Fact]
    public Task Equal_to_null_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider.DateDeleted == null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Null_on_the_left_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (null == rider.DateDeleted)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Is_null_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider.DateDeleted is null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Has_no_value_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (!rider.DateDeleted.HasValue)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Has_value_is_false_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider.DateDeleted.HasValue == false)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Guard_with_not_null_and_return_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider.DateDeleted != null)
                {
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Guard_with_is_not_null_and_throw_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider.DateDeleted is not null)
                {
                    throw new InvalidOperationException("The rider has left.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Guard_with_has_value_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider.DateDeleted.HasValue)
                {
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Guard_with_an_empty_property_pattern_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider.DateDeleted is { })
                {
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Guard_with_a_type_pattern_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider.DateDeleted is DateTime left)
                {
                    Console.WriteLine($"left at {left:O}");
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Guard_with_a_declared_pattern_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider.DateDeleted is { } left)
                {
                    Console.WriteLine($"left at {left:O}");
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Property_pattern_of_the_record_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider is { DateDeleted: null })
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Negated_property_pattern_of_the_record_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider is not { DateDeleted: null })
                {
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Property_pattern_among_others_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider is { DateDeleted: null, Identifier: { Length: > 0 } })
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Property_pattern_that_declares_the_participant_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                if (ParticipantResource.Fetch(serviceSid, sessionSid, sid) is { DateDeleted: null } rider)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Conditional_access_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider?.DateDeleted == null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider!.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Conjunction_with_something_else_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid, bool urgent)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (urgent && rider.DateDeleted == null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Disjunction_in_a_guard_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid, bool quiet)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (quiet || rider.DateDeleted != null)
                {
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Negation_of_not_null_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (!(rider.DateDeleted != null))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Negated_disjunction_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid, bool quiet)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (!(quiet || rider.DateDeleted.HasValue))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                }
            }
        }
        """);
}
