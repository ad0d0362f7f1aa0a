using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY1006: a hardcoded session, which will end.</summary>
public sealed class HardcodedSessionSidTests
{
    [Fact]
    public Task Message_and_participant_in_a_hardcoded_session_are_hints() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string number)
            {
                var rider = ParticipantResource.Create(serviceSid, {|PROXY1006:"KC59a95895794286df049a34287bb715ae"|}, number);
                MessageInteractionResource.Create(serviceSid, {|PROXY1006:"KC59a95895794286df049a34287bb715ae"|}, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Every_form_of_the_participant_create_counts() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task AddAsync(string serviceSid)
            {
                await ParticipantResource.CreateAsync(serviceSid, {|PROXY1006:"KC59a95895794286df049a34287bb715ae"|}, "+14155550101");
                ParticipantResource.CreateWithHeaders(serviceSid, {|PROXY1006:"KC20a1d0433ce83d9183774c85479d0fdb"|}, "+14155550101");
                ParticipantResource.Create(new CreateParticipantOptions(serviceSid, {|PROXY1006:"KCe52278246254314df0e6fef4b4caa765"|}, "+14155550101"));
                await ParticipantResource.CreateAsync(identifier: "+14155550101", pathSessionSid: {|PROXY1006:"KCf4d06cf554241e37a96625221a8a0abf"|}, pathServiceSid: serviceSid);
            }
        }
        """);

    [Fact]
    public Task Other_calls_with_a_hardcoded_session_are_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task CloseAsync(string serviceSid)
            {
                var session = await SessionResource.FetchAsync(serviceSid, Depot);
                foreach (var participant in await ParticipantResource.ReadAsync(serviceSid, Depot))
                {
                    await ParticipantResource.FetchAsync(serviceSid, Depot, participant.Sid);
                    await MessageInteractionResource.ReadAsync(serviceSid, Depot, participant.Sid);
                }

                await SessionResource.UpdateAsync(serviceSid, Depot, ttl: session.Ttl);
                await SessionResource.DeleteAsync(serviceSid, Depot);
            }

            private const string Depot = "KC59a95895794286df049a34287bb715ae";
        }
        """);

    [Fact]
    public Task Sid_of_a_session_that_was_fetched_by_the_constant_is_none() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string number)
            {
                var session = await SessionResource.FetchAsync(serviceSid, "KC59a95895794286df049a34287bb715ae");
                var rider = await ParticipantResource.CreateAsync(serviceSid, session.Sid, number);
                await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task No_check_of_the_session_exempts_the_constant() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string number)
            {
                var session = SessionResource.Fetch(serviceSid, Depot);
                if (session.Status == SessionResource.StatusEnum.Open)
                {
                    ParticipantResource.Create(serviceSid, {|PROXY1006:Depot|}, number);
                }
            }

            private const string Depot = "KC59a95895794286df049a34287bb715ae";
        }
        """);

    [Fact]
    public Task No_try_exempts_the_constant() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string number)
            {
                try
                {
                    ParticipantResource.Create(serviceSid, {|PROXY1006:"KC59a95895794286df049a34287bb715ae"|}, number);
                }
                catch (ApiException e)
                {
                    Console.Error.WriteLine(e.Message);
                }
            }
        }
        """);

    [Fact]
    public Task Copy_of_the_constant_is_followed() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string number)
            {
                var depot = s_depot;
                var session = depot;
                ParticipantResource.Create(serviceSid, {|PROXY1006:session|}, number);
            }

            private static readonly string s_depot = "KC59a95895794286df049a34287bb715ae";
        }
        """);

    [Fact]
    public Task Session_of_the_configuration_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetOptions
        {
            public string DepotSession { get; set; } = "KC59a95895794286df049a34287bb715ae";
        }

        public sealed class FleetMessenger
        {
            private readonly FleetOptions _options;

            public FleetMessenger(FleetOptions options) => _options = options;

            public ParticipantResource Add(string serviceSid, string number) =>
                ParticipantResource.Create(serviceSid, _options.DepotSession, number);
        }
        """);

    [Fact]
    public Task Session_of_a_verified_record_that_the_constant_led_to_is_none() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, "KC59a95895794286df049a34287bb715ae", sid);
                if (rider.DateDeleted == null)
                {
                    MessageInteractionResource.Create(rider.ServiceSid, rider.SessionSid, rider.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Malformed_session_is_1002_and_not_1006() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string number)
            {
                ParticipantResource.Create(serviceSid, {|PROXY1002:"KCXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"|}, number);
            }
        }
        """);

    [Fact]
    public Task Hardcoded_service_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string sessionSid, string number)
            {
                var rider = ParticipantResource.Create("KSd40cf2f959aedb6c276a6a095b83768c", sessionSid, number);
                MessageInteractionResource.Create("KSd40cf2f959aedb6c276a6a095b83768c", sessionSid, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Options_of_the_message_are_marked_at_their_session() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string number)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, number);
                Console.WriteLine(rider.Sid);
                MessageInteractionResource.Create(
                    new CreateMessageInteractionOptions(serviceSid, {|PROXY1006:"KC59a95895794286df049a34287bb715ae"|}, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}) { Body = "Hello" });
            }
        }
        """);
}
