using System.Threading.Tasks;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What a call whose task is kept ends after it has waited: not yet for whoever goes on, but for whoever waits for the task.</summary>
public sealed class LaterEndsTests
{
    [Theory]
    [InlineData("await Task.Delay(1000);")]
    [InlineData("await Task.Delay(1000).ConfigureAwait(false);")]
    [InlineData("await Task.Yield();")]
    [InlineData("await _clock.TickAsync();")]
    [InlineData("await _clock.TickAsync().ConfigureAwait(false);")]
    [InlineData("await _timer.TickAsync();")]
    [InlineData("await _http.GetStringAsync(\"https://example.com\");")]
    public Task Whoever_pauses_lets_the_caller_go_on(string pause) => Check(
        """
        var leaving = LeaveAsync();
        await MessageInteractionResource.CreateAsync(_serviceSid, _sessionSid, _rider.Sid, "Hello");
        await leaving;
        await MessageInteractionResource.CreateAsync(_serviceSid, _sessionSid, {|PROXY2001:_rider.Sid|}, "Hello");
        """,
        $$"""
        private async Task LeaveAsync()
        {
            {{pause}}
            await ParticipantResource.DeleteAsync(_serviceSid, _sessionSid, _rider.Sid);
        }
        """);

    [Theory]
    [InlineData("Task", "")]
    [InlineData("ValueTask", "")]
    [InlineData("Task<bool>", "return ")]
    [InlineData("ValueTask<bool>", "return ")]
    public Task Task_of_any_kind_can_be_kept(string type, string result) => Check(
        """
        var leaving = LeaveAsync();
        await MessageInteractionResource.CreateAsync(_serviceSid, _sessionSid, _rider.Sid, "Hello");
        await leaving;
        await MessageInteractionResource.CreateAsync(_serviceSid, _sessionSid, {|PROXY2001:_rider.Sid|}, "Hello");
        """,
        $$"""
        private async {{type}} LeaveAsync()
        {
            await Task.Delay(1000);
            {{result}}await ParticipantResource.DeleteAsync(_serviceSid, _sessionSid, _rider.Sid);
        }
        """);

    [Theory]
    [InlineData("await Task.CompletedTask;")]
    [InlineData("await Task.FromResult(1);")]
    [InlineData("await Task.WhenAll();")]
    [InlineData("Console.WriteLine(_serviceSid);")]
    public Task Whoever_does_not_pause_is_done_before_the_caller_goes_on(string statement) => Check(
        """
        var leaving = LeaveAsync();
        await MessageInteractionResource.CreateAsync(_serviceSid, _sessionSid, {|PROXY2001:_rider.Sid|}, "Hello");
        await leaving;
        """,
        $$"""
        private async Task LeaveAsync()
        {
            {{statement}}
            await ParticipantResource.DeleteAsync(_serviceSid, _sessionSid, _rider.Sid);
        }
        """);

    [Theory]
    [InlineData("await leaving;")]
    [InlineData("await leaving.ConfigureAwait(false);")]
    [InlineData("leaving.GetAwaiter().GetResult();")]
    [InlineData("leaving.Wait();")]
    [InlineData("await Task.WhenAll(leaving);")]
    [InlineData("await Task.WhenAll(new[] { leaving });")]
    [InlineData("var all = new[] { leaving, Task.CompletedTask }; await Task.WhenAll(all);")]
    [InlineData("var all = new List<Task> { leaving }; await Task.WhenAll(all);")]
    public Task Whoever_waits_for_the_task_meets_what_it_has_ended(string wait) => Check(
        $$"""
        var leaving = LeaveAsync();
        {{wait}}
        await MessageInteractionResource.CreateAsync(_serviceSid, _sessionSid, {|PROXY2001:_rider.Sid|}, "Hello");
        """,
        Leave);

    [Theory]
    [InlineData("await Task.Delay(10);")]
    [InlineData("var all = new[] { Task.CompletedTask }; await Task.WhenAll(all);")]
    [InlineData("Console.WriteLine(leaving.IsCompleted);")]
    [InlineData("_pending = leaving;")]
    public Task Whoever_waits_for_something_else_does_not(string wait) => Check(
        $$"""
        var leaving = LeaveAsync();
        {{wait}}
        await MessageInteractionResource.CreateAsync(_serviceSid, _sessionSid, _rider.Sid, "Hello");
        """,
        Leave);

    [Fact]
    public Task Task_has_a_result_as_well() => Check(
        """
        var moving = MoveAsync("+14155550107");
        await MessageInteractionResource.CreateAsync(_serviceSid, _sessionSid, _rider.Sid, "Hello");
        var moved = await moving;
        await MessageInteractionResource.CreateAsync(_serviceSid, _sessionSid, {|PROXY2001:_rider.Sid|}, "Hello");
        await MessageInteractionResource.CreateAsync(_serviceSid, _otherSid, moved.Sid, "Hello");
        await MessageInteractionResource.CreateAsync(_serviceSid, _sessionSid, {|PROXY1003:moved.Sid|}, "Hello");
        """,
        """
        private async Task<ParticipantResource> MoveAsync(string number)
        {
            await Task.Delay(1000);
            await ParticipantResource.DeleteAsync(_serviceSid, _sessionSid, _rider.Sid);
            return await ParticipantResource.CreateAsync(_serviceSid, _otherSid, number);
        }
        """,
        only: "PROXY2001 PROXY1003 PROXY1004 PROXY1005");

