using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Calls of code that is not read: what they may throw and when, what they may change, and what they cannot.</summary>
public sealed class OtherCodeTests
{
    [Theory]
    [InlineData("store.Save(name);", "Exception")]
    [InlineData("store.Save(name);", "InvalidOperationException")]
    [InlineData("_ = int.Parse(name);", "FormatException")]
    [InlineData("_ = int.Parse(name);", "OverflowException")]
    [InlineData("_ = names[3];", "ArgumentOutOfRangeException")]
    [InlineData("_ = numbers[3];", "IndexOutOfRangeException")]
    [InlineData("_ = known[name];", "KeyNotFoundException")]
    [InlineData("_ = name[3];", "IndexOutOfRangeException")]
    [InlineData("_ = names.First();", "InvalidOperationException")]
    [InlineData("_ = name.Substring(3);", "ArgumentOutOfRangeException")]
    [InlineData("_ = (string)anything;", "InvalidCastException")]
    public Task Exception_of_what_comes_after_the_removal(string call, string exception) => InMethod(
        $$"""
        try
        {
            ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
            {{call}}
        }
        catch ({{exception}})
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, "Hello");
        }
        """);

    [Theory]
    [InlineData("store.Save(name);", "Exception")]
    [InlineData("_ = int.Parse(name);", "FormatException")]
    [InlineData("_ = names[3];", "ArgumentOutOfRangeException")]
    [InlineData("_ = known[name];", "KeyNotFoundException")]
    [InlineData("_ = (string)anything;", "InvalidCastException")]
    public Task Exception_of_what_comes_before_the_removal(string call, string exception) => InMethod(
        $$"""
        try
        {
            {{call}}
            ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
        }
        catch ({{exception}})
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        }
        """);

    [Theory]
    [InlineData("await ParticipantResource.DeleteAsync(serviceSid, session.Sid, rider.Sid);")]
    [InlineData("await ParticipantResource.DeleteAsync(serviceSid, session.Sid, rider.Sid).ConfigureAwait(false);")]
    [InlineData("await RemoveAsync(serviceSid, session.Sid, rider.Sid);")]
    [InlineData("await RemoveAsync(serviceSid, session.Sid, rider.Sid).ConfigureAwait(false);")]
    [InlineData("await DismissAsync(serviceSid, session.Sid, rider.Sid).ConfigureAwait(false);")]
    public Task Removal_that_has_failed_was_none_however_it_is_awaited(string removal) => InMethod(
        $$"""
        try
        {
            {{removal}}
        }
        catch (ApiException)
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        }
        """);

    [Fact]
    public Task Create_that_runs_on_while_another_call_fails_runs_in_parallel() => InMethod(
        """
        var first = ParticipantResource.CreateAsync(serviceSid, sessionSid, name);
        try
        {
            SessionResource.Fetch(serviceSid, sessionSid);
        }
        catch (ApiException)
        {
            await ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, "+14155550102");
        }

        await first;
        """);

    [Fact]
    public Task Asynchronous_call_fails_where_it_is_awaited() => InMethod(
        """
        var first = ParticipantResource.CreateAsync(serviceSid, sessionSid, name);
        try
        {
            var fetching = SessionResource.FetchAsync(serviceSid, sessionSid);
            await first;
            await fetching;
        }
        catch (ApiException)
        {
            await ParticipantResource.CreateAsync(serviceSid, sessionSid, "+14155550102");
        }
        """);

    [Theory]
    [InlineData("store.Keep(first);")]
    [InlineData("store.Keep(new[] { first });")]
    [InlineData("await gate.WaitAsync();")]
    public Task Whoever_gets_the_task_may_wait_for_it(string statement) => InMethod(
        $$"""
        var first = ParticipantResource.CreateAsync(serviceSid, sessionSid, name);
        {{statement}}
        await ParticipantResource.CreateAsync(serviceSid, sessionSid, "+14155550102");
        """);

