using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY1001: where a hardcoded participant SID arrives at a message call.</summary>
public sealed class HardcodedParticipantSidTests
{
    [Fact]
    public Task Literal_in_the_call_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            private readonly string _serviceSid;

            public RideMessenger(string serviceSid) => _serviceSid = serviceSid;

            public Task NotifyAsync(string sessionSid) =>
                MessageInteractionResource.CreateAsync(_serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Your driver is here.");
        }
        """);

    [Fact]
    public Task Every_form_of_the_flat_overload_is_a_message_call() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "One");
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Two");
                MessageInteractionResource.CreateWithHeaders(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Three");
                await MessageInteractionResource.CreateWithHeadersAsync(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Four");
            }
        }
        """);

    [Fact]
    public Task Constructor_argument_of_the_options_is_marked() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public Task NotifyAsync(string serviceSid, string sessionSid) =>
                MessageInteractionResource.CreateAsync(
                    new CreateMessageInteractionOptions(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}) { Body = "Your driver is here." });
        }
        """);

    [Fact]
    public Task Constructor_argument_is_marked_when_the_options_wait_in_a_local() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string text)
            {
                var options = new CreateMessageInteractionOptions(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|});
                options.Body = text;
                await MessageInteractionResource.CreateAsync(options);
            }
        }
        """);

    [Fact]
    public Task Options_that_are_never_sent_are_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public CreateMessageInteractionOptions Template(string serviceSid, string sessionSid) =>
                new CreateMessageInteractionOptions(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a") { Body = "Template" };
        }
        """);

    [Fact]
    public Task Named_arguments_out_of_order_are_told_apart() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid) =>
                MessageInteractionResource.Create(
                    body: "Your driver is here.",
                    pathParticipantSid: {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|},
                    pathServiceSid: serviceSid,
                    pathSessionSid: sessionSid);
        }
        """);

    [Fact]
    public Task Argument_is_marked_and_not_the_declaration_of_the_local() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid)
            {
                var dispatcher = "KP6a834860303c66545c36522d142f655a";
                var receiver = dispatcher;
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1001:receiver|}, "A car waits.");
            }
        }
        """);

    [Fact]
    public Task Task_that_nobody_awaits_counts_where_it_is_started() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                _ = MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Fire and forget");
            }
        }
        """);

    [Fact]
    public Task Constant_that_was_fetched_and_found_alive_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            private const string DispatcherSid = "KP6a834860303c66545c36522d142f655a";

            public async Task NotifyAsync(string serviceSid, string sessionSid)
            {
                var dispatcher = await ParticipantResource.FetchAsync(serviceSid, sessionSid, DispatcherSid);
                if (dispatcher.DateDeleted != null)
                {
                    throw new InvalidOperationException("The dispatcher has left.");
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, DispatcherSid, "A car waits.");
            }
        }
        """);

    [Fact]
    public Task Constant_that_was_fetched_but_not_checked_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            private const string DispatcherSid = "KP6a834860303c66545c36522d142f655a";

            public async Task NotifyAsync(string serviceSid, string sessionSid)
            {
                var dispatcher = await ParticipantResource.FetchAsync(serviceSid, sessionSid, DispatcherSid);
                Console.WriteLine(dispatcher.FriendlyName);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1001:DispatcherSid|}, "A car waits.");
            }
        }
        """);

    [Fact]
    public Task Sid_of_a_record_fetched_by_a_constant_is_only_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid)
            {
                var dispatcher = await ParticipantResource.FetchAsync(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a");
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1005:dispatcher.Sid|}, "A car waits.");
            }
        }
        """);

    [Fact]
    public Task Constant_found_alive_in_the_list_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            private const string DispatcherSid = "KP6a834860303c66545c36522d142f655a";

            public void Notify(string serviceSid, string sessionSid)
            {
                var participants = ParticipantResource.Read(serviceSid, sessionSid);
                if (participants.Any(p => p.Sid == DispatcherSid && p.DateDeleted == null))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, DispatcherSid, "A car waits.");
                }
            }
        }
        """);

    [Fact]
    public Task Check_of_another_constant_proves_nothing() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            private const string Driver = "KP6a834860303c66545c36522d142f655a";
            private const string Rider = "KP40b8512909f14da9220cc5a1b959dcc6";

            public void Notify(string serviceSid, string sessionSid)
            {
                var driver = ParticipantResource.Fetch(serviceSid, sessionSid, Driver);
                if (driver.DateDeleted == null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, Driver, "The rider waits.");
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:Rider|}, "The driver comes.");
                }
            }
        }
        """);

    [Fact]
    public Task Catch_around_the_call_does_not_excuse_a_constant() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid)
            {
                try
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Hello");
                }
                catch (ApiException e)
                {
                    Console.WriteLine(e.Code);
                }
            }
        }
        """);

    [Fact]
    public Task Constant_is_reported_in_the_catch_when_the_fetch_that_would_verify_it_failed() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            private const string Driver = "KP6a834860303c66545c36522d142f655a";

            public void Notify(string serviceSid, string sessionSid)
            {
                try
                {
                    var driver = ParticipantResource.Fetch(serviceSid, sessionSid, Driver);
                    if (driver.DateDeleted != null)
                    {
                        return;
                    }
                }
                catch (ApiConnectionException)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:Driver|}, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Only_message_calls_are_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class RideArchive
        {
            private const string Driver = "KP6a834860303c66545c36522d142f655a";

            public async Task<bool> RemoveAsync(string serviceSid, string sessionSid)
            {
                var driver = await ParticipantResource.FetchAsync(serviceSid, sessionSid, Driver);
                var sent = await MessageInteractionResource.ReadAsync(serviceSid, sessionSid, Driver);
                var first = MessageInteractionResource.Fetch(serviceSid, sessionSid, Driver, "KI3210f4392c6eb3bb2a552899209bd238");
                Console.WriteLine($"{driver.FriendlyName}: {sent.Count()} messages, first {first.Sid}");
                return await ParticipantResource.DeleteAsync(serviceSid, sessionSid, Driver);
            }
        }
        """);

    [Fact]
    public Task Dead_branch_of_a_constant_switch_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            private const bool Demo = false;

            public void Notify(string serviceSid, string sessionSid)
            {
                if (Demo)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a", "Demo");
                }
            }
        }
        """);

    [Fact]
    public Task Loop_over_a_list_of_constants_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                foreach (var sid in new[] { "KP6a834860303c66545c36522d142f655a", "KP40b8512909f14da9220cc5a1b959dcc6" })
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:sid|}, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Constant_that_is_only_compared_and_logged_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            private const string Dispatcher = "KP6a834860303c66545c36522d142f655a";

            public void Notify(string serviceSid, string sessionSid, string identifier)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, identifier);
                if (rider.Sid != Dispatcher)
                {
                    Console.WriteLine("not " + Dispatcher);
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, $"Not for {Dispatcher}");
                }
            }
        }
        """);
}
