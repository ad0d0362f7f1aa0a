using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY3004: creates of participants that run at once.</summary>
public sealed class ParticipantsCreatedInParallelTests
{
    [Fact]
    public Task Second_argument_of_when_all_is_reported() => InMethod(
        """
        await Task.WhenAll(
            ParticipantResource.CreateAsync(serviceSid, sessionSid, number),
            ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, otherSid, number));
        """);

    [Fact]
    public Task Task_that_was_started_before_the_first_is_awaited_is_reported() => InMethod(
        """
        var first = ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
        var second = ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, otherSid, number);
        await first;
        await second;
        """);

    [Fact]
    public Task Only_the_second_of_several_is_reported() => InMethod(
        """
        var first = ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
        var second = ParticipantResource.{|PROXY3004:CreateWithHeadersAsync|}(serviceSid, otherSid, number);
        var third = ParticipantResource.CreateAsync(new CreateParticipantOptions(serviceSid, thirdSid, number));
        await Task.WhenAll(first, second, third);
        """);

    [Fact]
    public Task Task_that_nobody_awaits_still_runs() => InMethod(
        """
        _ = ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
        ParticipantResource.{|PROXY3004:Create|}(serviceSid, otherSid, number);
        """);

    [Fact]
    public Task Tasks_of_a_loop_are_reported_at_the_only_call() => InMethod(
        """
        var tasks = new List<Task>();
        foreach (var each in numbers)
        {
            tasks.Add(ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, each));
        }

        await Task.WhenAll(tasks);
        """);

    [Fact]
    public Task Projection_that_is_awaited_at_once_is_reported() => InMethod(
        """
        await Task.WhenAll(numbers.Select(each => ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, each)));
        """);

    [Fact]
    public Task Projection_into_a_list_is_reported() => InMethod(
        """
        var tasks = numbers.Select(each => ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, each)).ToList();
        foreach (var task in tasks)
        {
            await task;
        }
        """);

    [Fact]
    public Task Asynchronous_projection_is_reported() => InMethod(
        """
        await Task.WhenAll(numbers.Select(async each =>
        {
            var guest = await ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, each);
            Console.WriteLine(guest.Sid);
        }));
        """);

    [Fact]
    public Task Asynchronous_action_for_each_is_reported() => InMethod(
        """
        numbers.ForEach(async each => await ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, each));
        """);

    [Fact]
    public Task Parallel_loops_are_reported() => InMethod(
        """
        Parallel.ForEach(numbers, each => ParticipantResource.{|PROXY3004:Create|}(serviceSid, sessionSid, each));
        await Parallel.ForEachAsync(numbers, async (each, token) => await ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, otherSid, each));
        Parallel.ForEach(numbers, new ParallelOptions { MaxDegreeOfParallelism = 4 }, each => ParticipantResource.{|PROXY3004:Create|}(serviceSid, thirdSid, each));
        """);

    [Fact]
    public Task Only_the_second_of_several_in_a_round_is_reported() => InMethod(
        """
        await Parallel.ForEachAsync(numbers, async (each, token) =>
        {
            var own = await SessionResource.CreateAsync(serviceSid);
            await ParticipantResource.CreateAsync(serviceSid, own.Sid, each);
            await ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, own.Sid, number);
            await ParticipantResource.CreateAsync(serviceSid, sessionSid, each);
        });
        await Task.WhenAll(numbers.Select(async each =>
        {
            await ParticipantResource.CreateAsync(serviceSid, otherSid, each);
            await ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, thirdSid, each);
        }));
        """);

    [Fact]
    public Task Task_run_twice_is_reported() => InMethod(
        """
        var first = Task.Run(() => ParticipantResource.Create(serviceSid, sessionSid, number));
        var second = Task.Run(() => ParticipantResource.{|PROXY3004:Create|}(serviceSid, otherSid, number));
        await Task.WhenAll(first, second);
        """);

    [Fact]
    public Task Asynchronous_helper_is_reported_where_it_is_called() => ProxyVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public async Task OpenAsync(string serviceSid, string one, string other, string number, List<string> numbers)
            {
                await Task.WhenAll(AddAsync(serviceSid, one, number), {|PROXY3004:AddAsync|}(serviceSid, other, number));
                await Task.WhenAll(numbers.Select(each => {|PROXY3004:AddAsync|}(serviceSid, one, each)));
            }

