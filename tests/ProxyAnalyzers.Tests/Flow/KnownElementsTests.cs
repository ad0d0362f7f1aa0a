using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Elements that were put in one by one are told apart, for as long as it is clear which is which.</summary>
public sealed class KnownElementsTests
{
    [Theory]
    [InlineData("people.First()")]
    [InlineData("people.FirstOrDefault()!")]
    [InlineData("people.First(p => p == rider)")]
    [InlineData("people.ElementAt(0)")]
    [InlineData("people.ElementAtOrDefault(0)!")]
    [InlineData("people.ToList()[0]")]
    [InlineData("people.ToArray().First()")]
    [InlineData("people.ConvertAll(p => p)[0]")]
    [InlineData("people.Select(p => p).First()")]
    [InlineData("people.Find(p => p.Sid == rider.Sid)!")]
    [InlineData("((IList<ParticipantResource>)people)[0]")]
    [InlineData("((IReadOnlyList<ParticipantResource>)people)[0]")]
    [InlineData("people[^2]")]
    [InlineData("people.ToArray()[^2]")]
    [InlineData("new Dictionary<int, ParticipantResource> { [1] = rider, [0] = driver }.Values.ToList()[0]")]
    [InlineData("new Dictionary<string, ParticipantResource>().GetValueOrDefault(name, rider)")]
    [InlineData("new Dictionary<string, ParticipantResource> { [\"rider\"] = rider }.GetValueOrDefault(\"rider\", driver)")]
    [InlineData("new Dictionary<string, ParticipantResource> { [\"driver\"] = driver }.GetValueOrDefault(\"rider\", rider)")]
    [InlineData("new Dictionary<string, ParticipantResource> { [\"rider\"] = rider }.Values.First()")]
    [InlineData("new[] { rider }.Single()")]
    [InlineData("new[] { rider }.SingleOrDefault()!")]
    [InlineData("new[] { rider }.Last()")]
    [InlineData("new[] { rider, rider }.MinBy(p => p.DateCreated)!")]
    [InlineData("Array.Find(people.ToArray(), p => p.Sid == rider.Sid)!")]
    [InlineData("new Queue<ParticipantResource>(people).Dequeue()")]
    [InlineData("new Queue<ParticipantResource>(people).Peek()")]
    [InlineData("new Stack<ParticipantResource>(people).Last()")]
    [InlineData("new Stack<ParticipantResource>(people.ToArray()).ToArray()[1]")]
    [InlineData("new Dictionary<string, ParticipantResource> { [\"rider\"] = rider, [\"driver\"] = driver }[\"rider\"]")]
    public Task Rider_is_found_where_he_was_put(string expression) => InMethod(
        $$"""
        var one = {{expression}};
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:one.Sid|}, "Hello.");
        """);

    /// <summary>Where it is not told which of them it is, it may be one who is still there.</summary>
    [Theory]
    [InlineData("people.OrderBy(p => p.DateCreated).First()")]
    [InlineData("people.Where(p => p.DateCreated != null).First()")]
    [InlineData("Enumerable.Reverse(people).First()")]
    [InlineData("people[people.Count - count]")]
    [InlineData("people.ToDictionary(p => p.Identifier)[name]")]
    [InlineData("people.GroupBy(p => p.Identifier).First().First()")]
    [InlineData("people.Skip(count).First()")]
    [InlineData("people[count]")]
    [InlineData("people[2]")]
    [InlineData("people.ToArray()[^count]")]
    public Task Whoever_is_found_may_be_the_driver(string expression) => InMethod(
        $$"""
        var one = {{expression}};
        MessageInteractionResource.Create(serviceSid, sessionSid, one.Sid, "Hello.");
        """,
        only: "PROXY2001");

    [Theory]
    [InlineData("people.Last()")]
    [InlineData("people.LastOrDefault()!")]
    [InlineData("people.ElementAt(1)")]
    [InlineData("people.ElementAtOrDefault(1)!")]
    [InlineData("people.Last(p => p != rider)")]
    [InlineData("people.First(p => p == driver)")]
    [InlineData("people.ToList()[1]")]
    [InlineData("people.ConvertAll(p => p)[1]")]
    [InlineData("people.Find(p => p == driver)!")]
    [InlineData("new Stack<ParticipantResource>(people).Pop()")]
    [InlineData("new Stack<ParticipantResource>(people).Peek()")]
    [InlineData("new Queue<ParticipantResource>(people).Last()")]
    [InlineData("new LinkedList<ParticipantResource>(people).Last()")]
    [InlineData("new System.Collections.ObjectModel.ObservableCollection<ParticipantResource>(people).Last()")]
    [InlineData("new System.Collections.Concurrent.ConcurrentStack<ParticipantResource>(people).First()")]
    [InlineData("new System.Collections.Concurrent.ConcurrentQueue<ParticipantResource>(people).Last()")]
    [InlineData("new Stack<ParticipantResource>(people).First()")]
    [InlineData("new Dictionary<string, ParticipantResource> { [\"rider\"] = rider, [\"driver\"] = driver }[\"driver\"]")]
    public Task Driver_is_found_where_he_was_put(string expression) => InMethod(
        $$"""
        var one = {{expression}};
        MessageInteractionResource.Create(serviceSid, sessionSid, one.Sid, "Hello.");
        ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:one.Sid|}, "Hello.");
        """);

