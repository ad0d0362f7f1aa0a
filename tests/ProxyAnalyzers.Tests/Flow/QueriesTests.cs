using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What is known of all elements of a list is known of each that a query yields, by whichever name it is called.</summary>
public sealed class QueriesTests
{
    [Theory]
    [InlineData("gone.OrderBy(p => p.DateCreated)")]
    [InlineData("gone.OrderByDescending(p => p.DateCreated)")]
    [InlineData("gone.OrderBy(p => p.DateCreated).ThenBy(p => p.Sid)")]
    [InlineData("gone.OrderBy(p => p.DateCreated).ThenByDescending(p => p.Sid)")]
    [InlineData("Enumerable.Reverse(gone)")]
    [InlineData("gone.Distinct()")]
    [InlineData("gone.DistinctBy(p => p.Identifier)")]
    [InlineData("gone.Take(2)")]
    [InlineData("gone.Take(count)")]
    [InlineData("gone.Take(1..3)")]
    [InlineData("gone.TakeLast(2)")]
    [InlineData("gone.TakeLast(count)")]
    [InlineData("gone.TakeWhile(p => p.Identifier != name)")]
    [InlineData("gone.Skip(1)")]
    [InlineData("gone.SkipLast(1)")]
    [InlineData("gone.SkipWhile(p => p.Identifier == name)")]
    [InlineData("gone.Where(p => p.Identifier == name)")]
    [InlineData("gone.OfType<ParticipantResource>()")]
    [InlineData("gone.Cast<ParticipantResource>()")]
    [InlineData("gone.Except(others)")]
    [InlineData("gone.ExceptBy(names, p => p.Identifier)")]
    [InlineData("gone.Intersect(others)")]
    [InlineData("gone.IntersectBy(names, p => p.Identifier)")]
    [InlineData("gone.ToHashSet()")]
    [InlineData("gone.ToList()")]
    [InlineData("gone.ToArray()")]
    [InlineData("Enumerable.ToArray(gone)")]
    [InlineData("gone.AsEnumerable()")]
    [InlineData("gone.AsParallel()")]
    [InlineData("gone.AsParallel().AsOrdered()")]
    [InlineData("gone.AsParallel().AsOrdered().AsUnordered()")]
    [InlineData("gone.AsParallel().AsSequential()")]
    [InlineData("gone.AsParallel().Where(p => p.Identifier == name)")]
    [InlineData("gone.Append(gone[0])")]
    [InlineData("gone.Prepend(gone[0])")]
    [InlineData("gone.Concat(gone.Skip(1))")]
    [InlineData("gone.Union(gone.Skip(1))")]
    [InlineData("gone.UnionBy(gone.Skip(1), p => p.Identifier)")]
    [InlineData("gone.Select(p => p)")]
    [InlineData("gone.Chunk(2).SelectMany(chunk => chunk)")]
    [InlineData("gone.Chunk(2).First()")]
    [InlineData("gone.GroupBy(p => p.Identifier).First()")]
    [InlineData("gone.GroupBy(p => p.Identifier).SelectMany(group => group)")]
    [InlineData("gone.ToLookup(p => p.Identifier).First()")]
    [InlineData("gone.ToDictionary(p => p.Identifier).Values")]
    [InlineData("gone.ToDictionary(p => p.Identifier, p => p).Values")]
    [InlineData("gone.ToDictionary(p => p.Identifier, StringComparer.Ordinal).Values")]
    [InlineData("gone.GroupBy(p => p.Identifier).Select(group => group.First())")]
    [InlineData("gone.Chunk(2).Select(chunk => chunk[0])")]
    [InlineData("gone.DefaultIfEmpty()")]
    [InlineData("gone.ToImmutableArray()")]
    [InlineData("gone.ToImmutableList()")]
    [InlineData("gone.ToImmutableHashSet()")]
    [InlineData("gone.AsReadOnly()")]
    [InlineData("gone.GetRange(0, 2)")]
    [InlineData("gone.FindAll(p => p.Identifier == name)")]
    [InlineData("gone.ConvertAll(p => p)")]
    [InlineData("Array.AsReadOnly(gone.ToArray())")]
    [InlineData("Array.FindAll(gone.ToArray(), p => p.Identifier == name)")]
    [InlineData("Array.ConvertAll(gone.ToArray(), p => p)")]
    [InlineData("new Queue<ParticipantResource>(gone).ToArray()")]
    [InlineData("new Stack<ParticipantResource>(gone).ToArray()")]
    public Task Each_that_comes_out_was_removed(string query) => InMethod(
        $$"""
        foreach (var p in {{query}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:p.Sid|}, "Hello.");
        }
        """);