            private static async Task AddAsync(string serviceSid, string sessionSid, string number)
            {
                await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
            }
        }
        """,
        only: "PROXY3004");

    [Fact]
    public Task Helper_that_only_starts_counts() => ProxyVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public async Task OpenAsync(string serviceSid, string one, string other, string number)
            {
                var first = Add(serviceSid, one, number);
                var second = {|PROXY3004:Add|}(serviceSid, other, number);
                await first;
                await second;
            }

            private static Task<ParticipantResource> Add(string serviceSid, string sessionSid, string number) =>
                ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
        }
        """,
        only: "PROXY3004");

    [Fact]
    public Task One_after_the_other_is_silent() => InMethod(
        """
        await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
        await ParticipantResource.CreateAsync(serviceSid, otherSid, number).ConfigureAwait(false);
        ParticipantResource.Create(serviceSid, thirdSid, number);
        """);

    [Fact]
    public Task Task_that_was_awaited_before_the_next_is_silent() => InMethod(
        """
        var first = ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
        var guest = await first;
        var second = ParticipantResource.CreateAsync(serviceSid, otherSid, number);
        second.Wait();
        var third = ParticipantResource.CreateAsync(serviceSid, thirdSid, number);
        Console.WriteLine(third.Result.Sid);
        ParticipantResource.CreateAsync(serviceSid, sessionSid, guest.Identifier).GetAwaiter().GetResult();
        ParticipantResource.Create(serviceSid, sessionSid, number);
        """);

    [Fact]
    public Task Loop_that_awaits_is_silent() => InMethod(
        """
        foreach (var each in numbers)
        {
            await ParticipantResource.CreateAsync(serviceSid, sessionSid, each);
        }
        """);

    [Fact]
    public Task Loop_that_awaits_the_one_before_is_silent() => InMethod(
        """
        Task? before = null;
        foreach (var each in numbers)
        {
            if (before != null)
            {
                await before;
            }

            before = ParticipantResource.CreateAsync(serviceSid, sessionSid, each);
        }
        """);

    [Fact]
    public Task Tasks_started_lazily_are_silent() => InMethod(
        """
        foreach (var task in numbers.Select(each => ParticipantResource.CreateAsync(serviceSid, sessionSid, each)))
        {
            await task;
        }
        """);

    [Fact]
    public Task Query_that_nobody_goes_through_is_silent() => InMethod(
        """
        var running = ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
        var later = numbers.Select(each => ParticipantResource.CreateAsync(serviceSid, otherSid, each));
        await running;
        foreach (var task in later)
        {
            await task;
        }
        """);

    [Fact]
    public Task Iterator_that_starts_on_demand_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public async Task OpenAsync(string serviceSid, string sessionSid, List<string> numbers)
            {
                foreach (var task in Add(serviceSid, sessionSid, numbers))
                {
                    await task;
                }
            }

            private static IEnumerable<Task> Add(string serviceSid, string sessionSid, List<string> numbers)
            {
                foreach (var number in numbers)
                {
                    yield return ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                }
            }
        }
        """,
        only: "PROXY3004");

    [Fact]
    public Task Parallel_loop_of_one_is_silent() => InMethod(
        """
        Parallel.ForEach(numbers, new ParallelOptions { MaxDegreeOfParallelism = 1 }, each => ParticipantResource.Create(serviceSid, sessionSid, each));
        var options = new ParallelOptions { MaxDegreeOfParallelism = 1 };
        await Parallel.ForEachAsync(numbers, options, async (each, token) => await ParticipantResource.CreateAsync(serviceSid, otherSid, each));
        """);

    [Fact]
    public Task Gate_for_one_is_silent() => InMethod(
        """
        using var gate = new System.Threading.SemaphoreSlim(1);
        await Task.WhenAll(numbers.Select(async each =>
        {
            await gate.WaitAsync();
            try
            {
                await ParticipantResource.CreateAsync(serviceSid, sessionSid, each);
            }
            finally
            {
                gate.Release();
            }
        }));
        """);

    [Fact]
    public Task Lock_is_silent() => InMethod(
        """
        var gate = new object();
        Parallel.ForEach(numbers, each =>
        {
            lock (gate)
            {
                ParticipantResource.Create(serviceSid, sessionSid, each);
            }
        });
        """);

    [Fact]
    public Task Continuation_is_silent() => InMethod(
        """
        await ParticipantResource.CreateAsync(serviceSid, sessionSid, number)
            .ContinueWith(_ => ParticipantResource.CreateAsync(serviceSid, otherSid, number));
        """);

    [Fact]
    public Task Task_that_other_code_got_is_silent() => ProxyVerify.CheckAsync(
        """
        public interface IQueue
        {
            Task RunAsync(Task task);
        }

        public sealed class Dispatch
        {
            public async Task OpenAsync(IQueue queue, string serviceSid, string one, string other, string number)
            {
                await queue.RunAsync(ParticipantResource.CreateAsync(serviceSid, one, number));
                await ParticipantResource.CreateAsync(serviceSid, other, number);
            }
        }
        """,
        only: "PROXY3004");

    [Fact]
    public Task Awaited_helpers_are_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public async Task OpenAsync(string serviceSid, string one, string other, string number)
            {
                await AddAsync(serviceSid, one, number);
                await AddAsync(serviceSid, other, number);
                if (await IsAddedAsync(serviceSid, one, number))
                {
                    await AddAsync(serviceSid, other, number);
                }
            }

            private static async Task AddAsync(string serviceSid, string sessionSid, string number)
            {
                await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
            }

            private static async Task<bool> IsAddedAsync(string serviceSid, string sessionSid, string number)
            {
                await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                return true;
            }
        }
        """,
        only: "PROXY3004");

    [Fact]
    public Task One_create_among_other_tasks_is_silent() => InMethod(
        """
        await Task.WhenAll(
            ParticipantResource.CreateAsync(serviceSid, sessionSid, number),
            SessionResource.CreateAsync(serviceSid),
            Task.Delay(10));
        """);

    [Fact]
    public Task Branches_that_exclude_each_other_are_silent() => InMethod(
        """
        var task = isLoud
            ? ParticipantResource.CreateAsync(serviceSid, sessionSid, number)
            : ParticipantResource.CreateAsync(serviceSid, otherSid, number);
        await task;
        await ParticipantResource.CreateAsync(serviceSid, thirdSid, number);
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Dispatch
        {
            public async Task RunAsync(string serviceSid, string sessionSid, string otherSid, string thirdSid, string number, bool isLoud, List<string> numbers)
            {
                await Task.Yield();
        {{body}}
            }
        }
        """,
        only: "PROXY3004");
}
