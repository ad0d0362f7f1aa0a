using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Lists, sets, queues, stacks and dictionaries hold what was put into them, by whichever method and through whichever interface.</summary>
public sealed class CollectionKindsTests
{
    [Theory]
    [InlineData("var sids = new List<string>(); sids.Add(rider.Sid);", "sids[0]")]
    [InlineData("IList<string> sids = new List<string>(); sids.Add(rider.Sid);", "sids[0]")]
    [InlineData("ICollection<string> sids = new List<string>(); sids.Add(rider.Sid);", "sids.First()")]
    [InlineData("var sids = new HashSet<string>(); sids.Add(rider.Sid);", "sids.First()")]
    [InlineData("var sids = new Queue<string>(); sids.Enqueue(rider.Sid);", "sids.Dequeue()")]
    [InlineData("var sids = new Queue<string>(); sids.Enqueue(rider.Sid);", "sids.Peek()")]
    [InlineData("var sids = new Stack<string>(); sids.Push(rider.Sid);", "sids.Pop()")]
    [InlineData("var sids = new Stack<string>(); sids.Push(rider.Sid);", "sids.Peek()")]
    [InlineData("var sids = new Stack<string>(); sids.Push(name); sids.Pop(); sids.Push(rider.Sid);", "sids.Pop()")]
    [InlineData("var sids = new Queue<string>(); sids.Enqueue(rider.Sid); sids.Peek();", "sids.Dequeue()")]
    [InlineData("var sids = new Dictionary<string, string>(); sids.Add(name, rider.Sid);", "sids[name]")]
    [InlineData("IDictionary<string, string> sids = new Dictionary<string, string>(); sids.Add(name, rider.Sid);", "sids[name]")]
    [InlineData("var sids = new Dictionary<string, string>(); sids.TryAdd(name, rider.Sid);", "sids[name]")]
    [InlineData("var sids = new List<string>(); sids.AddRange(new[] { rider.Sid });", "sids[0]")]
    [InlineData("var sids = new HashSet<string>(); sids.UnionWith(new[] { rider.Sid });", "sids.First()")]
    [InlineData("var sids = new List<string>(); sids.Insert(0, rider.Sid);", "sids[0]")]
    [InlineData("var sids = new[] { rider.Sid }; Array.Sort(sids);", "sids[0]")]
    [InlineData("var sids = new[] { rider.Sid }; Array.Reverse(sids);", "sids[0]")]
    [InlineData("var sids = new List<string> { name, rider.Sid }; sids.Remove(name);", "sids[0]")]
    [InlineData("System.Collections.IList sids = new List<string>(); sids.Add(rider.Sid);", "(string)sids[0]!")]
    [InlineData("var sids = new Dictionary<string, string>(); sids.Add(\"rider\", rider.Sid); sids.Add(\"driver\", name);", "sids[\"rider\"]")]
    [InlineData("IDictionary<string, string> sids = new Dictionary<string, string>(); sids.Add(\"driver\", name); sids.Add(\"rider\", rider.Sid);", "sids[\"rider\"]")]
    [InlineData("var sids = new Dictionary<string, string>(); sids.TryAdd(\"driver\", name); sids.TryAdd(\"rider\", rider.Sid);", "sids[\"rider\"]")]
    public Task Who_was_put_in_is_there(string statements, string element) => InMethod(
        $$"""
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        {{statements}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:{{element}}|}, "Hello");
        """);

