using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Creates run at once, unless somebody waits for one before the next begins.</summary>
public sealed class GatesTests
{
    [Theory]
    [InlineData("gate.Wait();")]
    [InlineData("await gate.WaitAsync();")]
    [InlineData("gate.WaitOne();")]
    [InlineData("gate.Enter();")]
    [InlineData("using var entered = gate.EnterScope();")]
    [InlineData("await gate.EnterAsync();")]
    [InlineData("gate.TryEnter();")]
    [InlineData("using var entered = gate.Lock();")]
    [InlineData("using var entered = await gate.LockAsync();")]
    [InlineData("using var entered = gate.Acquire();")]
    [InlineData("using var entered = await gate.AcquireAsync();")]
    public Task Gate_lets_in_one_after_the_other(string pass) => InMethod(
        $$"""
        await Task.WhenAll(numbers.Select(async each =>
        {
            {{pass}}
            await ParticipantResource.CreateAsync(serviceSid, sessionSid, each);
            gate.Leave();
        }));
        """);

    [Theory]
    [InlineData("gate.Leave();")]
    [InlineData("Console.WriteLine(each);")]
    [InlineData("System.Threading.Thread.Sleep(100);")]
    public Task What_is_no_gate_lets_in_all(string pass) => InMethod(
        $$"""
        await Task.WhenAll(numbers.Select(async each =>
        {
            {{pass}}
            await ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, each);
        }));
        """);

    [Theory]
    [InlineData("await first;")]
    [InlineData("await first.ConfigureAwait(false);")]
    [InlineData("first.Wait();")]
    [InlineData("if (!first.Wait(1000)) return;")]
    [InlineData("Task.WaitAll(first);")]
    [InlineData("Task.WaitAll(new[] { first }, 1000);")]
    [InlineData("await Task.WhenAll(first);")]
    [InlineData("await Task.WhenAny(first, Task.Delay(1000));")]
    [InlineData("Console.WriteLine(first.Result.Sid);")]
    [InlineData("first.GetAwaiter().GetResult();")]
    [InlineData("var guest = await first.WaitAsync(TimeSpan.FromSeconds(1));")]
    [InlineData("queue.Add(first);")]
    [InlineData("var tasks = new List<Task> { first }; await Task.WhenAll(tasks);")]
    [InlineData("_task = first; queue.Drain();")]
    public Task Who_was_waited_for_does_not_run_any_more(string statement) => InMethod(
        $$"""
        var first = ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
        {{statement}}
        await ParticipantResource.CreateAsync(serviceSid, otherSid, number);
        """);

    [Theory]
    [InlineData("await other;")]
    [InlineData("await Task.Delay(100);")]
    [InlineData("if (!other.Wait(1000)) return;")]
    [InlineData("await SessionResource.FetchAsync(serviceSid, sessionSid);")]
    [InlineData("Console.WriteLine(number);")]
    [InlineData("queue.Drain();")]
    [InlineData("_task = other; queue.Drain();")]
    [InlineData("queue.Add(other);")]
    public Task Who_waits_for_something_else_does_not_wait_for_this(string statement) => InMethod(
        $$"""
        var other = Task.Delay(10);
        var first = ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
        {{statement}}
        await ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, otherSid, number);
        """);

    [Theory]
    [InlineData("Parallel.For(0, 3, i => ParticipantResource.{|PROXY3004:Create|}(serviceSid, sessionSid, numbers[i]));")]
    [InlineData("await Parallel.ForAsync(0, 3, async (i, token) => await ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, numbers[i]));")]
    [InlineData("numbers.AsParallel().ForAll(each => ParticipantResource.{|PROXY3004:Create|}(serviceSid, sessionSid, each));")]
    [InlineData("Parallel.ForEach(numbers, each => Console.WriteLine(each)); ParticipantResource.Create(serviceSid, sessionSid, number);")]
    [InlineData("Parallel.ForEach(numbers, each => Console.WriteLine(each)); await Task.WhenAll(ParticipantResource.CreateAsync(serviceSid, sessionSid, number));")]
    [InlineData("Array.ForEach(numbers.ToArray(), each => ParticipantResource.Create(serviceSid, sessionSid, each));")]
    [InlineData("numbers.ForEach(each => ParticipantResource.Create(serviceSid, sessionSid, each));")]
    [InlineData("var tasks = new List<Task>(); new List<string> { number }.ForEach(each => tasks.Add(ParticipantResource.CreateAsync(serviceSid, sessionSid, each))); await ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, otherSid, number);")]
    [InlineData("Parallel.For(0, 3, new ParallelOptions { MaxDegreeOfParallelism = 1 }, i => ParticipantResource.Create(serviceSid, sessionSid, numbers[i]));")]
    [InlineData("Parallel.For(0, 3, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => ParticipantResource.{|PROXY3004:Create|}(serviceSid, sessionSid, numbers[i]));")]
    [InlineData("Parallel.ForEach(numbers, new ParallelOptions { MaxDegreeOfParallelism = 1, TaskScheduler = TaskScheduler.Current }, each => ParticipantResource.Create(serviceSid, sessionSid, each));")]
    [InlineData("var slow = new ParallelOptions { MaxDegreeOfParallelism = 1 }; Parallel.ForEach(numbers, each => ParticipantResource.{|PROXY3004:Create|}(serviceSid, sessionSid, each));")]
    [InlineData("var slow = new ParallelOptions { MaxDegreeOfParallelism = 1 }; Parallel.ForEach(numbers, new ParallelOptions { TaskScheduler = TaskScheduler.Current }, each => ParticipantResource.{|PROXY3004:Create|}(serviceSid, sessionSid, each));")]
    [InlineData("Parallel.ForEach(new[] { number }, each => ParticipantResource.Create(serviceSid, sessionSid, each)); await ParticipantResource.CreateAsync(serviceSid, otherSid, number);")]
    [InlineData("var first = Task.Run(() => Console.WriteLine(number)); await ParticipantResource.CreateAsync(serviceSid, otherSid, number);")]
    [InlineData("var tasks = numbers.Select(each => ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, each)).ToArray();")]
    [InlineData("var tasks = numbers.Select(each => ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, each)).ToHashSet();")]
    [InlineData("Task.WaitAll(numbers.Select(each => (Task)ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, each)).ToArray());")]
    [InlineData("var first = numbers.Select(each => ParticipantResource.CreateAsync(serviceSid, sessionSid, each)).First(); await first;")]
    [InlineData("foreach (var task in numbers.Select(each => ParticipantResource.CreateAsync(serviceSid, sessionSid, each)).Take(3)) await task;")]
    [InlineData("Parallel.ForEach(numbers, each => { ParticipantResource.Fetch(serviceSid, sessionSid, each); }); await ParticipantResource.CreateAsync(serviceSid, otherSid, number);")]
    public Task Loop_of_the_framework_runs_its_rounds_at_once_or_not(string statements) => InMethod(statements);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public interface IGate
        {
            void Wait();
            Task WaitAsync();
            bool WaitOne();
            void Enter();
            IDisposable EnterScope();
            Task EnterAsync();
            bool TryEnter();
            IDisposable Lock();
            Task<IDisposable> LockAsync();
            IDisposable Acquire();
            Task<IDisposable> AcquireAsync();
            void Leave();
        }

        public interface IQueue
        {
            void Add(Task task);
            void Drain();
        }

        public sealed class Dispatch
        {
            private Task? _task;

            public async Task RunAsync(string serviceSid, string sessionSid, string otherSid, string number, List<string> numbers, IGate gate, IQueue queue)
            {
                await Task.Yield();
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """,
        only: "PROXY3004");
}