    [Theory]
    [InlineData("new Stack<ParticipantResource>()", "Push", "Pop()")]
    [InlineData("new Stack<ParticipantResource>()", "Push", "Peek()")]
    [InlineData("new Queue<ParticipantResource>()", "Enqueue", "Last()")]
    [InlineData("new List<ParticipantResource>()", "Add", "Last()")]
    public Task Driver_who_was_put_in_last_comes_out(string collection, string putIn, string takeOut) => InMethod(
        $$"""
        var waiting = {{collection}};
        waiting.{{putIn}}(rider);
        waiting.{{putIn}}(driver);
        MessageInteractionResource.Create(serviceSid, sessionSid, waiting.{{takeOut}}.Sid, "Hello.");
        """);

    [Theory]
    [InlineData("new Stack<ParticipantResource>()", "Push", "Last()")]
    [InlineData("new Queue<ParticipantResource>()", "Enqueue", "Dequeue()")]
    [InlineData("new Queue<ParticipantResource>()", "Enqueue", "Peek()")]
    [InlineData("new Queue<ParticipantResource>()", "Enqueue", "First()")]
    [InlineData("new List<ParticipantResource>()", "Add", "First()")]
    public Task Rider_who_was_put_in_first_comes_out(string collection, string putIn, string takeOut) => InMethod(
        $$"""
        var waiting = {{collection}};
        waiting.{{putIn}}(rider);
        waiting.{{putIn}}(driver);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:waiting.{{takeOut}}.Sid|}, "Hello.");
        """);

    [Fact]
    public Task Stack_is_emptied_from_the_top() => InMethod(
        """
        var waiting = new Stack<ParticipantResource>();
        waiting.Push(rider);
        waiting.Push(driver);
        MessageInteractionResource.Create(serviceSid, sessionSid, waiting.Pop().Sid, "Hello.");
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:waiting.Pop().Sid|}, "Hello.");
        """);

    [Fact]
    public Task Helper_may_put_them_in() => InMethod(
        """
        void Put(List<ParticipantResource> list, ParticipantResource person) => list.Add(person);

        var waiting = new List<ParticipantResource>();
        Put(waiting, rider);
        Put(waiting, driver);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:waiting[0].Sid|}, "Hello.");
        MessageInteractionResource.Create(serviceSid, sessionSid, waiting[1].Sid, "Hello.");
        """);

    [Theory]
    [InlineData("TryPop", "Stack", "Push")]
    [InlineData("TryDequeue", "Queue", "Enqueue")]
    public Task Whoever_was_taken_out_is_out(string take, string kind, string putIn) => InMethod(
        $$"""
        var waiting = new {{kind}}<ParticipantResource>();
        waiting.{{putIn}}(rider);
        if (!waiting.{{take}}(out var first))
        {
            ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
        }

        if (waiting.{{take}}(out var second))
        {
            ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "Hello.");
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:first!.Sid|}, "Hello.");
        """);

