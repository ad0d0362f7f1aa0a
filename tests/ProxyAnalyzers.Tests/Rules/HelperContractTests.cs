using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>Contracts: attributes that tell what the analyzer cannot see.</summary>
public sealed class HelperContractTests
{
    [Fact]
    public Task Argument_of_a_verified_parameter_is_treated_as_a_message_calls() => ProxyVerify.CheckAsync(
        """
        public interface ISender
        {
            Task SendAsync([VerifiedParticipantSid] string participantSid);
        }

        public sealed class FleetMessenger
        {
            private readonly ISender _sender;

            public FleetMessenger(ISender sender) => _sender = sender;

            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid, string number)
            {
                var fetched = await ParticipantResource.FetchAsync(serviceSid, sessionSid, sid);
                var fresh = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                await _sender.SendAsync({|PROXY1001:"KP6a834860303c66545c36522d142f655a"|});
                await _sender.SendAsync({|PROXY1002:"KC59a95895794286df049a34287bb715ae"|});
                await _sender.SendAsync({|PROXY1002:fresh.Identifier|});
                await _sender.SendAsync({|PROXY1005:fetched.Sid|});
                await _sender.SendAsync(fresh.Sid);
            }
        }

        [AttributeUsage(AttributeTargets.All)]
        internal sealed class VerifiedParticipantSidAttribute : Attribute
        {
        }
        """);

    [Fact]
    public Task Unknown_argument_of_a_verified_parameter_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public interface ISender
        {
            Task SendAsync([VerifiedParticipantSid] string participantSid);
        }

        public sealed class FleetMessenger
        {
            private readonly ISender _sender;

            public FleetMessenger(ISender sender) => _sender = sender;

            public Task NotifyAsync(string sid) => _sender.SendAsync({|PROXY1004:sid|});
        }

        [AttributeUsage(AttributeTargets.All)]
        internal sealed class VerifiedParticipantSidAttribute : Attribute
        {
        }
        """);

    [Fact]
    public Task Unverified_argument_in_a_try_is_exempt() => ProxyVerify.CheckAsync(
        """
        public interface ISender
        {
            Task SendAsync([VerifiedParticipantSid] string participantSid);
        }

        public sealed class FleetMessenger
        {
            private readonly ISender _sender;

            public FleetMessenger(ISender sender) => _sender = sender;

            public async Task NotifyAsync(string sid)
            {
                try
                {
                    await _sender.SendAsync(sid);
                }
                catch (ApiException e)
                {
                    Console.Error.WriteLine(e.Message);
                }
            }
        }

        [AttributeUsage(AttributeTargets.All)]
        internal sealed class VerifiedParticipantSidAttribute : Attribute
        {
        }
        """);

    [Fact]
    public Task Verified_parameter_is_verified_inside() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Send(string serviceSid, string sessionSid, [VerifiedParticipantSid] string participantSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, "Hello");
        }

        [AttributeUsage(AttributeTargets.All)]
        internal sealed class VerifiedParticipantSidAttribute : Attribute
        {
        }
        """);

    [Fact]
    public Task Verified_result_is_silent() => ProxyVerify.CheckAsync(
        """
        public interface IRoster
        {
            [return: VerifiedParticipantSid]
            string GetRider(int trip);

            [return: VerifiedParticipantSid]
            Task<string> GetDriverAsync(int trip);
        }

        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(IRoster roster, string serviceSid, string sessionSid, int trip)
            {
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, roster.GetRider(trip), "Hello");
                var driver = await roster.GetDriverAsync(trip);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, driver, "Hello");
            }
        }

        [AttributeUsage(AttributeTargets.All)]
        internal sealed class VerifiedParticipantSidAttribute : Attribute
        {
        }
        """);

    [Fact]
    public Task Verified_out_parameter_is_silent() => ProxyVerify.CheckAsync(
        """
        public interface IRoster
        {
            bool TryGetRider(int trip, [VerifiedParticipantSid] out string participantSid);
        }

        public sealed class FleetMessenger
        {
            public void Notify(IRoster roster, string serviceSid, string sessionSid, int trip)
            {
                if (roster.TryGetRider(trip, out var rider))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider, "Hello");
                }
            }
        }

        [AttributeUsage(AttributeTargets.All)]
        internal sealed class VerifiedParticipantSidAttribute : Attribute
        {
        }
        """);

    [Fact]
    public Task Verified_field_and_property_are_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            [VerifiedParticipantSid]
            private readonly string _rider;

            public FleetMessenger(string rider, string driver)
            {
                _rider = rider;
                Driver = driver;
            }

            [VerifiedParticipantSid]
            public string Driver { get; }

            public void Notify(string serviceSid, string sessionSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, _rider, "Hello");
                MessageInteractionResource.Create(serviceSid, sessionSid, Driver, "Hello");
            }
        }

        [AttributeUsage(AttributeTargets.All)]
        internal sealed class VerifiedParticipantSidAttribute : Attribute
        {
        }
        """);

    [Fact]
    public Task Verified_property_of_a_foreign_record_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed record Trip(string SessionSid, [property: VerifiedParticipantSid] string RiderSid, string DriverSid);

        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, Trip trip)
            {
                MessageInteractionResource.Create(serviceSid, trip.SessionSid, trip.RiderSid, "Hello");
                MessageInteractionResource.Create(serviceSid, trip.SessionSid, {|PROXY1004:trip.DriverSid|}, "Hello");
            }
        }

        [AttributeUsage(AttributeTargets.All)]
        internal sealed class VerifiedParticipantSidAttribute : Attribute
        {
        }
        """);

    [Fact]
    public Task Attribute_of_any_namespace_counts() => ProxyVerify.CheckAsync(
        """
        namespace Fleet.Contracts
        {
            [AttributeUsage(AttributeTargets.Parameter)]
            public sealed class VerifiedParticipantSidAttribute : Attribute
            {
            }
        }

        namespace Fleet
        {
            public sealed class FleetMessenger
            {
                public void Send(string serviceSid, string sessionSid, [Contracts.VerifiedParticipantSid] string participantSid) =>
                    MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Attribute_of_another_name_is_no_contract() => ProxyVerify.CheckAsync(
        """
        [AttributeUsage(AttributeTargets.Parameter)]
        internal sealed class ParticipantSidAttribute : Attribute
        {
        }

        public sealed class FleetMessenger
        {
            public void Send(string serviceSid, string sessionSid, [ParticipantSid] string participantSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:participantSid|}, "Hello");
        }
        """);

    [Fact]
    public Task Verified_result_of_the_project_needs_no_look_inside() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            private readonly Dictionary<int, string> _riders = new();

            public void Notify(string serviceSid, string sessionSid, int trip) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, RiderOf(trip), "Hello");

            [return: VerifiedParticipantSid]
            private string RiderOf(int trip) => _riders[trip];
        }

        [AttributeUsage(AttributeTargets.All)]
        internal sealed class VerifiedParticipantSidAttribute : Attribute
        {
        }
        """);

    [Fact]
    public Task Foreign_method_that_removes_makes_it_2001() => ProxyVerify.CheckAsync(
        """
        [AttributeUsage(AttributeTargets.Parameter)]
        internal sealed class RemovesParticipantAttribute : Attribute
        {
        }

        public interface IRoster
        {
            void Dismiss([RemovesParticipant] string participantSid);
        }

        public sealed class FleetMessenger
        {
            public void Notify(IRoster roster, string serviceSid, string sessionSid, string number)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, number);
                roster.Dismiss(rider.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Hello");
            }
        }
        """);
}
