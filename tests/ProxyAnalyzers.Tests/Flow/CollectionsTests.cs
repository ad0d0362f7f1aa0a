using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What is known of every element of a collection is known of each that is read from it, however the collection is read, copied and changed.</summary>
public sealed class CollectionsTests
{
    [Theory]
    [InlineData("_ = alive.GroupBy(p => p.Identifier).Count();")]
    [InlineData("_ = alive.Zip(names, (p, name) => p.Sid + name).ToList();")]
    [InlineData("_ = alive.ToDictionary(p => p.Identifier);")]
    [InlineData("_ = alive.Aggregate(string.Empty, (text, p) => text + p.Sid);")]
    [InlineData("_ = alive.Select(p => p.Sid).SequenceEqual(names);")]
    [InlineData("_ = names.Except(alive.Select(p => p.Sid)).ToList();")]
    [InlineData("_ = string.Join(\", \", alive.Select(p => p.Sid));")]
    [InlineData("_ = names.Contains(alive[0].Sid);")]
    [InlineData("_ = alive.ConvertAll(p => p.Sid);")]
    [InlineData("_ = alive.IndexOf(alive[0]);")]
    [InlineData("alive.CopyTo(new ParticipantResource[2]);")]
    [InlineData("var others = new List<ParticipantResource>(); others.AddRange(alive);")]
    [InlineData("alive.RemoveAt(0);")]
    [InlineData("alive.Remove(alive[0]);")]
    [InlineData("alive.RemoveRange(0, 1);")]
    [InlineData("alive.Sort((one, other) => string.CompareOrdinal(one.Sid, other.Sid));")]
    [InlineData("alive.Reverse();")]
    public Task Reading_and_taking_out_leaves_what_all_have_in_common(string statement) => InMethod(
        $$"""
        {{statement}}
        foreach (var p in alive)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello.");
        }
        """);

    [Theory]
    [InlineData("alive.Insert(0, somebody);")]
    [InlineData("alive.Add(somebody);")]
    [InlineData("alive.AddRange(all);")]
    [InlineData("alive[0] = somebody;")]
    [InlineData("Change(alive);")]
    public Task What_is_put_in_has_to_be_like_the_others(string statement) => InMethod(
        $$"""
        {{statement}}
        foreach (var p in alive)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:p.Sid|}, "Hello.");
        }
        """);

    [Theory]
    [InlineData("alive.ToArray()")]
    [InlineData("alive.AsReadOnly()")]
    [InlineData("alive.AsParallel()")]
    [InlineData("alive.AsParallel().AsUnordered().Where(p => p.Identifier != name)")]
    [InlineData("alive.SkipLast(1)")]
    [InlineData("alive.Except(all)")]
    [InlineData("alive.ExceptBy(names, p => p.Sid)")]
    [InlineData("alive.GetRange(0, 2)")]
    [InlineData("alive.Append(alive[0])")]
    [InlineData("alive.Concat(ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted is null))")]
    [InlineData("alive.Union(ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted is null))")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid).TakeWhile(p => p.DateDeleted == null)")]
    [InlineData("alive.GroupBy(p => p.Identifier).Select(group => group.First())")]
    [InlineData("alive.GroupBy(p => p.Identifier).SelectMany(group => group)")]
    [InlineData("alive.GroupBy(p => p.Identifier).First()")]
    [InlineData("alive.ToLookup(p => p.Identifier)[name]")]
    [InlineData("alive.Chunk(2).First()")]
    [InlineData("alive.ToDictionary(p => p.Identifier).Values")]
    [InlineData("new List<ParticipantResource>(alive)")]
    [InlineData("new HashSet<ParticipantResource>(alive)")]
    public Task Copies_keep_the_facts(string copy) => InMethod(
        $$"""
        foreach (var p in {{copy}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello.");
        }
        """);

    [Theory]
    [InlineData("alive.Concat(all)")]
    [InlineData("all.Concat(alive)")]
    [InlineData("all.GroupBy(p => p.Identifier).Select(group => group.First())")]
    [InlineData("all.ToDictionary(p => p.Identifier).Values")]
    [InlineData("new Queue<ParticipantResource>(all)")]
    public Task Copies_know_no_more_than_what_they_are_made_of(string copy) => InMethod(
        $$"""
        foreach (var p in {{copy}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:p.Sid|}, "Hello.");
        }
        """);