    [Theory]
    [InlineData("people.Any()", true)]
    [InlineData("people.Count == 2", true)]
    [InlineData("people.Count() == 2", true)]
    [InlineData("people.Contains(rider)", true)]
    [InlineData("people.ToArray().Length == 2", true)]
    [InlineData("people.FirstOrDefault() is not null", true)]
    [InlineData("people.Exists(p => p == rider)", true)]
    [InlineData("Array.Exists(people.ToArray(), p => p == rider)", true)]
    [InlineData("!people.Any()", false)]
    [InlineData("people.Count == 3", false)]
    [InlineData("people.GroupBy(p => p.Identifier).Any()", true)]
    [InlineData("new List<string>().OrderBy(sid => sid).Any()", false)]
    [InlineData("new List<string>().Where(sid => sid != name).Any()", false)]
    [InlineData("new List<string>().GroupBy(sid => sid).Any()", false)]
    [InlineData("new List<string>().Chunk(2).Any()", false)]
    [InlineData("new List<string>().Select(sid => sid.Length).Any()", false)]
    [InlineData("new List<string>().Zip(people).Any()", false)]
    [InlineData("people.Zip(new List<string>()).Any()", false)]
    [InlineData("new List<string>().DefaultIfEmpty().Any()", true)]
    [InlineData("new List<string>().DefaultIfEmpty().First() is not null", false)]
    [InlineData("new[] { \"rider\", \"driver\" }.Where(word => word == \"guest\").Any()", false)]
    [InlineData("new[] { \"rider\", \"driver\" }.Where(word => word == \"rider\").Any()", true)]
    [InlineData("new[] { \"rider\", \"driver\" }.Any(word => word == \"guest\")", false)]
    [InlineData("new[] { \"rider\", \"driver\" }.All(word => word != \"guest\")", true)]
    [InlineData("new[] { \"rider\", \"driver\" }.All(word => word != \"rider\")", false)]
    [InlineData("new[] { \"rider\", \"driver\" }.First(word => word != \"rider\") == \"rider\"", false)]
    [InlineData("new[] { \"rider\", \"driver\" }.FirstOrDefault(word => word == \"guest\") is not null", false)]
    [InlineData("!new[] { driver }.Where(p => p.Identifier == name).Any()", true)]
    [InlineData("new List<string>().Contains(rider.Sid)", false)]
    [InlineData("new List<string>().Any()", false)]
    [InlineData("new List<string>().Exists(sid => sid == rider.Sid)", false)]
    [InlineData("!new List<string>().TrueForAll(sid => sid == rider.Sid)", false)]
    [InlineData("new List<string>().Find(sid => sid == rider.Sid) is not null", false)]
    public Task Question_has_the_answer_that_the_elements_give(string question, bool answer) => InMethod(
        $$"""
        if ({{question}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {{(answer ? "{|PROXY2001:driver.Sid|}" : "driver.Sid")}}, "Hello.");
        """);

    [Fact]
    public Task Keys_of_a_dictionary_are_known_as_its_values_are() => InMethod(
        """
        var names = new Dictionary<string, string> { [rider.Sid] = "rider" };
        foreach (var sid in names.Keys)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:sid|}, "Hello.");
        }

        foreach (var (sid, text) in names)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, sid, text);
        }
        """,
        only: "PROXY2001");

    [Theory]
    [InlineData("new Dictionary<string, bool>()", "found")]
    [InlineData("new Dictionary<string, int>()", "found > 0")]
    [InlineData("new Dictionary<string, string>()", "found is not null")]
    [InlineData("new Dictionary<string, bool> { [\"rider\"] = true }", "found")]
    [InlineData("new Dictionary<string, int> { [\"driver\"] = 2 }", "found < 2")]
    public Task Value_that_is_not_there_is_the_default_of_its_type(string dictionary, string question) => InMethod(
        $$"""
        var values = {{dictionary}};
        values.TryGetValue("driver", out var found);
        if ({{question}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "Hello.");
        """);

    [Theory]
    [InlineData("new Queue<string>().Dequeue();")]
    [InlineData("new Queue<string>().Peek();")]
    [InlineData("new Stack<string>().Pop();")]
    [InlineData("var first = new List<string>()[0];")]
    [InlineData("var first = new List<string>().First();")]
    [InlineData("var first = new Dictionary<string, string> { [\"rider\"] = name }[\"driver\"];")]
    public Task Whoever_takes_what_is_not_there_gets_no_further(string statement) => InMethod(
        $$"""
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello.");
        """);

    [Theory]
    [InlineData("people[count] = driver;", "people[0]")]
    [InlineData("people[count] = rider;", "people[1]")]
    [InlineData("people[0] = driver;", "people[0]")]
    [InlineData("people[^2] = driver;", "people[0]")]
    [InlineData("people.Insert(0, driver);", "people[0]")]
    [InlineData("people.Reverse();", "people[0]")]
    [InlineData("people.Remove(rider);", "people[0]")]
    [InlineData("people.Clear(); people.Add(driver);", "people[0]")]
    [InlineData("people = new() { driver };", "people[0]")]
    public Task Whoever_is_stored_may_take_the_place_of_another(string statement, string one) => InMethod(
        $$"""
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {{one}}.Sid, "Hello.");
        """,
        only: "PROXY2001");