    [Theory]
    [InlineData("var sids = new List<string> { rider.Sid };", "sids.Remove(rider.Sid)")]
    [InlineData("var sids = new HashSet<string> { rider.Sid };", "sids.Remove(rider.Sid)")]
    [InlineData("var sids = new HashSet<string> { rider.Sid };", "!sids.Add(rider.Sid)")]
    [InlineData("var sids = new HashSet<string>();", "sids.Add(rider.Sid)")]
    [InlineData("var sids = new Dictionary<string, int>();", "sids.TryAdd(\"rider\", 1)")]
    [InlineData("var sids = new Dictionary<string, int> { [\"rider\"] = 1 };", "!sids.TryAdd(\"rider\", 2)")]
    [InlineData("var sids = new Dictionary<string, int> { [\"rider\"] = 1 };", "sids.TryAdd(\"driver\", 1)")]
    [InlineData("var sids = new Dictionary<string, int> { [\"rider\"] = 1 };", "sids.ContainsKey(\"rider\")")]
    [InlineData("var sids = new Dictionary<string, int> { [\"rider\"] = 1 };", "!sids.ContainsKey(\"driver\")")]
    [InlineData("var sids = new Dictionary<string, int> { [\"rider\"] = 1 };", "sids.Remove(\"rider\")")]
    [InlineData("var sids = new Dictionary<string, int> { [\"rider\"] = 1 };", "!sids.Remove(\"driver\")")]
    [InlineData("var sids = new Dictionary<string, string> { [\"rider\"] = name };", "sids.Remove(\"rider\")")]
    [InlineData("var sids = new Dictionary<string, ParticipantResource> { [\"rider\"] = rider };", "sids.Remove(\"rider\", out var gone)")]
    [InlineData("var sids = new List<string> { name }; sids.Clear();", "sids.Count == 0")]
    [InlineData("var sids = new HashSet<string> { name }; sids.Clear();", "!sids.Any()")]
    [InlineData("var sids = new Queue<string>(); sids.Enqueue(name);", "sids.TryDequeue(out var first)")]
    [InlineData("var sids = new Queue<string>(); sids.Enqueue(name);", "sids.TryPeek(out var first) && sids.Count == 1")]
    [InlineData("var sids = new Queue<string>();", "!sids.TryDequeue(out var first)")]
    [InlineData("var sids = new Stack<string>(); sids.Push(name);", "sids.TryPop(out var first)")]
    [InlineData("var sids = new Stack<string>();", "!sids.TryPop(out var first)")]
    [InlineData("var sids = new System.Collections.Concurrent.ConcurrentBag<string> { name };", "sids.TryTake(out var first)")]
    [InlineData("if (names.Count > 0) return; foreach (var each in names.ToArray()) ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);", "names.Count == 0")]
    [InlineData("if (names.Count > 0) return; foreach (var each in names.AsReadOnly()) ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);", "!names.Any()")]
    [InlineData("if (names.Count == 0) return; var isDone = false; names.ForEach(each => isDone = true);", "isDone")]
    [InlineData("var isDone = false; new List<string>().ForEach(each => isDone = true);", "!isDone")]
    [InlineData("var isDone = false; new List<string> { name }.ForEach(each => isDone = true);", "isDone")]
    [InlineData("if (names.Count > 0) return; var isDone = false; names.ForEach(each => isDone = true);", "!isDone")]
    [InlineData("var sids = new Dictionary<string, string>(); sids.Add(\"rider\", name);", "!sids.ContainsKey(\"driver\")")]
    [InlineData("var sids = new Dictionary<string, string>(); sids.Add(\"rider\", name);", "sids.ContainsKey(\"rider\")")]
    [InlineData("var people = new List<ParticipantResource> { rider }; people.Insert(0, all[0]);", "people.Any()")]
    [InlineData("var people = new List<ParticipantResource> { rider }; people.Insert(0, all[0]); var isDone = false; people.ForEach(each => isDone = true);", "isDone")]
    [InlineData("var people = new Dictionary<string, ParticipantResource> { [name] = rider }; people.TryAdd(other, all[0]);", "people.Any()")]
    [InlineData("var sids = new System.Collections.Concurrent.ConcurrentQueue<string>(new[] { name });", "sids.TryDequeue(out var first)")]
    [InlineData("var sids = new System.Collections.Concurrent.ConcurrentStack<string>(new[] { name });", "sids.TryPop(out var first)")]
    public Task Answer_of_a_collection_that_is_known_is_known(string statements, string question) => InMethod(
        $$"""
        {{statements}}
        if ({{question}})
        {
            return;
        }

        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Nobody comes here.");
        """);

