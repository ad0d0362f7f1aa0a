using System.Threading.Tasks;
using ProxyAnalyzers.CodeFixes;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>Participants are created one after the other.</summary>
public sealed class AwaitOneByOneTests
{
    [Fact]
    public Task Arguments_of_when_all_become_statements() => CheckAsync(
        """
                await Task.WhenAll(
                    // the courier first
                    ParticipantResource.CreateAsync(serviceSid, sessionSid, courier),
                    ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, customer), // and the customer
                    Task.Delay(10));
        """,
        """
                // the courier first
                await ParticipantResource.CreateAsync(serviceSid, sessionSid, courier);
                await ParticipantResource.CreateAsync(serviceSid, sessionSid, customer); // and the customer
                await Task.Delay(10);
        """);

    [Fact]
    public Task Configuration_is_kept() => CheckAsync(
        """
                await Task.WhenAll(ParticipantResource.CreateAsync(serviceSid, sessionSid, courier), ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, customer)).ConfigureAwait(false);
        """,
        """
                await ParticipantResource.CreateAsync(serviceSid, sessionSid, courier).ConfigureAwait(false);
                await ParticipantResource.CreateAsync(serviceSid, sessionSid, customer).ConfigureAwait(false);
        """);

    [Fact]
    public Task Results_of_when_all_stay_an_array() => CheckAsync(
        """
                var both = await Task.WhenAll(ParticipantResource.CreateAsync(serviceSid, sessionSid, courier), ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, customer));
                Console.WriteLine(both.Length);
        """,
        """
                var both = new[] { await ParticipantResource.CreateAsync(serviceSid, sessionSid, courier), await ParticipantResource.CreateAsync(serviceSid, sessionSid, customer) };
                Console.WriteLine(both.Length);
        """);

    [Fact]
    public Task Started_tasks_are_awaited_before_the_next() => CheckAsync(
        """
                var first = ParticipantResource.CreateAsync(serviceSid, sessionSid, courier);
                // and the other one
                var second = ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, customer);
                var third = ParticipantResource.CreateAsync(serviceSid, otherSid, customer);
                await Task.WhenAll(first, second, third);
        """,
        """
                var first = ParticipantResource.CreateAsync(serviceSid, sessionSid, courier);
                await first;
                // and the other one
                var second = ParticipantResource.CreateAsync(serviceSid, sessionSid, customer);
                await second;
                var third = ParticipantResource.CreateAsync(serviceSid, otherSid, customer);
                await Task.WhenAll(first, second, third);
        """);

    [Fact]
    public Task Tasks_that_run_apart_from_these_are_left_alone() => CheckAsync(
        """
                var first = ParticipantResource.CreateAsync(serviceSid, sessionSid, courier);
                var second = ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, customer);
                await Task.WhenAll(first, second);
                var third = ParticipantResource.CreateAsync(serviceSid, otherSid, courier);
                var pause = Task.Delay(10);
                await third;
                await pause;
        """,
        """
                var first = ParticipantResource.CreateAsync(serviceSid, sessionSid, courier);
                await first;
                var second = ParticipantResource.CreateAsync(serviceSid, sessionSid, customer);
                await Task.WhenAll(first, second);
                var third = ParticipantResource.CreateAsync(serviceSid, otherSid, courier);
                var pause = Task.Delay(10);
                await third;
                await pause;
        """);

    [Theory]
    [InlineData("var (first, count) = (ParticipantResource.CreateAsync(serviceSid, sessionSid, courier), 1);", "await first;")]
    [InlineData("var first = ParticipantResource.CreateAsync(serviceSid, sessionSid, courier);", "try { await first; } catch (Exception) { Console.WriteLine(\"The courier could not be added.\"); }")]
    public Task Nothing_is_offered_where_the_first_is_in_no_local_or_awaited_in_a_try(string start, string wait)
    {
        var statements =
            $$"""
                    {{start}}
                    var second = ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, customer);
                    {{wait}}
                    await second;
                    var third = ParticipantResource.CreateAsync(serviceSid, otherSid, courier);
                    var pause = Task.Delay(10);
                    await Task.WhenAll(third, pause);
            """;
        return CheckAsync(statements, statements);
    }

    [Fact]
    public Task Projection_becomes_a_loop() => CheckAsync(
        """
                await Task.WhenAll(numbers.Select(number => ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, number)));
        """,
        """
                foreach (var number in numbers)
                {
                    await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                }
        """);

    [Fact]
    public Task Block_of_a_projection_becomes_the_body_of_the_loop() => CheckAsync(
        """
                await Task.WhenAll(numbers.Select(async number =>
                {
                    // one at a time
                    var guest = await ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, number);

                    Console.WriteLine(guest.Sid);
                }));
        """,
        """
                foreach (var number in numbers)
                {
                    // one at a time
                    var guest = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);

                    Console.WriteLine(guest.Sid);
                }
        """);

    [Fact]
    public Task Parallel_loops_become_loops() => CheckAsync(
        """
                Parallel.ForEach(numbers, number => ParticipantResource.{|PROXY3004:Create|}(serviceSid, sessionSid, number));
                await Parallel.ForEachAsync(numbers, async (number, token) => await ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, otherSid, number));
                numbers.ForEach(async number => await ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, otherSid, number));
        """,
        """
                foreach (var number in numbers)
                {
                    ParticipantResource.Create(serviceSid, sessionSid, number);
                }
                foreach (var number in numbers)
                {
                    await ParticipantResource.CreateAsync(serviceSid, otherSid, number);
                }
                foreach (var number in numbers)
                {
                    await ParticipantResource.CreateAsync(serviceSid, otherSid, number);
                }
        """);

    [Fact]
    public Task Nothing_is_offered_where_the_results_are_wanted_or_the_token_is_used() => CheckAsync(
        """
                var all = await Task.WhenAll(numbers.Select(number => ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, number)));
                await Parallel.ForEachAsync(numbers, async (number, token) => { token.ThrowIfCancellationRequested(); await ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, otherSid, number); });
        """,
        """
                var all = await Task.WhenAll(numbers.Select(number => ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, number)));
                await Parallel.ForEachAsync(numbers, async (number, token) => { token.ThrowIfCancellationRequested(); await ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, otherSid, number); });
        """);

    private static Task CheckAsync(string before, string after) => FixVerify.CheckAsync<AwaitOneByOneCodeFixProvider>(InMethod(before), InMethod(after));

    private static string InMethod(string statements) =>
        $$"""
        public sealed class Dispatch
        {
            public async Task OpenAsync(string serviceSid, string sessionSid, string otherSid, string courier, string customer, List<string> numbers)
            {
        {{statements}}
            }
        }
        """;
}
