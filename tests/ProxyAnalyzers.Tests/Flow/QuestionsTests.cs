using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Who keeps in mind whom he has removed or added, and asks for it, is believed.</summary>
public sealed class QuestionsTests
{
    [Theory]
    [InlineData("new HashSet<string>()", "gone.Add(rider)", "!gone.Contains(rider)")]
    [InlineData("new HashSet<string>(_names)", "gone.Add(rider)", "!gone.Contains(rider)")]
    [InlineData("new List<string>(_names)", "gone.Add(rider)", "!gone.Exists(sid => sid == rider)")]
    [InlineData("_names.ToList()", "gone.Add(rider)", "gone.Find(sid => sid == rider) is null")]
    [InlineData("_names.ToList()", "gone.Add(rider)", "gone.FirstOrDefault(sid => sid == rider) is null")]
    [InlineData("_names.ToList()", "gone.Add(rider)", "gone.SingleOrDefault(sid => sid == rider) is null")]
    [InlineData("_names.ToList()", "gone.Add(rider)", "gone.LastOrDefault(sid => sid == rider) is null")]
    [InlineData("_names.ToList()", "gone.Add(rider)", "gone.Count(sid => sid == rider) == 0")]
    [InlineData("_names.ToList()", "gone.Add(rider)", "gone.TrueForAll(sid => sid != rider)")]
    [InlineData("(ICollection<string>)_gone", "gone.Add(rider)", "!gone.Contains(rider)")]
    [InlineData("(ISet<string>)_gone", "gone.Add(rider)", "!gone.Contains(rider)")]
    [InlineData("new List<string>()", "gone.Add(rider)", "!gone.Contains(rider)")]
    [InlineData("new List<string>()", "gone.Add(rider)", "!gone.Any(sid => sid == rider)")]
    [InlineData("new List<string>()", "gone.Add(rider)", "gone.All(sid => sid != rider)")]
    [InlineData("new List<string>()", "gone.Add(rider)", "gone.IndexOf(rider) < 0")]
    [InlineData("new Dictionary<string, bool>()", "gone[rider] = true", "!gone.ContainsKey(rider)")]
    [InlineData("new Dictionary<string, bool>()", "gone[rider] = true", "!gone.TryGetValue(rider, out _)")]
    [InlineData("_gone", "gone.Add(rider)", "!gone.Contains(rider)")]
    [InlineData("_gone", "gone.Add(rider)", "!gone.Any(sid => sid == rider)")]
    [InlineData("_gone", "gone.Add(rider)", "gone.Add(rider)")]
    [InlineData("_pairs", "gone.Add((sessionSid, rider))", "!gone.Contains((sessionSid, rider))")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).Select(p => p.Sid).ToHashSet()", "gone.Remove(rider)", "gone.Contains(rider)")]
    public Task Removal_that_is_kept_in_a_collection(string collection, string keep, string isThere) => InClass(
        $$"""
        public void Leave(string serviceSid, string sessionSid, string rider, bool isLeaving)
        {
            var gone = {{collection}};
            if (isLeaving)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, rider);
                {{keep}};
            }

            if ({{isThere}})
            {
                try
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider, "Hello.");
                }
                catch (ApiException)
                {
                }
            }
        }
        """);

    [Theory]
    [InlineData("HashSet<string>", "gone.Contains(rider)")]
    [InlineData("IEnumerable<string>", "gone.Contains(rider)")]
    [InlineData("IEnumerable<string>", "gone.Any(sid => sid == rider)")]
    [InlineData("List<string>", "gone.IndexOf(rider) >= 0")]
    [InlineData("List<string>", "gone.Remove(rider)")]
    [InlineData("System.Collections.Hashtable", "gone.ContainsKey(rider)")]
    [InlineData("System.Collections.ArrayList", "gone.Contains(rider)")]
    [InlineData("System.Collections.Immutable.ImmutableHashSet<string>", "gone.Contains(rider)")]
    [InlineData("System.Collections.Concurrent.ConcurrentDictionary<string, bool>", "gone.ContainsKey(rider)")]
    [InlineData("System.Collections.Concurrent.ConcurrentDictionary<string, bool>", "gone.TryGetValue(rider, out var isGone) && isGone")]
    [InlineData("Dictionary<string, string>", "gone.GetValueOrDefault(rider) != null")]
    [InlineData("IReadOnlyDictionary<string, int>", "gone.GetValueOrDefault(rider) > 0")]
    [InlineData("System.Runtime.Caching.ObjectCache", "gone.Contains(rider)")]
    [InlineData("System.Runtime.Caching.ObjectCache", "gone.Get(rider) != null")]
    [InlineData("Microsoft.Extensions.Caching.Memory.IMemoryCache", "gone.TryGetValue(rider, out _)")]
    [InlineData("Microsoft.Extensions.Caching.Distributed.IDistributedCache", "gone.Get(rider) != null")]
    [InlineData("Microsoft.Extensions.Caching.Distributed.IDistributedCache", "gone.Get($\"gone:{rider}\") is not null")]
    public async Task Collection_or_cache_of_others_may_know_that_he_is_not_there(string type, string isGone)
    {
        await Ask(isGone, "rider");
        await Ask(isGone.Replace("rider", "other", System.StringComparison.Ordinal), "{|PROXY2001:rider|}");

        Task Ask(string question, string used) => InClass(
            $$"""
            public void Leave(string serviceSid, string sessionSid, string rider, string other, {{type}} gone)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, rider);
                if (!({{question}}))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {{used}}, "Hello.");
                }
            }
            """);
    }