    [Theory]
    [InlineData("var sids = new List<string> { name };", "sids.Remove(other)")]
    [InlineData("var sids = new HashSet<string> { name };", "sids.Add(other)")]
    [InlineData("var sids = new HashSet<string> { name };", "!sids.Add(other)")]
    [InlineData("var sids = new Dictionary<string, int> { [name] = 1 };", "sids.TryAdd(other, 1)")]
    [InlineData("var sids = new Dictionary<string, int> { [name] = 1 };", "sids.ContainsKey(other)")]
    [InlineData("var sids = new Dictionary<string, int> { [name] = 1 };", "sids.Remove(other)")]
    [InlineData("var sids = new Queue<string>(names);", "sids.TryDequeue(out var first)")]
    [InlineData("var sids = new Queue<string>(); sids.Enqueue(name);", "!sids.TryDequeue(out var first)")]
    [InlineData("var sids = new Stack<string>(names);", "sids.TryPop(out var first)")]
    [InlineData("var isDone = false; names.ForEach(each => isDone = true);", "isDone")]
    [InlineData("var isDone = false; names.ForEach(each => isDone = true);", "!isDone")]
    [InlineData("var count = 0; names.ForEach(each => count++);", "count > 0")]
    [InlineData("var count = 0; names.ForEach(each => count++);", "count != 1")]
    [InlineData("var count = 0; names.ForEach(each => count++);", "count != 2")]
    [InlineData("var sids = new Dictionary<string, string> { [name] = other }; sids.TryAdd(other, name);", "sids.Count == 1")]
    [InlineData("var sids = new Dictionary<string, string> { [name] = other }; sids.TryAdd(other, name);", "sids.Count == 2")]
    public Task Answer_may_be_either(string statements, string question) => InMethod(
        $$"""
        {{statements}}
        if ({{question}})
        {
            return;
        }

        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Goodbye.");
        """);

    [Theory]
    [InlineData("var sids = new List<string>(); sids.Add(rider.Sid); sids.Add(rider.Sid);", "sids.Count == 1")]
    [InlineData("var sids = new List<string>(); sids.Add(\"both\"); sids.Add(\"both\");", "sids.Count == 1")]
    [InlineData("var sids = new Queue<string>(); sids.Enqueue(\"both\"); sids.Enqueue(\"both\");", "sids.Count == 1")]
    [InlineData("var sids = new List<string> { rider.Sid }; sids.Add(name);", "sids.Count != 2")]
    [InlineData("var sids = new HashSet<string> { rider.Sid }; sids.Add(rider.Sid);", "sids.Count != 1")]
    public Task Set_holds_each_once_and_a_list_as_often_as_it_was_put_in(string statements, string isOtherwise) => InMethod(
        $$"""
        {{statements}}
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        if ({{isOtherwise}})
        {
            return;
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Goodbye.");
        """);

    [Theory]
    [InlineData("var sids = new HashSet<string> { rider.Sid }; sids.Add(other);")]
    [InlineData("var sids = new HashSet<string> { other }; sids.Add(rider.Sid);")]
    [InlineData("var sids = new List<string> { other }; sids.Add(rider.Sid);")]
    [InlineData("var sids = new Queue<string>(); sids.Enqueue(other); sids.Enqueue(rider.Sid);")]
    [InlineData("var sids = new Stack<string>(); sids.Push(rider.Sid); sids.Push(other);")]
    [InlineData("var sids = new System.Collections.Concurrent.ConcurrentQueue<string>(new[] { other, rider.Sid });")]
    public Task Whoever_goes_through_a_collection_meets_all_that_were_put_in(string statements) => InMethod(
        $$"""
        {{statements}}
        foreach (var sid in sids)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, sid);
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Goodbye.");
        """);

    [Theory]
    [InlineData("var sids = new System.Collections.Concurrent.ConcurrentQueue<string>(new[] { rider.Sid, name });", "sids.TryDequeue(out var first)")]
    [InlineData("var sids = new System.Collections.Concurrent.ConcurrentStack<string>(new[] { name, rider.Sid });", "sids.TryPop(out var first)")]
    [InlineData("System.Collections.Concurrent.IProducerConsumerCollection<string> sids = new System.Collections.Concurrent.ConcurrentQueue<string>(new[] { rider.Sid, name });", "sids.TryTake(out var first)")]
    [InlineData("var sids = new Stack<string>(new[] { name, rider.Sid });", "sids.TryPeek(out var first)")]
    [InlineData("var sids = new Queue<string>(new[] { rider.Sid, name });", "sids.TryPeek(out var first)")]
    public Task Queue_and_stack_yield_the_one_whose_turn_it_is(string creation, string take) => InMethod(
        $$"""
        {{creation}}
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        if ({{take}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:first|}, "Goodbye.");
        }
        """);

