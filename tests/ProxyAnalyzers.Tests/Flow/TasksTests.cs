using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What comes out of a task is what was put into it, however one waits for it; who asks how it has ended does not know it before.</summary>
public sealed class TasksTests
{
    [Theory]
    [InlineData("await task")]
    [InlineData("task.Result")]
    [InlineData("task.GetAwaiter().GetResult()")]
    [InlineData("await task.ConfigureAwait(false)")]
    [InlineData("task.ConfigureAwait(false).GetAwaiter().GetResult()")]
    [InlineData("await task.WaitAsync(TimeSpan.FromSeconds(5))")]
    [InlineData("await Task.FromResult(rider)")]
    [InlineData("Task.FromResult(rider).Result")]
    [InlineData("(await Task.WhenAll(task))[0]")]
    [InlineData("(await Task.WhenAll(new List<Task<ParticipantResource>> { task })).Single()")]
    [InlineData("await Task.Run(() => rider)")]
    [InlineData("await Task.Run(() => task)")]
    [InlineData("await ValueTask.FromResult(rider)")]
    [InlineData("ValueTask.FromResult(rider).Result")]
    [InlineData("await ValueTask.FromResult(rider).AsTask()")]
    [InlineData("ValueTask.FromResult(rider).AsTask().Result")]
    [InlineData("await ValueTask.FromResult(rider).ConfigureAwait(false)")]
    [InlineData("ValueTask.FromResult(rider).GetAwaiter().GetResult()")]
    [InlineData("ValueTask.FromResult(rider).ConfigureAwait(false).GetAwaiter().GetResult()")]
    public Task Who_comes_out_of_a_task_is_known(string awaited) => InMethod(
        $$"""
        var task = ParticipantResource.CreateAsync(serviceSid, sessionSid, "+14155550100");
        var rider = await task;
        await ParticipantResource.DeleteAsync(serviceSid, sessionSid, rider.Sid);
        var same = {{awaited}};
        await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:same.Sid|}, "Hello");
        """);

    [Fact]
    public Task Who_is_read_from_a_task_by_a_pattern_is_known() => InMethod(
        """
        var task = ParticipantResource.FetchAsync(serviceSid, sessionSid, riderSid);
        await ParticipantResource.DeleteAsync(serviceSid, sessionSid, riderSid);
        if (task is { IsCompletedSuccessfully: true, Result: { } rider })
        {
            await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Hello");
        }
        """);

    [Theory]
    [InlineData("await foreach (var p in AliveAsync(serviceSid, sessionSid))")]
    [InlineData("await foreach (var p in AliveAsync(serviceSid, sessionSid).ConfigureAwait(false))")]
    [InlineData("await foreach (var p in AliveAsync(serviceSid, sessionSid).WithCancellation(token))")]
    [InlineData("await foreach (var p in AliveAsync(serviceSid, sessionSid).WithCancellation(token).ConfigureAwait(false))")]
    [InlineData("await foreach (var p in AliveAsync(serviceSid, sessionSid).ConfigureAwait(false).WithCancellation(token))")]
    public Task Stream_is_gone_through_with_what_is_known_of_its_elements(string loop) => InMethod(
        $$"""
        {{loop}}
        {
            await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, p.Sid, "Hello");
        }
        """);

    [Theory]
    [InlineData("AliveAsync(serviceSid, sessionSid).GetAsyncEnumerator()")]
    [InlineData("AliveAsync(serviceSid, sessionSid).ConfigureAwait(false).GetAsyncEnumerator()")]
    public Task Stream_is_gone_through_by_hand(string enumerator) => InMethod(
        $$"""
        await using var each = {{enumerator}};
        while (await each.MoveNextAsync())
        {
            await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, each.Current.Sid, "Hello");
        }
        """);

    [Fact]
    public Task List_is_gone_through_by_hand() => InMethod(
        """
        var alive = ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null).ToList();
        var each = alive.GetEnumerator();
        while (each.MoveNext())
        {
            await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, each.Current.Sid, "Hello");
        }

        each.Dispose();
        await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, alive[0].Sid, "Goodbye");
        """);

    [Theory]
    [InlineData("!task.Wait(1000)")]
    [InlineData("!task.Wait(TimeSpan.FromSeconds(1))")]
    [InlineData("!Task.WaitAll(new[] { task }, 1000)")]
    [InlineData("!Task.WaitAll(new Task[] { task }, TimeSpan.FromSeconds(1))")]
    [InlineData("!Task.WaitAll(new Task[] { task, other }, 1000)")]
    [InlineData("!Task.WaitAll(new Task[] { other, task }, 1000)")]
    [InlineData("task.IsFaulted")]
    [InlineData("task.IsCanceled")]
    [InlineData("!task.IsCompletedSuccessfully")]
    [InlineData("task.Exception != null")]
    [InlineData("task.Status == TaskStatus.Faulted")]
    [InlineData("task is { IsFaulted: true }")]
    [InlineData("await Task.WhenAny(task, Task.Delay(1000)) != task")]
    [InlineData("await Task.WhenAny(task, Task.Delay(1000)).ConfigureAwait(false) != task")]
    [InlineData("Task.WhenAny(new List<Task> { task, Task.Delay(1000) }).Result != task")]
    [InlineData("await Task.WhenAny(task, Task.Delay(1000), Task.Delay(-1, token)) != task")]
    [InlineData("await Task.WhenAny(new Task[] { other, task, Task.Delay(1000) }) != task")]
    [InlineData("Task.WaitAny(task, Task.Delay(1000)) == 1")]
    [InlineData("Task.WaitAny(new Task[] { task }, 1000) < 0")]
    [InlineData("await task.ContinueWith(t => t.IsFaulted)")]
    [InlineData("await task.ContinueWith(t => IsLate(t))")]
    [InlineData("!await task")]
    [InlineData("!task.Result")]
    public Task Who_asks_how_the_removal_has_ended_does_not_know_it_before(string question) => InMethod(
        $$"""
        var other = ParticipantResource.DeleteAsync(serviceSid, sessionSid, driverSid);
        var task = ParticipantResource.DeleteAsync(serviceSid, sessionSid, riderSid);
        if ({{question}})
        {
            await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, riderSid, "You are still here.");
        }
        """);