    [Fact]
    public Task Dictionaries_keep_the_facts() => InMethod(
        """
        var records = alive.ToDictionary(p => p.Identifier);
        var sids = alive.ToDictionary(p => p.Identifier, p => p.Sid);
        records.Remove(somebody.Identifier);
        MessageInteractionResource.Create(serviceSid, sessionSid, records[name].Sid, "Hello.");
        MessageInteractionResource.Create(serviceSid, sessionSid, sids[name], "Hello.");
        if (records.TryGetValue(name, out var found))
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, found.Sid, "Hello.");
        }

        foreach (var pair in records)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, pair.Value.Sid, "Hello.");
        }
        """);

    [Fact]
    public Task Queues_and_stacks_keep_the_facts() => InMethod(
        """
        var queue = new Queue<ParticipantResource>(alive);
        var stack = new Stack<string>(alive.Select(p => p.Sid));
        MessageInteractionResource.Create(serviceSid, sessionSid, queue.Peek().Sid, "Hello.");
        while (queue.Count > 0)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, queue.Dequeue().Sid, "Hello.");
        }

        while (stack.TryPop(out var sid))
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello.");
        }
        """);

    [Fact]
    public Task Who_was_taken_out_of_a_queue_is_not_who_is_still_in_it() => InMethod(
        """
        var queue = new Queue<ParticipantResource>(alive);
        var byNumber = alive.ToDictionary(p => p.Identifier);
        while (queue.Count > 1)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, queue.Dequeue().Sid);
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, queue.Dequeue().Sid, "Hello.");
        if (byNumber.Remove(name, out var removed))
        {
            ParticipantResource.Delete(serviceSid, sessionSid, removed.Sid);
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:removed.Sid|}, "Hello.");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, byNumber[name].Sid, "Hello.");
        """);

    [Fact]
    public Task Stack_yields_what_was_put_on_it_last() => InMethod(
        """
        var stack = new Stack<ParticipantResource>();
        stack.Push(ParticipantResource.Create(serviceSid, sessionSid, "+14155550100"));
        stack.Push(ParticipantResource.Create(serviceSid, sessionSid, "+14155550101"));
        ParticipantResource.Delete(serviceSid, sessionSid, stack.Pop().Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, stack.Peek().Sid, "Hello.");
        ParticipantResource.Delete(serviceSid, sessionSid, stack.First().Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:stack.Pop().Sid|}, "Hello.");
        """);

    [Theory]
    [InlineData("(p.Sid, p.Identifier)", "x.Sid")]
    [InlineData("new { p.Sid, p.Identifier }", "x.Sid")]
    [InlineData("new { Participant = p, p.Identifier }", "x.Participant.Sid")]
    [InlineData("new Rider(p.Sid, p.Identifier)", "x.Sid")]
    public Task Projections_to_small_objects_keep_what_they_hold(string projection, string sid) => InMethod(
        $$"""
        foreach (var x in alive.Select(p => {{projection}}).ToList())
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello.");
        }
        """);

    [Fact]
    public Task Small_objects_can_be_asked_for_the_date() => InMethod(
        """
        foreach (var x in all.Select(p => new { p.Sid, p.DateDeleted }).Where(x => x.DateDeleted == null))
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, x.Sid, "Hello.");
        }

        foreach (var (sid, removed) in all.Select(p => (p.Sid, p.DateDeleted)))
        {
            if (removed is null)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello.");
            }
            else
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:sid|}, "Hello.");
            }
        }
        """);

    [Fact]
    public Task List_of_tuples_keeps_what_a_loop_has_put_in() => InMethod(
        """
        var riders = new List<(string, ParticipantResource)>();
        foreach (var number in names)
        {
            riders.Add((number, ParticipantResource.Create(serviceSid, sessionSid, number)));
        }

        foreach (var (number, p) in riders)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello.");
        }
        """);

    [Fact]
    public Task Sids_that_a_loop_has_verified_are_kept_in_a_list() => InMethod(
        """
        var present = new List<string>();
        foreach (var sid in names)
        {
            if (ParticipantResource.Fetch(serviceSid, sessionSid, sid).DateDeleted == null)
            {
                present.Add(sid);
            }
        }

        foreach (var sid in present)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello.");
        }
        """);

    [Fact]
    public Task What_a_projection_has_created_first_is_not_what_it_has_created_last() => InMethod(
        """
        var created = new[] { "+14155550100", "+14155550101" }.Select(number => ParticipantResource.Create(serviceSid, sessionSid, number)).ToList();
        ParticipantResource.Delete(serviceSid, sessionSid, created[0].Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, created[1].Sid, "Hello.");
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:created[0].Sid|}, "Hello.");
        """);