    [Theory]
    [InlineData("store.Save(name);")]
    [InlineData("Console.WriteLine(name);")]
    [InlineData("pending.Add(first);")]
    public Task Whoever_does_not_get_the_task_does_not_wait_for_it(string statement) => InMethod(
        $$"""
        var first = ParticipantResource.CreateAsync(serviceSid, sessionSid, name);
        {{statement}}
        await ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, "+14155550102");
        await first;
        """);

    [Theory]
    [InlineData("store.Save(name, Send);", "void Send(string sid) => MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY1001:\"KP6a834860303c66545c36522d142f655a\"|}, sid);")]
    [InlineData("store.Save(name, sid => MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY1001:\"KP6a834860303c66545c36522d142f655a\"|}, sid));", "")]
    public Task Function_that_others_get_is_looked_at(string call, string function) => InMethod(
        $$"""
        {{call}}
        {{function}}
        """);

    [Fact]
    public Task Variable_that_others_may_assign_through_a_function_may_be_anything() => InMethod(
        """
        var sid = rider.Sid;
        store.Save(name, other => sid = other);
        ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY1004:sid|}, "Hello");
        """);

    [Fact]
    public Task Function_that_continues_a_task_gets_its_result() => InMethod(
        """
        await ParticipantResource.FetchAsync(serviceSid, sessionSid, name).ContinueWith(task => MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:task.Result.Sid|}, "Hello"));
        await ParticipantResource.CreateAsync(serviceSid, sessionSid, "+14155550102").ContinueWith(task => MessageInteractionResource.Create(serviceSid, sessionSid, task.Result.Sid, "Hello"));
        """);

    [Theory]
    [InlineData("waiting.TryDequeue(out var one)")]
    [InlineData("waiting.TryPeek(out var one)")]
    public Task Answer_of_an_empty_queue_is_known(string question) => InMethod(
        $$"""
        var waiting = new Queue<string>();
        if ({{question}})
        {
            ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
        }

        MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        """);

    [Theory]
    [InlineData("while (waiting.Count > 0 && waiting.TryDequeue(out var one))")]
    [InlineData("while (waiting.TryDequeue(out var one))")]
    public Task Answer_of_a_queue_that_somebody_stands_in_is_known(string loop) => InMethod(
        $$"""
        var waiting = new Queue<string>();
        waiting.Enqueue(rider.Sid);
        {{loop}}
        {
            ParticipantResource.Delete(serviceSid, session.Sid, one);
        }

        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, "Hello");
        """);

    [Fact]
    public Task Whoever_goes_through_an_iterator_may_change_fields_but_no_locals() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiLine
        {
            private string _sid = "";

            public IEnumerable<string> Greet(string serviceSid, string sessionSid)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                _sid = rider.Sid;
                MessageInteractionResource.Create(serviceSid, sessionSid, _sid, "Hello");
                yield return "Greeted";
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:_sid|}, "Hello");
                MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Whoever_goes_through_an_iterator_of_his_own_is_known() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiLine
        {
            private string _sid = "";

            public void Run(string serviceSid, string sessionSid)
            {
                foreach (var step in Greet(serviceSid, sessionSid))
                {
                    Console.WriteLine(step);
                }
            }

            private IEnumerable<string> Greet(string serviceSid, string sessionSid)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
                yield return "Removed";
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Hello");
            }
        }
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public async Task GreetAsync(
                string serviceSid, string sessionSid, string name, List<string> names, int[] numbers, Dictionary<string, string> known, object anything, IStore store, List<Task> pending, System.Threading.SemaphoreSlim gate)
            {
                var session = SessionResource.Create(serviceSid);
                var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
                ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
                await Task.Yield();
            }

            private static async Task RemoveAsync(string serviceSid, string sessionSid, string sid) => await ParticipantResource.DeleteAsync(serviceSid, sessionSid, sid);

            private static async ValueTask DismissAsync(string serviceSid, string sessionSid, string sid) => await ParticipantResource.DeleteAsync(serviceSid, sessionSid, sid);
        }

        public interface IStore
        {
            void Save(string text);

            void Save(string text, Action<string> saved);

            void Keep(Task task);

            void Keep(IEnumerable<Task> tasks);
        }
        """);
}