    [Theory]
    [InlineData("task.Wait(1000)")]
    [InlineData("Task.WaitAll(new[] { task }, 1000)")]
    [InlineData("Task.WaitAll(new Task[] { other, task }, 1000)")]
    [InlineData("!other.Wait(1000)")]
    [InlineData("!Task.WaitAll(new[] { other }, 1000)")]
    [InlineData("other.IsFaulted")]
    [InlineData("other.Status == TaskStatus.Faulted")]
    [InlineData("await Task.WhenAny(other, Task.Delay(1000)) != other")]
    [InlineData("await Task.WhenAny(other, Task.Delay(1000), Task.Delay(-1, token)) != other")]
    [InlineData("Task.WaitAny(other, Task.Delay(1000)) == 1")]
    [InlineData("await other.ContinueWith(t => t.IsFaulted)")]
    [InlineData("task.Id > 5")]
    [InlineData("!await other")]
    public Task Who_asks_for_something_else_does_not_ask_for_this(string question) => InMethod(
        $$"""
        var other = ParticipantResource.DeleteAsync(serviceSid, sessionSid, driverSid);
        var task = ParticipantResource.DeleteAsync(serviceSid, sessionSid, riderSid);
        if ({{question}})
        {
            await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:riderSid|}, "You are still here.");
        }
        """);

    [Theory]
    [InlineData("task.IsFaulted")]
    [InlineData("task.IsCanceled")]
    [InlineData("!task.IsCompletedSuccessfully")]
    [InlineData("!task.Result")]
    public Task Value_task_is_asked_like_any_other(string question) => InMethod(
        $$"""
        var task = RemoveAsync(serviceSid, sessionSid, riderSid);
        if ({{question}})
        {
            await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, riderSid, "You are still here.");
        }
        """);

    [Theory]
    [InlineData("await task;")]
    [InlineData("task.Wait();")]
    [InlineData("Task.WaitAll(task);")]
    [InlineData("await Task.WhenAll(task);")]
    [InlineData("await Task.WhenAny(task, Task.Delay(1000));")]
    [InlineData("_ = await Task.WhenAny(task, Task.Delay(1000));")]
    [InlineData("await Task.WhenAny(task, Task.Delay(1000)).ConfigureAwait(false);")]
    [InlineData("Task.WaitAny(task, Task.Delay(1000));")]
    [InlineData("await task.ContinueWith(t => IsLate(t));")]
    [InlineData("var next = task.ContinueWith(t => Console.WriteLine(t.Id));")]
    [InlineData("var first = await Task.WhenAny(other, Task.Delay(1000));")]
    [InlineData("var both = Task.WhenAll(task, other);")]
    public Task Who_only_waits_takes_the_removal_for_granted(string statement) => InMethod(
        $$"""
        var other = ParticipantResource.DeleteAsync(serviceSid, sessionSid, driverSid);
        var task = ParticipantResource.DeleteAsync(serviceSid, sessionSid, riderSid);
        {{statement}}
        await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:riderSid|}, "Goodbye.");
        """);

    [Theory]
    [InlineData("TaskContinuationOptions.OnlyOnFaulted", "riderSid")]
    [InlineData("TaskContinuationOptions.OnlyOnCanceled", "riderSid")]
    [InlineData("TaskContinuationOptions.NotOnRanToCompletion", "riderSid")]
    [InlineData("TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously", "riderSid")]
    [InlineData("TaskContinuationOptions.OnlyOnRanToCompletion", "{|PROXY2001:riderSid|}")]
    [InlineData("TaskContinuationOptions.ExecuteSynchronously", "{|PROXY2001:riderSid|}")]
    public Task What_goes_on_only_where_the_removal_has_failed(string options, string sid) => InMethod(
        $$"""
        await ParticipantResource.DeleteAsync(serviceSid, sessionSid, riderSid)
            .ContinueWith(_ => MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "You are still here."), {{options}});
        """);

    [Theory]
    [InlineData("response.StatusCode != System.Net.HttpStatusCode.NoContent", "riderSid")]
    [InlineData("!response.Data", "riderSid")]
    [InlineData("response.Headers == null", "{|PROXY2001:riderSid|}")]
    public Task Answer_with_headers_is_asked_for_its_status(string question, string sid) => InMethod(
        $$"""
        var response = await ParticipantResource.DeleteWithHeadersAsync(serviceSid, sessionSid, riderSid);
        if ({{question}})
        {
            await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {{sid}}, "You are still here.");
        }
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public async Task LeaveAsync(string serviceSid, string sessionSid, string riderSid, string driverSid, System.Threading.CancellationToken token)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }

            private static async ValueTask<bool> RemoveAsync(string serviceSid, string sessionSid, string riderSid) =>
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, riderSid);

            private static async IAsyncEnumerable<ParticipantResource> AliveAsync(string serviceSid, string sessionSid)
            {
                foreach (var participant in await ParticipantResource.ReadAsync(serviceSid, sessionSid))
                {
                    if (participant.DateDeleted == null)
                    {
                        yield return participant;
                    }
                }
            }

            private static bool IsLate(Task task) => task.Id > 5;
        }
        """,
        only: "PROXY1005 PROXY2001");
}
