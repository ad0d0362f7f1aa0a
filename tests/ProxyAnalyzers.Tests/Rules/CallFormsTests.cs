using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>Which calls count, and in which code.</summary>
public sealed class CallFormsTests
{
    [Fact]
    public Task Dynamic_argument_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                dynamic sid = "KP6a834860303c66545c36522d142f655a";
                MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Expression_tree_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                System.Linq.Expressions.Expression<Func<MessageInteractionResource>> call =
                    () => MessageInteractionResource.Create(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a", "Hello", null, null);
                Console.WriteLine(call);
            }
        }
        """);

    [Fact]
    public Task Name_of_the_method_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid)
            {
                Console.WriteLine(nameof(MessageInteractionResource.Create) + serviceSid);
            }
        }
        """);

    [Fact]
    public Task Own_class_of_the_same_name_is_silent() => ProxyVerify.CheckAsync(
        """
        namespace Courier
        {
            public static class MessageInteractionResource
            {
                public static void Create(string pathServiceSid, string pathSessionSid, string pathParticipantSid, string body) =>
                    Console.WriteLine(pathServiceSid + pathSessionSid + pathParticipantSid + body);
            }

            public sealed class FleetMessenger
            {
                public void Notify(string serviceSid, string sessionSid) =>
                    MessageInteractionResource.Create(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a", "Hello");
            }
        }
        """);

    [Fact]
    public Task Own_participant_of_the_same_name_knows_no_facts() => ProxyVerify.CheckAsync(
        """
        namespace Courier
        {
            public sealed class ParticipantResource
            {
                public string Sid { get; set; } = "";

                public string Identifier { get; set; } = "";
            }

            public sealed class FleetMessenger
            {
                public void Notify(string serviceSid, string sessionSid, ParticipantResource participant) =>
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:participant.Sid|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Alias_of_the_type_is_the_type() => ProxyVerify.CheckAsync(
        """
        using Message = Twilio.Rest.Proxy.V1.Service.Session.Participant.MessageInteractionResource;

        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid) =>
                Message.Create(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Hello");
        }
        """);

    [Fact]
    public Task Static_import_is_the_type() => ProxyVerify.CheckAsync(
        """
        using static Twilio.Rest.Proxy.V1.Service.Session.Participant.MessageInteractionResource;

        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid) =>
                Create(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Hello");
        }
        """);

    [Fact]
    public Task Top_level_statements_are_a_method() => ProxyVerify.CheckAsync(
        """
        var serviceSid = Environment.GetEnvironmentVariable("SERVICE_SID")!;
        var rider = await ParticipantResource.FetchAsync(serviceSid, args[0], args[1]);
        if (rider.DateDeleted == null)
        {
            await MessageInteractionResource.CreateAsync(serviceSid, args[0], rider.Sid, "Hello");
        }

        await MessageInteractionResource.CreateAsync(serviceSid, args[0], {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Hello");
        """);

    [Fact]
    public Task Constructors_accessors_and_initialisers_are_methods() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            private static readonly MessageInteractionResource s_first =
                MessageInteractionResource.Create("KSd40cf2f959aedb6c276a6a095b83768c", {|PROXY1006:"KC59a95895794286df049a34287bb715ae"|}, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Initialiser");

            public FleetMessenger(string serviceSid, string sessionSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Constructor");

            public static string? FirstText => s_first.Data;

            public string? Last
            {
                get => MessageInteractionResource.Create("KSd40cf2f959aedb6c276a6a095b83768c", {|PROXY1006:"KC59a95895794286df049a34287bb715ae"|}, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Accessor").Data;
            }
        }
        """);

    [Fact]
    public Task Client_argument_changes_nothing() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            private readonly ITwilioRestClient _client;

            public FleetMessenger(ITwilioRestClient client) => _client = client;

            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                var rider = await ParticipantResource.FetchAsync(serviceSid, sessionSid, sid, client: _client);
                if (rider.DateDeleted != null)
                {
                    return;
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, rider.Sid, "Hello", client: _client);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Hello", client: _client);
            }
        }
        """);

    [Fact]
    public Task Statement_with_an_operand_without_a_type_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid)
            {
                MessageInteractionResource.Create(serviceSid, undefined, "KP6a834860303c66545c36522d142f655a", "Hello");
            }
        }
        """, allowErrors: true);

    [Fact]
    public Task Half_typed_call_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a",
            }
        }
        """, allowErrors: true);

    [Fact]
    public Task Error_in_another_statement_changes_nothing() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                Undefined.Call();
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Hello");
            }
        }
        """, allowErrors: true);

    [Fact]
    public Task Constant_without_a_value_is_none() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                const string sid = Missing;
                MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello");
            }
        }
        """, only: "PROXY1001 PROXY1002 PROXY1003", allowErrors: true);

    [Fact]
    public Task Hardcoded_sids_in_a_test_project_are_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessengerTests
        {
            public void Sends()
            {
                MessageInteractionResource.Create("KSd40cf2f959aedb6c276a6a095b83768c", "KC59a95895794286df049a34287bb715ae", "KP6a834860303c66545c36522d142f655a", "Hello");
                ParticipantResource.Delete("KSd40cf2f959aedb6c276a6a095b83768c", "KC59a95895794286df049a34287bb715ae", "KPXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX");
            }
        }
        """, only: "PROXY1001 PROXY1002 PROXY1006", isTestProject: true);

    [Fact]
    public Task Hardcoded_sids_in_a_test_project_can_be_asked_for() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessengerTests
        {
            public void Sends()
            {
                MessageInteractionResource.Create("KSd40cf2f959aedb6c276a6a095b83768c", {|PROXY1006:"KC59a95895794286df049a34287bb715ae"|}, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Hello");
                ParticipantResource.Delete("KSd40cf2f959aedb6c276a6a095b83768c", "KC59a95895794286df049a34287bb715ae", {|PROXY1002:"KPXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"|});
            }
        }
        """, editorConfig: "proxy_analyzers.hardcoded_in_tests = true", isTestProject: true);

    [Fact]
    public Task Wrong_property_in_a_test_project_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(ParticipantResource rider)
            {
                MessageInteractionResource.Create(rider.ServiceSid, rider.SessionSid, {|PROXY1002:rider.Identifier|}, "Hello");
            }
        }
        """, isTestProject: true);

    [Fact]
    public Task Code_after_a_return_is_not_executed() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                return;
                #pragma warning disable CS0162
                MessageInteractionResource.Create(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a", "Hello");
            }
        }
        """);
}
