using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Of the participants that a loop has put into a collection, each that is picked out is another one: who was removed says nothing about the others.</summary>
public sealed class CollectionsFilledByLoopsTests
{
    [Theory]
    [InlineData("people.First()", "people.Last()")]
    [InlineData("people[0]", "people.Last()")]
    [InlineData("people[0]", "people[people.Count - 1]")]
    [InlineData("people.Single(p => p.Identifier == numbers[0])", "people.Single(p => p.Identifier == numbers[1])")]
    [InlineData("people.MinBy(p => p.DateCreated)", "people.MaxBy(p => p.DateCreated)")]
    [InlineData("people.ToDictionary(p => p.Identifier)[numbers[0]]", "people.Find(p => p.Identifier == numbers[1])")]
    [InlineData("people.ElementAt(0)", "people.Except(new[] { removed }).First()")]
    [InlineData("people.First()", "people.Skip(1).First()")]
    [InlineData("people.First()", "people.Where(p => p != removed).First()")]
    public Task Two_that_are_picked_are_not_the_same(string removed, string kept) => InMethod(
        $$"""
        var people = new List<ParticipantResource>();
        foreach (var number in numbers)
        {
            people.Add(ParticipantResource.Create(serviceSid, sessionSid, number));
        }

        var removed = {{removed}};
        ParticipantResource.Delete(serviceSid, sessionSid, removed.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {{kept}}.Sid, "Your driver is here.");
        """);

    [Theory]
    [InlineData("Fill(people, serviceSid, sessionSid, numbers);")]
    [InlineData("foreach (var number in numbers) Add(people, serviceSid, sessionSid, number);")]
    [InlineData("people = Create(serviceSid, sessionSid, numbers);")]
    [InlineData("new List<string>(numbers).ForEach(number => people.Add(ParticipantResource.Create(serviceSid, sessionSid, number)));")]
    [InlineData("for (var i = 0; i < numbers.Length; i++) people.Insert(0, ParticipantResource.Create(serviceSid, sessionSid, numbers[i]));")]
    public Task Helper_or_its_caller_may_be_in_the_loop(string fill) => InMethod(
        $$"""
        var people = new List<ParticipantResource>();
        {{fill}}
        var removed = people.First();
        ParticipantResource.Delete(serviceSid, sessionSid, removed.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, people.Last().Sid, "Your driver is here.");
        """);

    [Theory]
    [InlineData("people.Last()", "people.Remove(one);")]
    [InlineData("people[people.Count - 1]", "people.RemoveAt(people.Count - 1);")]
    [InlineData("people[0]", "people.RemoveAll(p => p.Sid == one.Sid);")]
    [InlineData("people.Find(p => p.Identifier == line)", "people = people.Where(p => p != one).ToList();")]
    public Task Who_is_taken_out_leaves_the_others(string one, string takeOut) => InMethod(
        $$"""
        var people = new List<ParticipantResource>();
        while (next() is { } line)
        {
            if (line == "drop" && people.Count > 0)
            {
                var one = {{one}};
                ParticipantResource.Delete(serviceSid, sessionSid, one.Sid);
                {{takeOut}}
            }
            else
            {
                people.Add(ParticipantResource.Create(serviceSid, sessionSid, line));
            }
        }

        foreach (var person in people)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, person.Sid, "Your driver is here.");
        }
        """);

    [Theory]
    [InlineData("people.Remove(person);")]
    [InlineData("people.RemoveAll(p => p.Sid == person.Sid);")]
    [InlineData("people.RemoveAt(people.IndexOf(person));")]
    public Task Who_is_taken_out_in_a_loop_leaves_the_others(string takeOut) => InMethod(
        $$"""
        var people = new List<ParticipantResource>();
        foreach (var number in numbers)
        {
            people.Add(ParticipantResource.Create(serviceSid, sessionSid, number));
        }

        foreach (var person in people.ToList())
        {
            if (person.Identifier == next())
            {
                ParticipantResource.Delete(serviceSid, sessionSid, person.Sid);
                {{takeOut}}
            }
        }

        foreach (var person in people)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, person.Sid, "Your driver is here.");
        }
        """);