    [Theory]
    [InlineData("var riders = new Dictionary<string, ParticipantResource> { [\"rider\"] = rider, [\"driver\"] = driver }; riders.Remove(name);", "riders.Count == 1")]
    [InlineData("var riders = new Dictionary<string, ParticipantResource> { [\"rider\"] = rider, [\"driver\"] = driver }; riders.Remove(\"rider\");", "riders.Count == 1")]
    [InlineData("var riders = new Dictionary<string, ParticipantResource> { [\"rider\"] = rider, [\"driver\"] = driver }; riders[\"rider\"] = driver;", "riders.Count == 2")]
    [InlineData("var riders = new Dictionary<string, ParticipantResource> { [\"rider\"] = rider, [\"driver\"] = driver }; riders[name] = driver;", "riders.Count == 3")]
    [InlineData("var riders = new Dictionary<string, ParticipantResource> { [\"rider\"] = rider, [\"driver\"] = driver }; riders.Remove(name, out _);", "riders.Count == 1")]
    [InlineData("var riders = new Dictionary<string, ParticipantResource> { [\"rider\"] = rider, [\"driver\"] = driver }; riders.Remove(\"rider\", out _);", "riders.Count == 1")]
    [InlineData("var riders = new List<ParticipantResource> { rider, driver }; riders.RemoveAt(0);", "riders.Count == 1")]
    [InlineData("var riders = new Queue<ParticipantResource>(people); riders.Dequeue();", "riders.Count == 1")]
    [InlineData("var riders = new Queue<ParticipantResource>(people); riders.Peek();", "riders.Count == 2")]
    [InlineData("var riders = new Stack<ParticipantResource>(people); riders.TryPop(out _);", "riders.Count == 1")]
    public Task Number_changes_with_what_is_put_in_and_taken_out(string statement, string question) => InMethod(
        $$"""
        {{statement}}
        if ({{question}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "Hello.");
        """);

    [Theory]
    [InlineData("new HashSet<string> { name, other }.Count == 1")]
    [InlineData("new HashSet<string>(new[] { name, other }).Count == 1")]
    [InlineData("new[] { name, other }.ToHashSet().Count == 1")]
    [InlineData("new SortedSet<string> { name, other }.Count == 1")]
    [InlineData("new SortedSet<string>(new[] { name, other }).Count == 1")]
    [InlineData("new Dictionary<string, string> { [name] = name, [other] = other }.Count == 1")]
    public Task Set_of_two_may_have_one_element(string question) => InMethod(
        $$"""
        if ({{question}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "Hello.");
        """);

    [Theory]
    [InlineData("new List<string> { name, other }.Count == 1")]
    [InlineData("new List<string>(new[] { name, name }).Count == 1")]
    [InlineData("new Queue<string>(new[] { name, name }).Count == 1")]
    [InlineData("new HashSet<string> { name }.Count == 2")]
    [InlineData("new HashSet<string> { name, name }.Count == 2")]
    [InlineData("new HashSet<string>(new[] { name, name }).Count == 2")]
    [InlineData("new[] { name, name }.ToHashSet().Count == 2")]
    [InlineData("new Dictionary<string, string> { [\"a\"] = name, [\"b\"] = other }.Count == 1")]
    [InlineData("new Dictionary<string, string> { [\"a\"] = name, [\"a\"] = other }.Count == 2")]
    public Task Number_of_elements_is_what_it_is(string question) => InMethod(
        $$"""
        if ({{question}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "Hello.");
        """);

    [Theory]
    [InlineData("name is not (\"rider\" or \"driver\")", "new[] { \"rider\", \"driver\" }.Contains(name)", "driver.Sid")]
    [InlineData("name is not (\"rider\" or \"driver\")", "new List<string> { \"rider\", \"driver\" }.Contains(name)", "driver.Sid")]
    [InlineData("name == \"guest\"", "new[] { \"rider\", \"driver\" }.Contains(name)", "driver.Sid")]
    [InlineData("name == \"driver\"", "!new[] { \"rider\", \"driver\" }.Contains(name)", "driver.Sid")]
    [InlineData("name == \"rider\"", "!new[] { \"rider\", \"driver\" }.Contains(name)", "driver.Sid")]
    [InlineData("name == \"driver\"", "new[] { \"rider\", \"driver\" }.Contains(name)", "{|PROXY2001:driver.Sid|}")]
    [InlineData("name == \"guest\"", "!new[] { \"rider\", \"driver\" }.Contains(name)", "{|PROXY2001:driver.Sid|}")]
    [InlineData("name == \"guest\"", "new[] { \"rider\", other }.Contains(name)", "{|PROXY2001:driver.Sid|}")]
    [InlineData("name == \"RIDER\"", "new[] { \"rider\", \"driver\" }.Contains(name, StringComparer.OrdinalIgnoreCase)", "{|PROXY2001:driver.Sid|}")]
    public Task Value_is_one_of_those_that_are_listed_or_none(string removes, string sends, string sid) => InMethod(
        $$"""
        if ({{removes}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
        }

        if ({{sends}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello.");
        }
        """);

    private static Task InMethod(string body, string? only = null) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string name, string other, int count)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                var driver = ParticipantResource.Create(serviceSid, sessionSid, "+14155550101");
                var people = new List<ParticipantResource> { rider, driver };
                ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """,
        only: only);
}