    [Theory]
    [InlineData("gone.First()")]
    [InlineData("gone.First(p => p.Identifier == name)")]
    [InlineData("gone.FirstOrDefault()")]
    [InlineData("gone.FirstOrDefault(p => p.Identifier == name)")]
    [InlineData("gone.Single()")]
    [InlineData("gone.Single(p => p.Identifier == name)")]
    [InlineData("gone.SingleOrDefault()")]
    [InlineData("gone.SingleOrDefault(p => p.Identifier == name)")]
    [InlineData("gone.Last()")]
    [InlineData("gone.Last(p => p.Identifier == name)")]
    [InlineData("gone.LastOrDefault()")]
    [InlineData("gone.LastOrDefault(p => p.Identifier == name)")]
    [InlineData("gone.ElementAt(1)")]
    [InlineData("gone.ElementAtOrDefault(1)")]
    [InlineData("gone.MinBy(p => p.DateCreated)")]
    [InlineData("gone.MaxBy(p => p.DateCreated)")]
    [InlineData("gone.MinBy(p => p.DateDeleted == null)")]
    [InlineData("gone.MaxBy(p => p.DateDeleted == null)")]
    [InlineData("gone.Find(p => p.Identifier == name)")]
    [InlineData("gone.FindLast(p => p.Identifier == name)")]
    [InlineData("Array.Find(gone.ToArray(), p => p.Identifier == name)")]
    [InlineData("Array.FindLast(gone.ToArray(), p => p.Identifier == name)")]
    [InlineData("gone.DefaultIfEmpty().First()")]
    public Task One_that_is_picked_was_removed(string query) => InMethod(
        $$"""
        if ({{query}} is { } one)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:one.Sid|}, "Hello.");
        }
        """);

    [Theory]
    [InlineData("sids.Order()")]
    [InlineData("sids.OrderDescending()")]
    [InlineData("sids.ToHashSet()")]
    [InlineData("gone.ConvertAll(p => p.Sid)")]
    [InlineData("Array.ConvertAll(gone.ToArray(), p => p.Sid)")]
    [InlineData("gone.ToDictionary(p => p.Identifier, p => p.Sid).Values")]
    [InlineData("gone.Zip(names, (p, greeting) => p.Sid)")]
    public Task Each_sid_that_comes_out_is_one_of_those_who_were_removed(string query) => InMethod(
        $$"""
        var sids = gone.Select(p => p.Sid).ToList();
        foreach (var sid in {{query}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:sid|}, "Hello.");
        }
        """);

    /// <summary>What is made of several collections is like none of them alone.</summary>
    [Theory]
    [InlineData("gone.Concat(alive)")]
    [InlineData("gone.Union(alive)")]
    [InlineData("gone.UnionBy(alive, p => p.Identifier)")]
    [InlineData("gone.Append(alive[0])")]
    [InlineData("gone.Prepend(alive[0])")]
    [InlineData("gone.DefaultIfEmpty(alive[0])")]
    [InlineData("alive.Concat(gone)")]
    [InlineData("alive.Prepend(gone[0])")]
    [InlineData("alive.Except(gone)")]
    [InlineData("gone.GroupBy(p => p.Identifier, p => alive[0]).First()")]
    [InlineData("gone.ToLookup(p => p.Identifier, p => alive[0]).First()")]
    [InlineData("gone.ToDictionary(p => p.Identifier, p => alive[0]).Values")]
    [InlineData("gone.Zip(alive, (one, other) => other)")]
    [InlineData("others.Zip(gone, (other, one) => other)")]
    [InlineData("names.Zip(gone, (_, one) => one)")]
    [InlineData("gone.SelectMany(p => others)")]
    [InlineData("gone.Select(p => alive[0])")]
    public Task Each_that_comes_out_may_be_somebody_else(string query) => InMethod(
        $$"""
        foreach (var p in {{query}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello.");
        }
        """,
        only: "PROXY2001");

    private static Task InMethod(string body, string? only = null) => ProxyVerify.CheckAsync(
        $$"""
        using System.Collections.Immutable;

        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string name, int count, List<string> names, List<ParticipantResource> others)
            {
                var all = ParticipantResource.Read(serviceSid, sessionSid).ToList();
                var gone = all.Where(p => p.DateDeleted != null).ToList();
                var alive = all.Where(p => p.DateDeleted == null).ToList();
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """,
        only: only);
}