    [Fact]
    public Task Two_leave_and_both_are_waited_for() => Check(
        """
        var first = LeaveAsync(_rider.Sid);
        var second = LeaveAsync(_driver.Sid);
        var leaving = new[] { first, second };
        await MessageInteractionResource.CreateAsync(_serviceSid, _sessionSid, _rider.Sid, "Hello");
        await Task.WhenAll(leaving);
        await MessageInteractionResource.CreateAsync(_serviceSid, _sessionSid, {|PROXY2001:_rider.Sid|}, "Hello");
        await MessageInteractionResource.CreateAsync(_serviceSid, _sessionSid, {|PROXY2001:_driver.Sid|}, "Hello");
        """,
        """
        private async Task LeaveAsync(string sid)
        {
            await Task.Delay(1000);
            await ParticipantResource.DeleteAsync(_serviceSid, _sessionSid, sid);
        }
        """);

    [Theory]
    [InlineData("var leaving = new[] { LeaveAsync(_rider.Sid), LeaveAsync(_driver.Sid) };", "Task.WhenAll(leaving)")]
    [InlineData("Task[] leaving = [LeaveAsync(_rider.Sid), LeaveAsync(_driver.Sid)];", "Task.WhenAll(leaving)")]
    [InlineData("var leaving = new List<Task> { LeaveAsync(_rider.Sid), LeaveAsync(_driver.Sid) };", "Task.WhenAll(leaving)")]
    [InlineData("var leaving = new List<Task>(); leaving.Add(LeaveAsync(_rider.Sid)); leaving.Add(LeaveAsync(_driver.Sid));", "Task.WhenAll(leaving)")]
    [InlineData("var leaving = Task.WhenAll(LeaveAsync(_rider.Sid), LeaveAsync(_driver.Sid));", "leaving")]
    [InlineData("_pending = LeaveAsync(_rider.Sid);", "_pending")]
    public Task Task_may_be_kept_where_one_likes(string start, string wait) => Check(
        $$"""
        {{start}}
        await MessageInteractionResource.CreateAsync(_serviceSid, _sessionSid, _rider.Sid, "Hello");
        await {{wait}};
        await MessageInteractionResource.CreateAsync(_serviceSid, _sessionSid, {|PROXY2001:_rider.Sid|}, "Hello");
        """,
        LeaveOf);

    [Theory]
    [InlineData("await Task.WhenAll(LeaveAsync(_rider.Sid), LeaveAsync(_driver.Sid));")]
    [InlineData("await Task.WhenAll(new[] { LeaveAsync(_rider.Sid), LeaveAsync(_driver.Sid) });")]
    [InlineData("Task.WaitAll(LeaveAsync(_rider.Sid), LeaveAsync(_driver.Sid));")]
    [InlineData("var leaving = new List<Task>(); foreach (var p in new[] { _rider, _driver }) { leaving.Add(LeaveAsync(p.Sid)); } await Task.WhenAll(leaving);")]
    [InlineData("var leaving = new List<Task>(); new List<string> { _rider.Sid }.ForEach(sid => leaving.Add(LeaveAsync(sid))); await Task.WhenAll(leaving);")]
    public Task All_are_waited_for(string statement) => Check(
        $$"""
        {{statement}}
        await MessageInteractionResource.CreateAsync(_serviceSid, _sessionSid, {|PROXY2001:_rider.Sid|}, "Hello");
        """,
        LeaveOf);

    [Theory]
    [InlineData("SessionResource.UpdateAsync(_serviceSid, _sessionSid, status: SessionResource.StatusEnum.Closed)", "_serviceSid, {|PROXY2003:_sessionSid|}")]
    [InlineData("SessionResource.DeleteAsync(_serviceSid, _sessionSid)", "_serviceSid, {|PROXY2003:_sessionSid|}")]
    [InlineData("ServiceResource.DeleteAsync(_serviceSid)", "{|PROXY2003:_serviceSid|}, _sessionSid")]
    public Task Session_or_service_that_ends_later(string end, string call) => Check(
        $$"""
        var ending = EndAsync();
        await SessionResource.UpdateAsync(_serviceSid, _sessionSid, ttl: 60);
        await ending;
        await SessionResource.UpdateAsync({{call}}, ttl: 60);
        """,
        $$"""
        private async Task EndAsync()
        {
            await Task.Delay(1000);
            await {{end}};
        }
        """,
        only: "PROXY2003");

