using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A query or an iterator runs when somebody goes through it, and as far as he goes: not where it is made, nor where another one is made of it.</summary>
public sealed class LazyQueriesTests
{
    private const string Removals = "var removals = sids.Select(sid => ParticipantResource.Delete(serviceSid, session.Sid, sid));";

    [Theory]
    [InlineData("removals.Select(isDone => isDone ? 1 : 0)")]
    [InlineData("removals.Where(isDone => isDone)")]
    [InlineData("removals.OrderBy(isDone => isDone)")]
    [InlineData("removals.OrderByDescending(isDone => isDone)")]
    [InlineData("removals.Take(1)")]
    [InlineData("removals.Skip(1)")]
    [InlineData("removals.Concat(removals)")]
    [InlineData("removals.AsEnumerable()")]
    [InlineData("removals.GetEnumerator()")]
    [InlineData("removals.ToString()")]
    [InlineData("removals.GetType()")]
    [InlineData("removals.Equals(rider)")]
    public Task Query_that_is_made_of_another_one_does_not_run(string query) => InMethod(
        $$"""
        {{Removals}}
        var more = {{query}};
        MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        """);

    [Theory]
    [InlineData(Removals)]
    [InlineData("var removals = Remove(serviceSid, session.Sid, sids);")]
    public Task Whoever_writes_a_query_writes_its_name(string query) => InMethod(
        $$"""
        {{query}}
        Console.WriteLine(removals);
        MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        Console.WriteLine(string.Join(", ", removals));
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, "Hello");
        """);

    [Fact]
    public Task Query_that_is_gone_through_step_by_step() => InMethod(
        $$"""
        {{Removals}}
        var more = removals.GetEnumerator();
        MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        more.MoveNext();
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, "Hello");
        """);

    [Theory]
    [InlineData("removals.AsEnumerable().All(isDone => isDone)")]
    [InlineData("removals.ToList()")]
    [InlineData("string.Join(\", \", removals)")]
    [InlineData("new List<bool>(removals)")]
    public Task Query_runs_when_somebody_goes_through_it(string query) => InMethod(
        $$"""
        {{Removals}}
        var more = {{query}};
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, "Hello");
        """);

    [Theory]
    [InlineData("sids.ConvertAll(sid => ParticipantResource.Delete(serviceSid, session.Sid, sid));")]
    [InlineData("Array.ConvertAll(sids.ToArray(), sid => ParticipantResource.Delete(serviceSid, session.Sid, sid));")]
    [InlineData("var done = sids.ToDictionary(sid => sid, sid => ParticipantResource.Delete(serviceSid, session.Sid, sid));")]
    public Task What_makes_all_elements_at_once_waits_for_nobody(string statement) => InMethod(
        $$"""
        {{statement}}
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, "Hello");
        """);

    [Fact]
    public Task Function_of_ones_own_that_is_called_like_one_of_Linq_goes_through_it() => InMethod(
        $$"""
        {{Removals}}
        var more = Steps.Take(removals);
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, "Hello");
        """);

    [Fact]
    public Task Stream_runs_when_somebody_goes_through_it() => InMethod(
        """
        var removals = RemoveAsync(serviceSid, session.Sid, sids);
        MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        await foreach (var isDone in removals)
        {
            Console.WriteLine(isDone);
        }

        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, "Hello");
        """);

    [Theory]
    [InlineData(".ConfigureAwait(false)")]
    [InlineData(".WithCancellation(cancellation)")]
    [InlineData(".WithCancellation(cancellation).ConfigureAwait(false)")]
    public Task Stream_does_not_run_where_it_is_told_how_to(string how) => InMethod(
        $$"""
        var removals = RemoveAsync(serviceSid, session.Sid, sids){{how}};
        MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        """);

    [Fact]
    public Task Iterator_that_is_not_gone_through_does_nothing() => InMethod(
        """
        var removals = Remove(serviceSid, session.Sid, sids);
        using var enumerator = removals.GetEnumerator();
        MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        """);

    [Fact]
    public Task Iterator_that_is_gone_through_step_by_step() => InMethod(
        """
        using var enumerator = Remove(serviceSid, session.Sid, sids).GetEnumerator();
        MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        while (enumerator.MoveNext())
        {
            Console.WriteLine(enumerator.Current);
        }

        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, "Hello");
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public async Task GreetAsync(string serviceSid, System.Threading.CancellationToken cancellation)
            {
                var session = SessionResource.Create(serviceSid);
                var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
                ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
                var sids = new List<string> { rider.Sid };
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
                await Task.Yield();
            }

            private static IEnumerable<bool> Remove(string serviceSid, string sessionSid, List<string> sids)
            {
                foreach (var sid in sids)
                {
                    yield return ParticipantResource.Delete(serviceSid, sessionSid, sid);
                }
            }

            private static async IAsyncEnumerable<bool> RemoveAsync(string serviceSid, string sessionSid, List<string> sids)
            {
                foreach (var sid in sids)
                {
                    yield return await ParticipantResource.DeleteAsync(serviceSid, sessionSid, sid);
                }
            }
        }

        public static class Steps
        {
            public static List<bool> Take(IEnumerable<bool> steps) => steps.ToList();
        }
        """);
}
