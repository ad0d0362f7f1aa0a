using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Who only asks a collection, copies it or writes it down, leaves in it what was in it.</summary>
public sealed class LookupsTests
{
    [Theory]
    [InlineData("sids.Contains(name)")]
    [InlineData("sids.IndexOf(name)")]
    [InlineData("sids.LastIndexOf(name)")]
    [InlineData("sids.Find(sid => sid == name)")]
    [InlineData("sids.FindLast(sid => sid == name)")]
    [InlineData("sids.FindAll(sid => sid == name)")]
    [InlineData("sids.FindIndex(sid => sid == name)")]
    [InlineData("sids.FindLastIndex(sid => sid == name)")]
    [InlineData("sids.Exists(sid => sid == name)")]
    [InlineData("sids.TrueForAll(sid => sid != name)")]
    [InlineData("sids.BinarySearch(name)")]
    [InlineData("sids.ConvertAll(sid => sid + name)")]
    [InlineData("sids.ToArray()")]
    [InlineData("sids.AsReadOnly()")]
    [InlineData("sids.GetRange(0, 1)")]
    [InlineData("sids.EnsureCapacity(10)")]
    [InlineData("sids.GetHashCode()")]
    [InlineData("sids.GetType()")]
    [InlineData("sids.ToString()")]
    [InlineData("sids.Equals(names)")]
    [InlineData("Enumerable.SequenceEqual(sids, names)")]
    [InlineData("sids.AsParallel().Count()")]
    [InlineData("sids.AsQueryable()")]
    [InlineData("string.Join(\", \", sids)")]
    [InlineData("string.Concat(sids)")]
    [InlineData("names.Concat(sids)")]
    [InlineData("names.Union(sids)")]
    public Task List(string question) => InMethod(
        $$"""
        var sids = new List<string> { rider.Sid };
        var answer = {{question}};
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:sids[0]|}, "Hello");
        """);

    [Theory]
    [InlineData("sids.TrimExcess();")]
    [InlineData("sids.CopyTo(copy);")]
    [InlineData("names.AddRange(sids);")]
    [InlineData("Console.WriteLine(sids);")]
    [InlineData("logger.Log(sids);")]
    public Task List_of_which_nothing_is_asked(string statement) => InMethod(
        $$"""
        var sids = new List<string> { rider.Sid };
        var copy = new string[1];
        {{statement}}
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:sids[0]|}, "Hello");
        """);

    [Theory]
    [InlineData("sids.Peek()")]
    [InlineData("sids.TryPeek(out var first)")]
    [InlineData("sids.Contains(name)")]
    [InlineData("sids.ToArray()")]
    [InlineData("sids.Count")]
    public Task Queue(string question) => InMethod(
        $$"""
        var sids = new Queue<string>();
        sids.Enqueue(rider.Sid);
        var answer = {{question}};
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:sids.Dequeue()|}, "Hello");
        """);

    [Theory]
    [InlineData("sids.Contains(name)")]
    [InlineData("sids.IsSubsetOf(names)")]
    [InlineData("sids.IsSupersetOf(names)")]
    [InlineData("sids.IsProperSubsetOf(names)")]
    [InlineData("sids.IsProperSupersetOf(names)")]
    [InlineData("sids.Overlaps(names)")]
    [InlineData("sids.SetEquals(names)")]
    [InlineData("sids.EnsureCapacity(10)")]
    public Task Set(string question) => InMethod(
        $$"""
        var sids = new HashSet<string> { rider.Sid };
        var answer = {{question}};
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:sids.First()|}, "Hello");
        """);

    [Theory]
    [InlineData("sids.ContainsKey(name)")]
    [InlineData("sids.ContainsValue(name)")]
    [InlineData("sids.TryGetValue(name, out var other)")]
    [InlineData("sids.GetValueOrDefault(name)")]
    [InlineData("sids.EnsureCapacity(10)")]
    public Task Dictionary(string question) => InMethod(
        $$"""
        var sids = new Dictionary<string, string> { ["rider"] = rider.Sid };
        var answer = {{question}};
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:sids["rider"]|}, "Hello");
        """);

    [Theory]
    [InlineData("sids.GetLength(0)")]
    [InlineData("Array.IndexOf(sids, name)")]
    [InlineData("Array.FindIndex(sids, sid => sid == name)")]
    [InlineData("Array.BinarySearch(sids, name)")]
    public Task Array(string question) => InMethod(
        $$"""
        var sids = new[] { rider.Sid };
        var answer = {{question}};
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:sids[0]|}, "Hello");
        """);

    [Theory]
    [InlineData("sids.Sort();")]
    [InlineData("sids.Reverse();")]
    [InlineData("sids.Clear(); sids.Add(name);")]
    [InlineData("sids.RemoveAll(sid => sid != name); sids.Add(name);")]
    [InlineData("changer.Change(sids);")]
    [InlineData("sids[0] = name;")]
    [InlineData("sids.Insert(0, name);")]
    public Task List_that_was_changed_may_begin_with_somebody_else(string statement) => InMethod(
        $$"""
        var sids = new List<string> { rider.Sid };
        sids.Add(name);
        {{statement}}
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY1004:sids[0]|}, "Hello");
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string name, List<string> names, SidLogger logger, IChanger changer)
            {
                var session = SessionResource.Create(serviceSid);
                var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
                ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
                ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }

        public abstract class SidLogger
        {
            public abstract void Log(List<string> sids);
        }

        public interface IChanger
        {
            void Change(List<string> list);
        }
        """);
}
