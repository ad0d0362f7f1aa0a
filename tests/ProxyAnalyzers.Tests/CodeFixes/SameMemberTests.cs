using System.Threading.Tasks;
using ProxyAnalyzers.CodeFixes;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>A status is compared with a member of its own type.</summary>
public sealed class SameMemberTests
{
    [Theory]
    [InlineData("sms.Status == MessageInteractionResource.ResourceStatusEnum.Failed", "sms.Status == MessageResource.StatusEnum.Failed")]
    [InlineData("MessageInteractionResource.ResourceStatusEnum.Failed != sms.Status", "MessageResource.StatusEnum.Failed != sms.Status")]
    [InlineData("message.OutboundResourceStatus == MessageResource.StatusEnum.Failed", "message.OutboundResourceStatus == MessageInteractionResource.ResourceStatusEnum.Failed")]
    [InlineData("sms.Status.Equals(InteractionResource.ResourceStatusEnum.Sent)", "sms.Status.Equals(MessageResource.StatusEnum.Sent)")]
    [InlineData("sms.Status?.Equals(InteractionResource.ResourceStatusEnum.Sent)", "sms.Status?.Equals(MessageResource.StatusEnum.Sent)")]
    [InlineData("Equals(sms.Status, /* the last one */ InteractionResource.ResourceStatusEnum.Sent)", "Equals(sms.Status, /* the last one */ MessageResource.StatusEnum.Sent)")]
    public Task Member_of_the_other_type_takes_its_place(string before, string after) =>
        CheckAsync("var answer = {|PROXY5003:" + before + "|};", "var answer = " + after + ";");

    [Theory]
    [InlineData("session.Status == CallResource.StatusEnum.Ringing")]
    [InlineData("session.Status == call.Status")]
    [InlineData("SessionResource.StatusEnum.InProgress == CallResource.StatusEnum.InProgress")]
    public Task Nothing_is_offered_where_it_has_none(string comparison) =>
        CheckAsync("var answer = {|PROXY5003:" + comparison + "|};", "var answer = {|PROXY5003:" + comparison + "|};");

    private static Task CheckAsync(string before, string after) => FixVerify.CheckAsync<SameMemberCodeFixProvider>(InMethod(before), InMethod(after));

    private static string InMethod(string statements) =>
        $$"""
        using Twilio.Rest.Api.V2010.Account;

        public sealed class Monitor
        {
            public void Run(MessageResource sms, CallResource call, SessionResource session, MessageInteractionResource message)
            {
        {{statements}}
            }
        }
        """;
}