    [Fact]
    public Task Key_of_a_dictionary_is_no_index() => InMethod(
        """
        var riders = new Dictionary<int, ParticipantResource> { [1] = alive[0], [0] = alive[1] };
        ParticipantResource.Delete(serviceSid, sessionSid, riders[1].Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, riders[0].Sid, "Hello.");
        """);

    [Fact]
    public Task What_is_stored_under_a_key_takes_the_place_of_another() => InMethod(
        """
        var riders = new Dictionary<string, ParticipantResource> { ["rider"] = somebody };
        ParticipantResource.Delete(serviceSid, sessionSid, somebody.Sid);
        riders["rider"] = ParticipantResource.Create(serviceSid, sessionSid, name);
        foreach (var p in riders.Values)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello.");
        }
        """);

    [Theory]
    [InlineData("!errors.Any()")]
    [InlineData("errors.Count == 0")]
    [InlineData("errors.Count() == 0")]
    [InlineData("errors.ToArray().Length == 0")]
    [InlineData("errors is { Count: 0 }")]
    [InlineData("errors.FirstOrDefault() == null")]
    [InlineData("errors.All(error => error != \"gone\")")]
    public Task Number_of_known_elements_is_known(string isEmpty) => InMethod(
        $$"""
        var errors = new List<string>();
        if (isLeaving)
        {
            errors.Add("gone");
            ParticipantResource.Delete(serviceSid, sessionSid, rider);
        }

        if ({{isEmpty}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:rider|}, "Hello.");
        }
        else
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider|}, "Hello.");
        }
        """);

    [Fact]
    public Task List_may_hold_itself() => InMethod(
        """
        var list = new List<object>();
        foreach (var number in names)
        {
            list.Add(list);
        }

        foreach (var item in list)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:item.ToString()|}, "Hello.");
        }
        """);

    [Theory]
    [InlineData("all.ForEach(p => ParticipantResource.Delete(serviceSid, sessionSid, p.Sid));", "all.ForEach(p => ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:p.Sid|}));")]
    [InlineData("all.ForEach(p => ParticipantResource.Delete(serviceSid, sessionSid, p.Sid));", "foreach (var p in all) ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:p.Sid|});")]
    [InlineData("Array.ForEach(sids, sid => ParticipantResource.Delete(serviceSid, sessionSid, sid));", "Array.ForEach(sids, sid => ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:sid|}));")]
    [InlineData("Parallel.ForEach(all, p => ParticipantResource.Delete(serviceSid, sessionSid, p.Sid));", "foreach (var p in all) ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:p.Sid|});")]
    [InlineData("all.ForEach(p => { if (p.Identifier == name) ParticipantResource.Delete(serviceSid, sessionSid, p.Sid); });", "all.ForEach(p => { if (p.Identifier != name) ParticipantResource.Delete(serviceSid, sessionSid, p.Sid); });")]
    [InlineData("all.ForEach(p => ParticipantResource.Delete(serviceSid, sessionSid, p.Sid)); all.Clear();", "foreach (var p in all) ParticipantResource.Delete(serviceSid, sessionSid, p.Sid);")]
    [InlineData("all.ForEach(p => ParticipantResource.Delete(serviceSid, sessionSid, p.Sid));", "foreach (var p in others) ParticipantResource.Delete(serviceSid, sessionSid, p.Sid);")]
    [InlineData("Parallel.ForEach(asked, p => ParticipantResource.Delete(serviceSid, sessionSid, p.Sid));", "foreach (var p in asked) ParticipantResource.Delete(serviceSid, sessionSid, p.Sid);")]
    public Task Whoever_was_removed_with_all_others_of_a_list_is_met_there_again(string first, string second) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Leave(string serviceSid, string sessionSid, string name, List<ParticipantResource> all, List<ParticipantResource> others, string[] sids, IEnumerable<ParticipantResource> asked)
            {
                {{first}}
                {{second}}
            }
        }
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed record Rider(string Sid, string Number);

        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string name, string rider, List<string> names, List<ParticipantResource> all, ParticipantResource somebody, bool isLeaving, IChanger changer)
            {
                void Change(List<ParticipantResource> list) => changer.Change(list);

                var alive = ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null).ToList();
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }

        public interface IChanger
        {
            void Change(List<ParticipantResource> list);
        }
        """);
}