    [Theory]
    [InlineData("new List<ParticipantResource>(alive)", "people.Remove(people.First());")]
    [InlineData("new List<ParticipantResource>(alive)", "people.RemoveAt(0);")]
    [InlineData("new List<ParticipantResource>(alive)", "people.RemoveRange(0, 1);")]
    [InlineData("new List<ParticipantResource>(alive)", "people.Sort((one, other) => one.Sid.CompareTo(other.Sid));")]
    [InlineData("new List<ParticipantResource>(alive)", "people.Reverse();")]
    [InlineData("new HashSet<ParticipantResource>(alive)", "people.RemoveWhere(p => p.Identifier == name);")]
    [InlineData("new HashSet<ParticipantResource>(alive)", "people.ExceptWith(all);")]
    [InlineData("new HashSet<ParticipantResource>(alive)", "people.IntersectWith(all);")]
    [InlineData("new LinkedList<ParticipantResource>(alive)", "people.RemoveFirst();")]
    [InlineData("new LinkedList<ParticipantResource>(alive)", "people.RemoveLast();")]
    [InlineData("alive.ToArray()", "Array.Sort(people, (one, other) => one.Sid.CompareTo(other.Sid));")]
    [InlineData("alive.ToArray()", "Array.Reverse(people);")]
    [InlineData("new List<ParticipantResource>(alive)", "people.AddRange(alive);")]
    [InlineData("new HashSet<ParticipantResource>(alive)", "people.UnionWith(alive);")]
    [InlineData("new List<ParticipantResource>(alive)", "people.Insert(0, alive[0]);")]
    [InlineData("new List<ParticipantResource>(alive)", "people.RemoveAll(p => p.Identifier == name);")]
    public Task What_is_taken_out_or_moved_leaves_what_all_have_in_common(string copy, string statement) => InMethod(
        $$"""
        var people = {{copy}};
        {{statement}}
        foreach (var p in people)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
        }
        """);

    [Theory]
    [InlineData("new List<string> { rider.Sid, name }", "sids.RemoveAt(0);")]
    [InlineData("new List<string> { rider.Sid, name }", "sids.RemoveRange(0, 1);")]
    [InlineData("new List<string> { rider.Sid, name }", "sids.RemoveAll(sid => sid != name);")]
    [InlineData("new HashSet<string> { rider.Sid, name }", "sids.RemoveWhere(sid => sid != name);")]
    [InlineData("new HashSet<string> { rider.Sid, name }", "sids.ExceptWith(new[] { rider.Sid });")]
    [InlineData("new HashSet<string> { rider.Sid, name }", "sids.IntersectWith(new[] { name });")]
    [InlineData("new LinkedList<string>(new[] { rider.Sid, name })", "sids.RemoveFirst();")]
    [InlineData("new[] { rider.Sid, name }", "Array.Sort(sids);")]
    [InlineData("new[] { rider.Sid, name }", "Array.Reverse(sids);")]
    [InlineData("new List<string> { rider.Sid }", "sids.InsertRange(0, names);")]
    [InlineData("new LinkedList<string>(new[] { rider.Sid })", "sids.AddFirst(name);")]
    public Task First_one_may_be_another_after_a_change(string creation, string statement) => InMethod(
        $$"""
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        var sids = {{creation}};
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:sids.First()|}, "Hello");
        """);

    [Theory]
    [InlineData("Array.ForEach(sids, sid => ParticipantResource.Delete(serviceSid, sessionSid, sid));")]
    [InlineData("sids.ToList().ForEach(sid => ParticipantResource.Delete(serviceSid, sessionSid, sid));")]
    [InlineData("Parallel.ForEach(sids, sid => ParticipantResource.Delete(serviceSid, sessionSid, sid));")]
    [InlineData("Parallel.ForEachAsync(sids, async (sid, token) => await ParticipantResource.DeleteAsync(serviceSid, sessionSid, sid)).Wait();")]
    [InlineData("sids.AsParallel().ForAll(sid => ParticipantResource.Delete(serviceSid, sessionSid, sid));")]
    public Task Who_is_removed_in_a_loop_of_the_framework_is_gone(string statement) => InMethod(
        $$"""
        var sids = new[] { rider.Sid };
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Goodbye");
        """);

    [Theory]
    [InlineData("names.ForEach(each => ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}));")]
    [InlineData("Array.ForEach(names.ToArray(), each => ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}));")]
    [InlineData("Parallel.ForEach(names, each => ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}));")]
    [InlineData("new List<string> { name, other }.ForEach(each => ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}));")]
    [InlineData("new List<string> { name }.ForEach(each => ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid));")]
    [InlineData("new List<string>().ForEach(each => ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid)); ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);")]
    [InlineData("names.ForEach(each => ParticipantResource.Delete(serviceSid, sessionSid, each));")]
    [InlineData("all.ForEach(each => ParticipantResource.Delete(serviceSid, sessionSid, each.Sid));")]
    public Task Loop_of_the_framework_runs_as_often_as_there_are_elements(string statement) => InMethod(statement);