    [Theory]
    [InlineData("gone.Count > 3")]
    [InlineData("rider.Length > 3")]
    [InlineData("rider.Contains(\"K\")")]
    [InlineData("System.IO.File.Exists(rider)")]
    public Task Question_that_nobody_answers_by_who_is_there_tells_nothing(string question) => InClass(
        $$"""
        public void Leave(string serviceSid, string sessionSid, string rider, HashSet<string> gone)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider);
            if ({{question}})
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider|}, "Hello.");
            }
        }
        """);

    [Theory]
    [InlineData("new HashSet<string>()")]
    [InlineData("_gone")]
    public Task To_put_in_is_not_to_ask(string collection) => InClass(
        $$"""
        public void Leave(string serviceSid, string sessionSid, string rider, string other)
        {
            var gone = {{collection}};
            ParticipantResource.Delete(serviceSid, sessionSid, rider);
            gone.Add(rider);
            if (!gone.Contains(other))
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider|}, "Hello.");
            }
        }
        """);

    [Fact]
    public Task Answer_that_is_known_is_believed() => InClass(
        """
        public void Leave(string serviceSid, string sessionSid, string rider)
        {
            var gone = new HashSet<string>();
            ParticipantResource.Delete(serviceSid, sessionSid, rider);
            if (!gone.Contains(rider))
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider|}, "Hello.");
            }
        }
        """);

    [Theory]
    [InlineData("if (_seen.Add(number)) ParticipantResource.Create(serviceSid, sessionSid, number);")]
    [InlineData("if (_seen.Add($\"{sessionSid}:{number}\")) ParticipantResource.Create(serviceSid, sessionSid, number);")]
    [InlineData("if (!_riders.ContainsKey(number)) _riders[number] = ParticipantResource.Create(serviceSid, sessionSid, number);")]
    [InlineData("if (!_riders.TryGetValue(number, out var p)) _riders[number] = ParticipantResource.Create(serviceSid, sessionSid, number);")]
    [InlineData("if (!_list.Any(p => p.Identifier == number)) _list.Add(ParticipantResource.Create(serviceSid, sessionSid, number));")]
    public Task Helper_that_adds_whom_it_does_not_know_yet(string statement) => InClass(
        $$"""
        public void Join(string serviceSid, string sessionSid, string number)
        {
            Ensure(serviceSid, sessionSid, number);
            Ensure(serviceSid, sessionSid, number);
        }

        private void Ensure(string serviceSid, string sessionSid, string number)
        {
            {{statement}}
        }
        """);

    [Theory]
    [InlineData("if (seen.Add(number)) ParticipantResource.Create(serviceSid, sessionSid, number);")]
    [InlineData("if (!riders.ContainsKey(number)) riders[number] = ParticipantResource.Create(serviceSid, sessionSid, number);")]
    [InlineData("if (!riders.TryGetValue(number, out var p)) riders.Add(number, ParticipantResource.Create(serviceSid, sessionSid, number));")]
    [InlineData("if (!list.Any(p => p.Identifier == number)) list.Add(ParticipantResource.Create(serviceSid, sessionSid, number));")]
    public Task Loop_that_adds_whom_it_does_not_know_yet(string statement) => InClass(
        $$"""
        public void Join(string serviceSid, string sessionSid, string number, int rounds)
        {
            var seen = new HashSet<string>();
            var riders = new Dictionary<string, ParticipantResource>();
            var list = new List<ParticipantResource>();
            for (var i = 0; i < rounds; i++)
            {
                {{statement}}
            }
        }
        """);

    [Fact]
    public Task Adding_without_a_question_is_adding_twice() => InClass(
        """
        public void Join(string serviceSid, string sessionSid, string number)
        {
            _riders[number] = ParticipantResource.Create(serviceSid, sessionSid, number);
            _seen.Add(number);
            ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3002:number|});
        }
        """);

    private static Task InClass(string methods) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            private readonly HashSet<string> _gone = new();
            private readonly HashSet<(string, string)> _pairs = new();
            private readonly HashSet<string> _seen = new();
            private readonly Dictionary<string, ParticipantResource> _riders = new();
            private readonly List<ParticipantResource> _list = new();
            private readonly string[] _names = { "one", "other" };

            {{methods.Replace("\n", "\n    ", System.StringComparison.Ordinal)}}
        }

        namespace System.Runtime.Caching
        {
            public abstract class ObjectCache
            {
                public abstract bool Contains(string key);

                public abstract object? Get(string key);
            }
        }

        namespace Microsoft.Extensions.Caching.Memory
        {
            public interface IMemoryCache
            {
                bool TryGetValue(object key, out object? value);
            }
        }

        namespace Microsoft.Extensions.Caching.Distributed
        {
            public interface IDistributedCache
            {
                byte[]? Get(string key);
            }
        }
        """);
}
