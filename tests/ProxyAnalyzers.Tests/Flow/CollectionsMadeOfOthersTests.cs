using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What is known of the elements of a collection is known of those that a copy, a group, a pair, a function or an iterator makes of them.</summary>
public sealed class CollectionsMadeOfOthersTests
{
    [Theory]
    [InlineData("Gone(serviceSid, sessionSid)", "{|PROXY2001:p.Sid|}")]
    [InlineData("Gone(serviceSid, sessionSid).ToList()", "{|PROXY2001:p.Sid|}")]
    [InlineData("GoneFromBoth(serviceSid, sessionSid, name)", "{|PROXY2001:p.Sid|}")]
    [InlineData("GoneFromBoth(serviceSid, sessionSid, name).OrderBy(p => p.DateCreated)", "{|PROXY2001:p.Sid|}")]
    [InlineData("GoneAndOneMore(serviceSid, sessionSid, name)", "p.Sid")]
    [InlineData("GoneAndOneMore(serviceSid, sessionSid, name).Where(p => p.DateDeleted != null)", "{|PROXY2001:p.Sid|}")]
    [InlineData("GoneSids(serviceSid, sessionSid, name)", "{|PROXY2001:p|}")]
    [InlineData("SidsAndNumbers(serviceSid, sessionSid, name)", "p")]
    [InlineData("Both(rider, driver)", "p.Sid")]
    [InlineData("Nobody()", "p.Sid")]
    public Task Iterator_tells_what_all_that_it_yields_have_in_common(string iterator, string sid) => InMethod(
        $$"""
        foreach (var p in {{iterator}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello.");
        }
        """);

    [Theory]
    [InlineData("new List<bool>(removals)")]
    [InlineData("new HashSet<bool>(removals)")]
    [InlineData("new Queue<bool>(removals)")]
    [InlineData("new Stack<bool>(removals)")]
    [InlineData("removals.ToHashSet()")]
    [InlineData("removals.ToDictionary(isDone => isDone)")]
    public Task Copy_runs_the_removals_that_wait(string copy) => InMethod(
        $$"""
        var removals = new[] { rider }.Select(p => ParticipantResource.Delete(serviceSid, sessionSid, p.Sid));
        MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello.");
        var done = {{copy}};
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Hello.");
        MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "Hello.");
        """);

    [Theory]
    [InlineData("new Stack<ParticipantResource>(gone).Pop()")]
    [InlineData("new System.Collections.Concurrent.ConcurrentStack<ParticipantResource>(gone).First()")]
    [InlineData("new HashSet<ParticipantResource>(gone).First()")]
    [InlineData("new Queue<ParticipantResource>(gone).Dequeue()")]
    [InlineData("gone.GroupBy(p => p.Identifier).SelectMany(group => group.OrderBy(p => p.DateCreated)).First()")]
    public Task Whoever_comes_out_of_a_copy_was_in_it(string picked) => InMethod(
        $$"""
        var gone = ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted != null);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:{{picked}}.Sid|}, "Hello.");
        """);

    [Theory]
    [InlineData("people.Select(p => p.Sid).ToList()")]
    [InlineData("people.Select(p => isLate ? p.Sid : p.Sid).ToArray()")]
    [InlineData("people.Select(p => new[] { p }.Select(one => one.Sid).First()).ToList()")]
    [InlineData("people.ConvertAll(p => p.Sid)")]
    [InlineData("people.Zip(numbers, (p, number) => p).Select(p => p.Sid).ToList()")]
    public Task Function_makes_one_of_each(string made) => InMethod(
        $$"""
        var people = new List<ParticipantResource> { rider, driver };
        var sids = {{made}};
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:sids[0]|}, "Hello.");
        MessageInteractionResource.Create(serviceSid, sessionSid, sids[1], "Hello.");
        """);

    [Fact]
    public Task Function_makes_more_where_a_loop_may_have_put_in_more() => InMethod(
        """
        var gone = new List<ParticipantResource>();
        foreach (var number in numbers)
        {
            gone.Add(rider);
        }

        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        var sids = gone.Select(p => p.Sid).ToList();
        MessageInteractionResource.Create(serviceSid, sessionSid, sids.First(), "Hello.");
        foreach (var sid in sids)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:sid|}, "Hello.");
        }
        """);

    [Theory]
    [InlineData("numbers.Zip(people, (number, p) => number.Length)")]
    [InlineData("numbers.Zip(people, (number, p) => ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid))")]
    public Task Function_of_pairs_runs_where_somebody_goes_through_what_it_makes(string pairs) => InMethod(
        $$"""
        var people = new List<ParticipantResource> { rider, driver };
        var made = {{pairs}};
        MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello.");
        var all = made.ToList();
        MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "Hello.");
        """);

