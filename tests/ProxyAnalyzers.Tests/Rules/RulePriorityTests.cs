using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>One argument gets one diagnostic: the first in the order of the rules.</summary>
public sealed class RulePriorityTests
{
    [Fact]
    public Task Other_session_goes_before_the_constant() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, "KC59a95895794286df049a34287bb715ae", "KP6a834860303c66545c36522d142f655a");
                Console.WriteLine(rider.FriendlyName);
                MessageInteractionResource.Create(serviceSid, {|PROXY1006:"KC20a1d0433ce83d9183774c85479d0fdb"|}, {|PROXY1003:"KP6a834860303c66545c36522d142f655a"|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Removal_goes_before_the_constant() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:"KP6a834860303c66545c36522d142f655a"|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Removal_goes_before_the_other_session() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string morning, string evening, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, morning, sid);
                ParticipantResource.Delete(serviceSid, morning, rider.Sid);
                MessageInteractionResource.Create(serviceSid, evening, {|PROXY2001:rider.Sid|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Wrong_kind_goes_before_the_removal() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, ParticipantResource rider)
            {
                ParticipantResource.Delete(serviceSid, rider.SessionSid, rider.Sid);
                MessageInteractionResource.Create(serviceSid, rider.SessionSid, {|PROXY1002:rider.Identifier|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Constant_goes_before_the_missing_check() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a");
                Console.WriteLine(rider.FriendlyName);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Other_session_goes_before_the_missing_check() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string morning, string evening, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, morning, sid);
                MessageInteractionResource.Create(serviceSid, evening, {|PROXY1003:rider.Sid|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Weakest_path_decides_between_the_hints() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid, bool known)
            {
                if (known)
                {
                    ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:sid|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Different_arguments_may_each_have_one() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify()
            {
                MessageInteractionResource.Create({|PROXY1002:"KC59a95895794286df049a34287bb715ae"|}, {|PROXY1006:"KC59a95895794286df049a34287bb715ae"|}, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Body_has_its_own_diagnostic() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, {|PROXY5001:""|});
            }
        }
        """);
}