    [Theory]
    [InlineData("new Dictionary<string, string> { [name] = rider.Sid }", "sids.Remove(other);", "{|PROXY1004:sids[name]|}")]
    [InlineData("new Dictionary<string, string> { [\"rider\"] = rider.Sid, [\"name\"] = name }", "sids.Remove(\"name\");", "{|PROXY2001:sids[\"rider\"]|}")]
    [InlineData("alive.ToDictionary(p => p.Identifier)", "sids.Remove(name);", "sids.Values.First().Sid")]
    [InlineData("alive.ToDictionary(p => p.Identifier)", "sids.Remove(name, out var gone);", "sids.Values.First().Sid")]
    [InlineData("alive.ToDictionary(p => p.Identifier)", "sids.Clear(); sids[name] = all[0];", "{|PROXY1005:sids[name].Sid|}")]
    public Task Dictionary_from_which_something_was_removed(string creation, string statement, string sid) => InMethod(
        $$"""
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        var sids = {{creation}};
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello");
        """);

    [Theory]
    [InlineData("var held = new string[1];", "held[0] = person.Sid;", "held[0]")]
    [InlineData("var held = new string[2];", "held[1] = person.Sid;", "held[1]")]
    [InlineData("var held = new ParticipantResource[3];", "held[0] = person;", "held[0].Sid")]
    [InlineData("var held = new System.Collections.ObjectModel.Collection<string>();", "held.Add(person.Sid);", "held[0]")]
    [InlineData("var held = new System.Collections.ObjectModel.ObservableCollection<string>();", "held.Add(person.Sid);", "held.First()")]
    [InlineData("var held = new System.Collections.ObjectModel.Collection<ParticipantResource>();", "held.Add(person);", "held.Last().Sid")]
    [InlineData("var held = new SortedDictionary<string, string>();", "held[name] = person.Sid;", "held[name]")]
    [InlineData("var held = new SortedDictionary<string, string>(StringComparer.Ordinal);", "held.Add(name, person.Sid);", "held.Values.First()")]
    [InlineData("var held = new SortedList<string, string>();", "held.Add(name, person.Sid);", "held[name]")]
    [InlineData("IDictionary<string, string> held = new SortedList<string, string>();", "held.Add(name, person.Sid);", "held[name]")]
    [InlineData("var held = new System.Collections.Concurrent.ConcurrentDictionary<string, string>();", "held[name] = person.Sid;", "held[name]")]
    [InlineData("var held = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(2, 16);", "held.TryAdd(name, person.Sid);", "held.First().Value")]
    [InlineData("var held = new System.Collections.Concurrent.ConcurrentBag<string>();", "held.Add(person.Sid);", "held.First()")]
    [InlineData("var held = new System.Collections.Concurrent.ConcurrentQueue<string>();", "held.Enqueue(person.Sid);", "held.First()")]
    [InlineData("var held = new System.Collections.Concurrent.ConcurrentStack<string>();", "held.Push(person.Sid);", "held.First()")]
    public Task What_is_known_of_all_that_was_put_in_is_known_of_each(string creation, string statement, string element) => InMethod(
        $$"""
        {{creation}}
        foreach (var person in ParticipantResource.Read(serviceSid, sessionSid))
        {
            if (person.DateDeleted == null)
            {
                {{statement}}
                MessageInteractionResource.Create(serviceSid, sessionSid, {{element}}, "Hello");
            }
        }
        """);

    [Theory]
    [InlineData("var held = new string[2]; held[0] = name;", "held[0]")]
    [InlineData("var held = new string[1]; held[0] = name;", "held.First()")]
    [InlineData("var held = new SortedDictionary<string, string>(); held[\"rider\"] = name;", "held[\"rider\"]")]
    [InlineData("var held = new System.Collections.Concurrent.ConcurrentBag<string>(); held.Add(name);", "held.First()")]
    [InlineData("var held = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(); held.TryAdd(\"rider\", name);", "held[\"rider\"]")]
    [InlineData("var held = new System.Collections.ObjectModel.Collection<string>(); held.Add(name);", "held[0]")]
    [InlineData("var held = new System.Collections.ObjectModel.Collection<string>(new List<string> { rider.Sid });", "held[0]")]
    public Task Who_was_not_looked_at_before_he_was_put_in_is_not_known(string statements, string element) => InMethod(
        $$"""
        {{statements}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:{{element}}|}, "Hello");
        """);