    [Fact]
    public void What_has_ended_meanwhile_ended_then()
    {
        var (task, sid) = (Named.Value("task"), Named.Value("sid"));
        var (first, later) = (Named.Event(EventKind.Deleted), Named.Event(EventKind.Deleted, position: 1));
        var ahead = World.Empty with { Relations = World.Empty.Relations.Add(new Relation(RelationKind.EndsLater, task, sid), later) };
        var service = ahead with { Services = ahead.Services.Add(sid, new ServiceFact { Ended = first }) };
        var session = ahead with { Sessions = ahead.Sessions.Add(sid, SessionFact.Unknown with { Ended = first }) };

        Assert.Same(first, LaterEnds.Await(service, task, new Knowledge(null!, null!)).World.Services[sid].Ended);
        Assert.Same(first, LaterEnds.Await(session, task, new Knowledge(null!, null!)).World.Sessions[sid].Ended);
    }

    [Fact]
    public Task Session_that_is_opened_again_meanwhile_may_be_open() => Check(
        """
        var ending = EndAsync();
        await SessionResource.UpdateAsync(_serviceSid, _sessionSid, status: SessionResource.StatusEnum.InProgress);
        await ending;
        await SessionResource.UpdateAsync(_serviceSid, _sessionSid, ttl: 60);
        """,
        """
        private async Task EndAsync()
        {
            await Task.Delay(1000);
            await SessionResource.UpdateAsync(_serviceSid, _sessionSid, status: SessionResource.StatusEnum.Closed);
        }
        """,
        only: "PROXY2003");

    [Fact]
    public Task Other_session_that_is_opened_again_is_another_one() => Check(
        """
        var ending = EndAsync();
        await SessionResource.UpdateAsync(_serviceSid, _otherSid, status: SessionResource.StatusEnum.InProgress);
        await ending;
        await SessionResource.UpdateAsync(_serviceSid, {|PROXY2003:_sessionSid|}, ttl: 60);
        """,
        """
        private async Task EndAsync()
        {
            await Task.Delay(1000);
            await SessionResource.UpdateAsync(_serviceSid, _sessionSid, status: SessionResource.StatusEnum.Closed);
        }
        """,
        only: "PROXY2003");

    [Theory]
    [InlineData("", "{|PROXY2002:\"+14155550107\"|}")]
    [InlineData("await ParticipantResource.CreateAsync(_serviceSid, _otherSid, \"+14155550107\");", "{|PROXY2002:\"+14155550107\"|}")]
    public Task Identifier_of_whoever_leaves_later_leaves_with_him(string meanwhile, string identifier) => Check(
        $$"""
        var guest = await ParticipantResource.CreateAsync(_serviceSid, _sessionSid, "+14155550107");
        var leaving = LeaveAsync(guest.Sid);
        {{meanwhile}}
        await leaving;
        await ParticipantResource.CreateAsync(_serviceSid, _sessionSid, {{identifier}});
        """,
        """
        private async Task LeaveAsync(string sid)
        {
            await Task.Delay(1000);
            await ParticipantResource.DeleteAsync(_serviceSid, _sessionSid, sid);
        }
        """,
        only: "PROXY2002");

    [Theory]
    [InlineData("if (isUrgent) return;")]
    [InlineData("if (_rider.DateUpdated == null) return;")]
    public Task What_is_ended_on_some_ways_only_is_forgotten(string condition) => Check(
        """
        var leaving = LeaveAsync(isUrgent);
        await leaving;
        await MessageInteractionResource.CreateAsync(_serviceSid, _sessionSid, _rider.Sid, "Hello");
        """,
        $$"""
        private async Task LeaveAsync(bool isUrgent)
        {
            await Task.Delay(1000);
            {{condition}}
            await ParticipantResource.DeleteAsync(_serviceSid, _sessionSid, _rider.Sid);
        }
        """);

    private const string Leave =
        """
        private Task? _pending;

        private async Task LeaveAsync()
        {
            await Task.Delay(1000);
            await ParticipantResource.DeleteAsync(_serviceSid, _sessionSid, _rider.Sid);
        }
        """;

    private const string LeaveOf =
        """
        private Task? _pending;

        private async Task LeaveAsync(string sid)
        {
            await Task.Delay(1000);
            await ParticipantResource.DeleteAsync(_serviceSid, _sessionSid, sid);
        }
        """;

    private static Task Check(string body, string members, string only = "PROXY2001") => ProxyVerify.CheckAsync(
        $$"""
        public interface IClock
        {
            Task TickAsync();
        }

        public abstract class Ticker
        {
            public abstract Task TickAsync();
        }

        public sealed class TaxiLine
        {
            private readonly string _serviceSid;
            private readonly string _sessionSid;
            private readonly string _otherSid;
            private readonly ParticipantResource _rider;
            private readonly ParticipantResource _driver;
            private readonly IClock _clock;
            private readonly Ticker _timer;
            private readonly System.Net.Http.HttpClient _http = new();

            public TaxiLine(string serviceSid, string sessionSid, string otherSid, ParticipantResource rider, ParticipantResource driver, IClock clock, Ticker timer) =>
                (_serviceSid, _sessionSid, _otherSid, _rider, _driver, _clock, _timer) = (serviceSid, sessionSid, otherSid, rider, driver, clock, timer);

            public async Task GreetAsync(bool isUrgent)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }

            {{members.Replace("\n", "\n    ", System.StringComparison.Ordinal)}}
        }
        """,
        only: only);
}
