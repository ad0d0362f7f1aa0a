using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>What helpers of the project check and return is known at their callers.</summary>
public sealed class HelperResultTests
{
    [Fact]
    public Task Predicate_of_the_project_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (IsActive(rider))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                }
            }

            private static bool IsActive(ParticipantResource participant) => participant.DateDeleted == null;
        }
        """);

    [Fact]
    public Task Opposite_predicate_verifies_on_its_other_branch() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (HasLeft(rider))
                {
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
            }

            private static bool HasLeft(ParticipantResource participant) => participant.DateDeleted.HasValue;
        }
        """);

    [Fact]
    public Task Predicate_about_something_else_verifies_nobody() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (HasName(rider))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:rider.Sid|}, "Hello");
                }
            }

            private static bool HasName(ParticipantResource participant) => participant.FriendlyName != "";
        }
        """);

    [Fact]
    public Task Extension_method_verifies() => ProxyVerify.CheckAsync(
        """
        internal static class ParticipantExtensions
        {
            public static bool IsActive(this ParticipantResource participant) => participant is { DateDeleted: null };
        }

        public sealed class FleetMessenger
        {
            public void Notify(ParticipantResource rider)
            {
                if (!rider.IsActive())
                {
                    return;
                }

                MessageInteractionResource.Create(rider.ServiceSid, rider.SessionSid, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Helper_that_throws_for_the_removed_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                EnsureActive(rider);
                MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
            }

            private static void EnsureActive(ParticipantResource participant)
            {
                if (participant.DateDeleted != null)
                {
                    throw new InvalidOperationException("The participant has left.");
                }
            }
        }
        """);

    [Fact]
    public Task Helper_that_checks_by_sid_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                if (IsActive(serviceSid, sessionSid, sid))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello");
                }
            }

            private static bool IsActive(string serviceSid, string sessionSid, string participantSid) =>
                ParticipantResource.Fetch(serviceSid, sessionSid, participantSid).DateDeleted == null;
        }
        """);

    [Fact]
    public Task Asynchronous_helper_that_checks_by_sid_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                if (await IsActiveAsync(serviceSid, sessionSid, sid))
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, sid, "Hello");
                }
            }

            private static async Task<bool> IsActiveAsync(string serviceSid, string sessionSid, string participantSid)
            {
                try
                {
                    var participant = await ParticipantResource.FetchAsync(serviceSid, sessionSid, participantSid).ConfigureAwait(false);
                    return participant.DateDeleted == null;
                }
                catch (ApiException)
                {
                    return false;
                }
            }
        }
        """);

    [Fact]
    public Task Helper_that_takes_a_failed_fetch_for_a_yes_verifies_nobody() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                if (await IsActiveAsync(serviceSid, sessionSid, sid))
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:sid|}, "Hello");
                }
            }

            private static async Task<bool> IsActiveAsync(string serviceSid, string sessionSid, string participantSid)
            {
                try
                {
                    var participant = await ParticipantResource.FetchAsync(serviceSid, sessionSid, participantSid);
                    return participant.DateDeleted == null;
                }
                catch (ApiException)
                {
                    return true;
                }
            }
        }
        """);

    [Fact]
    public Task Participant_that_a_helper_returned_verified_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                var rider = await FetchActiveAsync(serviceSid, sessionSid, sid);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, rider.Sid, "Hello");
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, sid, "Hello");
            }

            private static async Task<ParticipantResource> FetchActiveAsync(string serviceSid, string sessionSid, string participantSid)
            {
                var participant = await ParticipantResource.FetchAsync(serviceSid, sessionSid, participantSid);
                if (participant.DateDeleted is not null)
                {
                    throw new InvalidOperationException("The participant has left.");
                }

                return participant;
            }
        }
        """);

    [Fact]
    public Task Helper_that_returns_null_for_the_removed_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = FindActive(serviceSid, sessionSid, sid);
                if (rider == null)
                {
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
            }

            private static ParticipantResource? FindActive(string serviceSid, string sessionSid, string participantSid)
            {
                var participant = ParticipantResource.Fetch(serviceSid, sessionSid, participantSid);
                return participant.DateDeleted == null ? participant : null;
            }
        }
        """);

    [Fact]
    public Task Try_helper_with_an_out_parameter_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                if (TryFindActive(serviceSid, sessionSid, sid, out var rider))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
                }
            }

            private static bool TryFindActive(string serviceSid, string sessionSid, string participantSid, out ParticipantResource participant)
            {
                participant = ParticipantResource.Fetch(serviceSid, sessionSid, participantSid);
                return participant.DateDeleted == null;
            }
        }
        """);

    [Fact]
    public Task Helper_that_returns_an_unchecked_participant_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var rider = FetchLogged(serviceSid, sessionSid, sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:rider.Sid|}, "Hello");
            }

            private static ParticipantResource FetchLogged(string serviceSid, string sessionSid, string participantSid)
            {
                Console.WriteLine("fetching " + participantSid);
                return ParticipantResource.Fetch(serviceSid, sessionSid, participantSid);
            }
        }
        """);

    [Fact]
    public Task Helper_that_returns_a_fresh_participant_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string number)
            {
                var rider = Add(serviceSid, sessionSid, number);
                MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
            }

            private static ParticipantResource Add(string serviceSid, string sessionSid, string number) =>
                ParticipantResource.Create(serviceSid, sessionSid, number, friendlyName: "Rider");
        }
        """);
}