    [Fact]
    public Task Each_place_of_an_array_holds_what_was_put_there() => InMethod(
        """
        var sids = new string[3];
        sids[1] = rider.Sid;
        sids[0] = ParticipantResource.Create(serviceSid, sessionSid, "+14155550199").Sid;
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, sids[0], "Hello");
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:sids[1]|}, "Hello");
        MessageInteractionResource.Create(serviceSid, sessionSid, sids[2], "Nobody was put there.");
        """);

    [Fact]
    public Task Array_that_a_loop_fills_holds_what_the_loop_puts_in() => InMethod(
        """
        var sids = new string[2];
        for (var i = 0; i < sids.Length; i++)
        {
            sids[i] = ParticipantResource.Create(serviceSid, sessionSid, name + i).Sid;
        }

        foreach (var sid in sids)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, sids[name.Length], "Hello");
        """);

    [Theory]
    [InlineData("var held = new SortedDictionary<int, string>(); held.Add(2, rider.Sid); held.Add(1, driver.Sid);", "held.First().Value")]
    [InlineData("var held = new SortedList<int, string>(); held.Add(2, rider.Sid); held.Add(1, driver.Sid);", "held.Values[0]")]
    [InlineData("var held = new System.Collections.Concurrent.ConcurrentBag<string>(); held.Add(rider.Sid); held.Add(driver.Sid);", "held.First()")]
    [InlineData("var held = new System.Collections.Concurrent.ConcurrentDictionary<int, string>(); held.TryAdd(2, rider.Sid); held.TryAdd(1, driver.Sid);", "held.First().Value")]
    [InlineData("var held = new LinkedList<string>(); held.AddLast(rider.Sid); held.AddFirst(driver.Sid);", "{|PROXY1004:held.First!.Value|}")]
    [InlineData("var held = new SortedSet<string>(); held.Add(rider.Sid); held.Add(driver.Sid);", "{|PROXY1004:held.Min|}")]
    public Task Nobody_knows_who_comes_first_in_an_order_of_its_own(string statements, string first) => InMethod(
        $$"""
        var driver = ParticipantResource.Create(serviceSid, sessionSid, "+14155550199");
        {{statements}}
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {{first}}, "Hello");
        """);

    [Theory]
    [InlineData("var held = new LinkedList<string>(new[] { name, serviceSid });", "held.First!.Value", "held.AddFirst(driver.Sid);")]
    [InlineData("var held = new LinkedList<string>(); held.AddLast(name);", "held.First!.Value", "held.AddFirst(driver.Sid);")]
    [InlineData("var held = new LinkedList<string>(); held.AddLast(name);", "held.Last!.Value", "held.AddLast(driver.Sid);")]
    [InlineData("var held = new SortedSet<string>(); held.Add(name);", "held.Min", "held.Add(driver.Sid);")]
    [InlineData("var held = new SortedSet<string>(); held.Add(name);", "held.Max", "held.Add(driver.Sid);")]
    public Task Who_is_at_the_end_may_be_another_one_after_a_change(string creation, string end, string change) => InMethod(
        $$"""
        var driver = ParticipantResource.Create(serviceSid, sessionSid, "+14155550199");
        {{creation}}
        ParticipantResource.Delete(serviceSid, sessionSid, {{end}});
        {{change}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:{{end}}|}, "Hello");
        """);

    [Theory]
    [InlineData("var waiting = new System.Collections.Concurrent.ConcurrentQueue<string>();", "if (!waiting.IsEmpty) return; waiting.Enqueue(name);", "!waiting.IsEmpty")]
    [InlineData("var waiting = new System.Collections.Concurrent.ConcurrentBag<string>();", "if (!waiting.IsEmpty) return; waiting.Add(name);", "!waiting.IsEmpty")]
    [InlineData("var waiting = queue;", "if (!waiting.IsEmpty) return; waiting.Enqueue(name);", "!waiting.IsEmpty")]
    public Task Queue_that_somebody_was_put_into_is_not_empty_any_more(string creation, string statements, string question) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class ParkingLine
        {
            public void Run(string serviceSid, string sessionSid, string name, System.Collections.Concurrent.ConcurrentQueue<string> queue)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550123");
                ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
                {{creation}}
                {{statements}}
                if ({{question}})
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Hello");
                }
            }
        }
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string name, string other, List<string> names)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                var all = ParticipantResource.Read(serviceSid, sessionSid).ToList();
                var alive = all.Where(p => p.DateDeleted == null).ToList();
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """);
}
