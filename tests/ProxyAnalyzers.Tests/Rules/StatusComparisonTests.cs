using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY5003: statuses that are never equal.</summary>
public sealed class StatusComparisonTests
{
    [Theory]
    [InlineData("sms.Status == MessageInteractionResource.ResourceStatusEnum.Failed")]
    [InlineData("sms.Status != MessageInteractionResource.ResourceStatusEnum.Failed")]
    [InlineData("MessageInteractionResource.ResourceStatusEnum.Failed == sms.Status")]
    [InlineData("(sms.Status) == (MessageInteractionResource.ResourceStatusEnum.Failed)")]
    [InlineData("message.OutboundResourceStatus == InteractionResource.ResourceStatusEnum.Failed")]
    [InlineData("message.OutboundResourceStatus == MessageResource.StatusEnum.Failed")]
    [InlineData("session.Status == SessionResource.ModeEnum.VoiceOnly")]
    [InlineData("sms.Status.Equals(MessageInteractionResource.ResourceStatusEnum.Failed)")]
    [InlineData("message.OutboundResourceStatus?.Equals(MessageResource.StatusEnum.Failed)")]
    [InlineData("Equals(message.OutboundResourceStatus, MessageResource.StatusEnum.Failed)")]
    [InlineData("object.Equals(MessageResource.StatusEnum.Failed, message.OutboundResourceStatus)")]
    [InlineData("call.Status == session.Status")]
    public Task Two_types_are_reported(string comparison) => InMethod(
        $$"""
        var answer = {|PROXY5003:{{comparison}}|};
        """);

    [Theory]
    [InlineData("message.OutboundResourceStatus == MessageInteractionResource.ResourceStatusEnum.Failed")]
    [InlineData("session.Status.Equals(SessionResource.StatusEnum.Closed)")]
    [InlineData("sms.Status == MessageResource.StatusEnum.Failed")]
    [InlineData("sms.Status.Equals(Twilio.Rest.Api.V2010.Account.CallResource.StatusEnum.Failed)")]
    [InlineData("session.Status == null")]
    [InlineData("(object)sms.Status == (object)MessageInteractionResource.ResourceStatusEnum.Failed")]
    [InlineData("(StringEnum)sms.Status == MessageInteractionResource.ResourceStatusEnum.Failed")]
    [InlineData("any == MessageInteractionResource.ResourceStatusEnum.Failed")]
    [InlineData("thing.Equals(MessageInteractionResource.ResourceStatusEnum.Failed)")]
    [InlineData("sms.Status.ToString() == MessageInteractionResource.ResourceStatusEnum.Failed.ToString()")]
    [InlineData("sms.Status == (MessageResource.StatusEnum)message.OutboundResourceStatus.ToString()")]
    [InlineData("generic.Equals(session.Status)")]
    [InlineData("new Own() == session.Status")]
    public Task One_type_or_who_says_otherwise_is_silent(string comparison) => InMethod(
        $$"""
        var answer = {{comparison}};
        """);

    [Fact]
    public Task Every_place_of_the_code_counts() => ProxyVerify.CheckAsync(
        """
        using Twilio.Rest.Api.V2010.Account;

        public sealed class Monitor
        {
            private readonly Func<MessageResource, bool> _failed = sms => {|PROXY5003:sms.Status == MessageInteractionResource.ResourceStatusEnum.Failed|};

            public bool IsFailed(MessageResource sms) => {|PROXY5003:sms.Status == MessageInteractionResource.ResourceStatusEnum.Failed|};

            public int Count(IEnumerable<MessageResource> all) => all.Count(sms => {|PROXY5003:sms.Status == MessageInteractionResource.ResourceStatusEnum.Failed|});

            public void Wait(MessageResource sms)
            {
                while ({|PROXY5003:sms.Status != MessageInteractionResource.ResourceStatusEnum.Delivered|})
                {
                }
            }
        }
        """);

    [Fact]
    public Task Same_type_on_both_sides_is_silent() => ProxyVerify.CheckAsync(
        """
        public static class Queries
        {
            public static bool AreSame(SessionResource.StatusEnum one, SessionResource.StatusEnum other) => one == other;
        }
        """);

    [Fact]
    public Task Statement_that_does_not_compile_is_silent() => ProxyVerify.CheckAsync(
        """
        using Twilio.Rest.Api.V2010.Account;

        public static class Queries
        {
            public static void Run(MessageResource sms)
            {
                var answer = Unknown(sms.Status == MessageInteractionResource.ResourceStatusEnum.Failed);
            }
        }
        """,
        allowErrors: true);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        using Twilio.Types;
        using Twilio.Rest.Api.V2010.Account;

        public sealed class Own : StringEnum
        {
        }

        public sealed class Monitor
        {
            public void Run<T>(MessageResource sms, CallResource call, SessionResource session, MessageInteractionResource message, StringEnum any, object thing, T generic)
                where T : StringEnum
            {
        {{body}}
            }
        }
        """,
        only: "PROXY5003");
}
