using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>A helper that is right by itself, and a caller that hands it the same thing twice.</summary>
public sealed class HandedTwiceTests
{
    [Theory]
    [InlineData("Replace(serviceSid, sessionSid, rider.Sid, {|PROXY2002:number|});")]
    [InlineData("Replace(serviceSid, sessionSid, rider.Sid, {|PROXY2002:rider.Identifier|});")]
    [InlineData("Replace(who: {|PROXY2002:number|}, sid: rider.Sid, serviceSid: serviceSid, sessionSid: sessionSid);")]
    [InlineData("Tell(serviceSid, sessionSid, rider.Sid, {|PROXY2001:rider.Sid|});")]
    [InlineData("TellRecord(serviceSid, sessionSid, rider.Sid, {|PROXY2001:rider|});")]
    [InlineData("await TellAsync(sessionSid, rider.Sid, {|PROXY2001:rider.Sid|});")]
    [InlineData("AddBoth(serviceSid, other.Sid, number, {|PROXY3002:number|});")]
    [InlineData("Move(serviceSid, sessionSid, {|PROXY2003:sessionSid|}, \"+14155550123\");")]
    [InlineData("TellOfMove(serviceSid, other.Sid, {|PROXY2003:other.Sid|}, driver.Sid);")]
    public Task Same_thing_in_two_parameters_is_the_callers_mistake(string call) => Check(call);

    [Theory]
    [InlineData("Replace(serviceSid, sessionSid, rider.Sid, \"+14155550123\");")]
    [InlineData("Tell(serviceSid, sessionSid, rider.Sid, driver.Sid);")]
    [InlineData("AddBoth(serviceSid, other.Sid, number, \"+14155550123\");")]
    [InlineData("Move(serviceSid, sessionSid, other.Sid, number);")]
    public Task Two_things_in_two_parameters_are_no_mistake(string call) => Check(call);

    [Fact]
    public Task Mistake_of_the_helper_is_shown_in_the_helper_alone() => ProxyVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public void Run(string serviceSid, string sessionSid, string sid, string number)
            {
                Tell(serviceSid, sessionSid, sid);
                Welcome(serviceSid, sessionSid, number);
            }

            private static void Tell(string serviceSid, string sessionSid, string who)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, who);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:who|}, "Hello");
            }

            private static void Welcome(string serviceSid, string sessionSid, string who)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, who);
                ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
                ParticipantResource.Create(serviceSid, sessionSid, {|PROXY2002:who|});
            }
        }
        """);

    private static Task Check(string call) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Dispatch
        {
            private readonly string _serviceSid;

            public Dispatch(string serviceSid) => _serviceSid = serviceSid;

            public async Task RunAsync(string serviceSid, string sessionSid, string number)
            {
                var other = SessionResource.Create(serviceSid);
                var rider = ParticipantResource.Create(serviceSid, sessionSid, number);
                var driver = ParticipantResource.Create(serviceSid, sessionSid, "+14155550199");
                {{call}}
                await Task.CompletedTask;
            }

            private static void Replace(string serviceSid, string sessionSid, string sid, string who)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, sid);
                ParticipantResource.Create(serviceSid, sessionSid, who);
            }

            private static void Tell(string serviceSid, string sessionSid, string gone, string to)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, gone);
                MessageInteractionResource.Create(serviceSid, sessionSid, to, "Hello");
            }

            private static void TellRecord(string serviceSid, string sessionSid, string gone, ParticipantResource to)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, gone);
                if (to.DateDeleted == null)
                    MessageInteractionResource.Create(serviceSid, sessionSid, to.Sid, "Hello");
            }

            private async Task TellAsync(string sessionSid, string gone, string to)
            {
                await ParticipantResource.DeleteAsync(_serviceSid, sessionSid, gone);
                await MessageInteractionResource.CreateAsync(_serviceSid, sessionSid, to, "Hello");
            }

            private static void AddBoth(string serviceSid, string sessionSid, string one, string two)
            {
                ParticipantResource.Create(serviceSid, sessionSid, one);
                ParticipantResource.Create(serviceSid, sessionSid, two);
            }

            private static void TellOfMove(string serviceSid, string from, string to, string sid)
            {
                SessionResource.Update(serviceSid, from, status: "closed");
                MessageInteractionResource.Create(serviceSid, to, sid, "Hello");
            }

            private static void Move(string serviceSid, string from, string to, string number)
            {
                SessionResource.Update(serviceSid, from, status: SessionResource.StatusEnum.Closed);
                ParticipantResource.Create(serviceSid, to, number);
            }
        }
        """,
        only: "PROXY2001 PROXY2002 PROXY2003 PROXY3002");
}