    [Theory]
    [InlineData("foreach (var (one, other) in new[] { rider }.Zip(new[] { driver }))", "one", "other")]
    [InlineData("foreach (var pair in new[] { rider }.Zip(new[] { driver }))", "pair.First", "pair.Second")]
    public Task Pair_keeps_apart_who_comes_from_where(string loop, string one, string other) => InMethod(
        $$"""
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        {{loop}}
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:{{one}}.Sid|}, "Hello.");
            MessageInteractionResource.Create(serviceSid, sessionSid, {{other}}.Sid, "Hello.");
        }
        """);

    [Theory]
    [InlineData("new[] { rider, driver }.AsParallel().ForAll(p => ParticipantResource.Delete(serviceSid, sessionSid, p.Sid));")]
    [InlineData("ParallelEnumerable.ForAll(new[] { rider }.AsParallel(), p => ParticipantResource.Delete(serviceSid, sessionSid, p.Sid));")]
    [InlineData("var done = new[] { rider, driver }.AsParallel().Select(p => ParticipantResource.Delete(serviceSid, sessionSid, p.Sid)).ToList();")]
    public Task Parallel_query_that_removes_everybody_has_removed_him(string statement) => InMethod(
        $$"""
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Hello.");
        """);

    [Theory]
    [InlineData("numbers.AsParallel().ForAll(number => ParticipantResource.{|PROXY3004:Create|}(serviceSid, sessionSid, number));")]
    [InlineData("Array.ForEach(numbers, number => ParticipantResource.Create(serviceSid, sessionSid, number));")]
    public Task Parallel_query_creates_at_once(string statement) => InMethod(statement, only: "PROXY3004");

    [Theory]
    [InlineData("p == driver", "people.Contains(rider)", "{|PROXY2001:rider.Sid|}")]
    [InlineData("p == rider || p == driver", "people.Count > 0", "rider.Sid")]
    [InlineData("p.Identifier == name", "people.Count > 0", "{|PROXY2001:rider.Sid|}")]
    public Task Those_who_are_left_are_those_who_do_not_match(string match, string question, string sid) => InMethod(
        $$"""
        var people = new List<ParticipantResource> { rider, driver };
        people.RemoveAll(p => {{match}});
        if ({{question}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello.");
        """);

    [Theory]
    [InlineData("new[] { name }.Select(number => ParticipantResource.CreateAsync(serviceSid, sessionSid, number)).ToList()")]
    [InlineData("new[] { name, name + \"1\" }.Select(number => ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, number)).ToList()")]
    [InlineData("numbers.Select(number => ParticipantResource.Create(serviceSid, sessionSid, number)).Select(p => Task.FromResult(p)).ToList()")]
    [InlineData("numbers.Select(async number => await ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, number)).ToList()")]
    public Task Two_who_are_created_at_once_are_two(string query) => InMethod(
        $$"""
        var tasks = {{query}};
        await Task.WhenAll(tasks);
        """,
        only: "PROXY3004");

    private static Task InMethod(string body, string only = "PROXY2001") => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public async Task GreetAsync(string serviceSid, string sessionSid, string name, bool isLate, string[] numbers)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                var driver = ParticipantResource.Create(serviceSid, sessionSid, "+14155550101");
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
                await Task.Yield();
            }

            private static IEnumerable<ParticipantResource> Gone(string serviceSid, string sessionSid)
            {
                foreach (var p in ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted != null))
                {
                    yield return p;
                }
            }

            private static IEnumerable<ParticipantResource> GoneFromBoth(string serviceSid, string sessionSid, string otherSid)
            {
                foreach (var p in ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted != null))
                {
                    yield return p;
                }

                foreach (var p in ParticipantResource.Read(serviceSid, otherSid).Where(p => p.DateDeleted != null))
                {
                    yield return p;
                }
            }

            private static IEnumerable<ParticipantResource> GoneAndOneMore(string serviceSid, string sessionSid, string number)
            {
                foreach (var p in ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted != null))
                {
                    yield return p;
                }

                yield return ParticipantResource.Create(serviceSid, sessionSid, number);
            }

            private static IEnumerable<string> GoneSids(string serviceSid, string sessionSid, string otherSid)
            {
                foreach (var p in ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted != null))
                {
                    yield return p.Sid;
                }

                foreach (var p in ParticipantResource.Read(serviceSid, otherSid).Where(p => p.DateDeleted != null))
                {
                    yield return p.Sid;
                }
            }

            private static IEnumerable<string> SidsAndNumbers(string serviceSid, string sessionSid, string otherSid)
            {
                foreach (var p in ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted != null))
                {
                    yield return p.Sid;
                }

                foreach (var p in ParticipantResource.Read(serviceSid, otherSid))
                {
                    yield return p.Identifier;
                }
            }

            private static IEnumerable<ParticipantResource> Both(ParticipantResource rider, ParticipantResource driver)
            {
                yield return rider;
                yield return driver;
            }

            private static IEnumerable<ParticipantResource> Nobody()
            {
                yield break;
            }
        }
        """,
        only: only);
}
