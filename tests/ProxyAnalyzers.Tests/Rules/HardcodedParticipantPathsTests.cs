using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY1001: on which paths a hardcoded participant SID arrives.</summary>
public sealed class HardcodedParticipantPathsTests
{
    [Fact]
    public Task One_of_two_branches_suffices() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string identifier, bool demo)
            {
                string sid;
                if (demo)
                {
                    sid = "KP6a834860303c66545c36522d142f655a";
                }
                else
                {
                    var rider = await ParticipantResource.CreateAsync(serviceSid, sessionSid, identifier);
                    sid = rider.Sid;
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1001:sid|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Conditional_expression_with_the_constant_on_one_side_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string identifier, bool demo)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, identifier);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:demo ? "KP6a834860303c66545c36522d142f655a" : rider.Sid|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Fallback_of_a_coalescing_expression_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                var dispatcher = Environment.GetEnvironmentVariable("DISPATCHER_SID") ?? "KP6a834860303c66545c36522d142f655a";
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:dispatcher|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Constant_that_is_overwritten_on_every_path_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string rider, string driver, bool toRider)
            {
                var sid = "KP6a834860303c66545c36522d142f655a";
                if (toRider)
                {
                    sid = (await ParticipantResource.CreateAsync(serviceSid, sessionSid, rider)).Sid;
                }
                else
                {
                    sid = (await ParticipantResource.CreateAsync(serviceSid, sessionSid, driver)).Sid;
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Constant_and_use_under_conditions_that_exclude_each_other_are_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string identifier, bool demo)
            {
                var sid = demo ? "KP6a834860303c66545c36522d142f655a" : ParticipantResource.Create(serviceSid, sessionSid, identifier).Sid;
                if (!demo)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Constant_and_use_under_the_same_condition_are_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string identifier, bool demo)
            {
                var sid = demo ? "KP6a834860303c66545c36522d142f655a" : ParticipantResource.Create(serviceSid, sessionSid, identifier).Sid;
                if (demo)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:sid|}, "Hello");
                }
            }
        }
        """);

    [Theory]
    [InlineData("Environment.GetEnvironmentVariable(\"RIDER\")", "Find(sandbox)")]
    [InlineData("\"KP0000000000000000000000000000000a\"", "{|PROXY1001:Find(sandbox)|}")]
    public Task Helper_is_a_constant_if_all_it_returns_are_some(string other, string sid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class RideMessenger
        {
            public void Notify(string serviceSid, string sessionSid, bool sandbox)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello");
            }

            private static string Find(bool sandbox)
            {
                if (sandbox)
                {
                    return "KP6a834860303c66545c36522d142f655a";
                }

                return {{other}};
            }
        }
        """,
        only: "PROXY1001");
}