    [Theory]
    [InlineData("foreach (var person in people.Skip(1)) MessageInteractionResource.Create(serviceSid, sessionSid, person.Sid, text);")]
    [InlineData("MessageInteractionResource.Create(serviceSid, sessionSid, people.OrderBy(p => p.ProxyIdentifier).First().Sid, text);")]
    [InlineData("foreach (var group in people.GroupBy(p => p.ProxyIdentifier)) MessageInteractionResource.Create(serviceSid, sessionSid, group.First().Sid, text);")]
    public Task Empty_list_has_no_element_in_any_order(string send) => InMethod(
        $$"""
        var text = "Your driver is here.";
        var people = new List<ParticipantResource>();
        foreach (var number in numbers)
        {
            people.Add(ParticipantResource.Create(serviceSid, sessionSid, number));
        }

        {{send}}
        """);

    [Fact]
    public Task Dictionary_forgets_who_is_taken_out() => InMethod(
        """
        var people = new Dictionary<string, ParticipantResource>();
        foreach (var number in numbers)
        {
            people[number] = ParticipantResource.Create(serviceSid, sessionSid, number);
        }

        foreach (var (number, person) in people.ToList())
        {
            if (number == next())
            {
                ParticipantResource.Delete(serviceSid, sessionSid, person.Sid);
                people.Remove(number);
            }
        }

        foreach (var person in people.Values)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, person.Sid, "Your driver is here.");
        }
        """);

    [Fact]
    public Task Whoever_is_picked_once_stays_the_same() => InMethod(
        """
        var people = new List<ParticipantResource>();
        foreach (var number in numbers)
        {
            people.Add(ParticipantResource.Create(serviceSid, sessionSid, number));
        }

        var first = people.First();
        ParticipantResource.Delete(serviceSid, sessionSid, first.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:first.Sid|}, "Your driver is here.");
        """);

    [Fact]
    public Task All_that_a_loop_has_removed_are_removed() => InMethod(
        """
        var people = new List<ParticipantResource>();
        foreach (var number in numbers)
        {
            people.Add(ParticipantResource.Create(serviceSid, sessionSid, number));
        }

        foreach (var person in people)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, person.Sid);
        }

        foreach (var person in people)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:person.Sid|}, "Your driver is here.");
        }
        """);

    [Fact]
    public Task List_that_is_made_in_the_loop_holds_what_was_put_in() => InMethod(
        """
        foreach (var number in numbers)
        {
            var people = new List<ParticipantResource>();
            people.Add(ParticipantResource.Create(serviceSid, sessionSid, number));
            people.Add(ParticipantResource.Create(serviceSid, sessionSid, next()));
            ParticipantResource.Delete(serviceSid, sessionSid, people[0].Sid);
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:people[0].Sid|}, "Your driver is here.");
            MessageInteractionResource.Create(serviceSid, sessionSid, people[1].Sid, "Your driver is here.");
        }
        """);

    [Fact]
    public Task Who_is_taken_out_of_known_elements_is_not_among_them() => InMethod(
        """
        var people = new List<ParticipantResource> { ParticipantResource.Create(serviceSid, sessionSid, numbers[0]), ParticipantResource.Create(serviceSid, sessionSid, numbers[1]) };
        ParticipantResource.Delete(serviceSid, sessionSid, people[0].Sid);
        people.Remove(people[0]);
        MessageInteractionResource.Create(serviceSid, sessionSid, people[0].Sid, "Your driver is here.");
        ParticipantResource.Delete(serviceSid, sessionSid, people[0].Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:people[0].Sid|}, "Your driver is here.");
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Start(string serviceSid, string sessionSid, string[] numbers, Func<string> next)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }

            private static void Fill(List<ParticipantResource> people, string serviceSid, string sessionSid, string[] numbers)
            {
                foreach (var number in numbers)
                {
                    people.Add(ParticipantResource.Create(serviceSid, sessionSid, number));
                }
            }

            private static void Add(List<ParticipantResource> people, string serviceSid, string sessionSid, string number) =>
                people.Add(ParticipantResource.Create(serviceSid, sessionSid, number));

            private static List<ParticipantResource> Create(string serviceSid, string sessionSid, string[] numbers)
            {
                var people = new List<ParticipantResource>();
                Fill(people, serviceSid, sessionSid, numbers);
                return people;
            }
        }
        """);
}
