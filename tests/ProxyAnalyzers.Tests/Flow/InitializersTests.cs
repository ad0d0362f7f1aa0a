using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What the declarations of its members give to a new object.</summary>
public sealed class InitializersTests
{
    [Theory]
    [InlineData("class Rider(string sid) { public string Sid { get; } = sid; }", "new Rider(person.Sid).Sid")]
    [InlineData("class Rider(string sid) { public string Sid { get; set; } = sid; }", "new Rider(person.Sid).Sid")]
    [InlineData("class Rider(string sid) { private readonly string _sid = sid; public string Sid => _sid; }", "new Rider(person.Sid).Sid")]
    [InlineData("class Rider(string sid) { public readonly string Sid = sid, Name = \"rider\"; }", "new Rider(person.Sid).Sid")]
    [InlineData("struct Rider(string sid) { public string Sid { get; } = sid; }", "new Rider(person.Sid).Sid")]
    [InlineData("record Rider(string Sid) { public string Address { get; } = Sid; }", "new Rider(person.Sid).Address")]
    [InlineData("class Rider(ParticipantResource person) { public string Sid { get; } = person.Sid; }", "new Rider(person).Sid")]
    [InlineData("class Rider(ParticipantResource person) { public ParticipantResource Person { get; } = person; }", "new Rider(person).Person.Sid")]
    [InlineData("class Holder<T>(T item) { public T Item { get; } = item; }", "new Holder<string>(person.Sid).Item")]
    [InlineData("class Trip(params string[] sids) { public string[] Sids { get; } = sids; }", "new Trip(person.Sid).Sids[0]")]
    [InlineData("class Trip(string sid) { public List<string> Sids { get; } = new() { sid }; }", "new Trip(person.Sid).Sids[0]")]
    [InlineData("class Trip(string sid) { public string[] Sids { get; } = [sid]; }", "new Trip(person.Sid).Sids[0]")]
    [InlineData("class Rider(string sid) { public string Sid { get; } = sid; public Rider(ParticipantResource person) : this(person.Sid) { Note = \"by hand\"; } public string Note = \"\"; }", "new Rider(person.Sid).Sid")]
    public Task What_a_primary_constructor_gets_is_in_the_members_that_it_fills(string type, string sid) => InMethod(
        type,
        $$"""
        foreach (var person in ParticipantResource.Read(serviceSid, sessionSid))
        {
            if (person.DateDeleted == null)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Your driver is here.");
            }
        }
        """);

    [Theory]
    [InlineData("class Rider(string sid) { public string Sid { get; } = sid; }")]
    [InlineData("class Rider(string sid) { private readonly string _sid = sid; public string Sid => _sid; }")]
    [InlineData("class Rider { public Rider(string sid) => Sid = sid; public string Sid { get; } public List<string> Notes { get; } = new(); }")]
    public Task Somebody_who_was_removed_is_so_by_every_name(string type) => InMethod(
        type,
        """
        var person = ParticipantResource.Create(serviceSid, sessionSid, number);
        var rider = new Rider(person.Sid);
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:person.Sid|}, "Good bye.");
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Good bye.");
        """);

    [Theory]
    [InlineData("class Trip { public List<ParticipantResource> Riders { get; } = new(); }", "new Trip()")]
    [InlineData("class Trip { public List<ParticipantResource> Riders { get; } = []; }", "new Trip()")]
    [InlineData("class Trip { public List<ParticipantResource> Riders = new List<ParticipantResource>(); }", "new Trip()")]
    [InlineData("class Trip { public IList<ParticipantResource> Riders { get; set; } = new List<ParticipantResource>(); public string Name { get; set; } = \"\"; }", "new Trip { Name = number }")]
    [InlineData("class Trip { public Trip(string name) => Name = name; public string Name { get; } public List<ParticipantResource> Riders { get; } = new(); }", "new Trip(number)")]
    [InlineData("class Trip { public Trip(string name) => Name = name; public Trip() : this(\"\") { } public string Name { get; } public List<ParticipantResource> Riders { get; } = new(); }", "new Trip()")]
    [InlineData("class Journey { public List<ParticipantResource> Riders { get; } = new(); } class Trip : Journey { }", "new Trip()")]
    public Task List_that_an_object_comes_with_holds_what_is_put_into_it(string type, string creation) => InMethod(
        type,
        $$"""
        var trip = {{creation}};
        foreach (var person in ParticipantResource.Read(serviceSid, sessionSid))
        {
            if (person.DateDeleted == null)
            {
                trip.Riders.Add(person);
            }
        }

        foreach (var rider in trip.Riders)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Your driver is here.");
        }
        """);

    [Theory]
    [InlineData("class Rider { public string Sid { get; set; } = \"KP0123456789abcdef0123456789abcdef\"; }")]
    [InlineData("class Rider { public string Sid = \"KP0123456789abcdef0123456789abcdef\"; }")]
    [InlineData("class Rider { public string Sid { get; set; } = string.Empty; }")]
    [InlineData("class Rider { public string Sid { get; set; } = null!; }")]
    public Task Member_that_anybody_may_set_is_not_hardcoded(string type) => InMethod(
        type,
        """
        var rider = new Rider();
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:rider.Sid|}, "Your driver is here.");
        """);

    [Fact]
    public Task Each_object_comes_with_a_list_of_its_own() => InMethod(
        "class Trip { public List<string> Riders { get; } = new(); }",
        """
        var mine = new Trip();
        var yours = new Trip();
        var person = ParticipantResource.Create(serviceSid, sessionSid, number);
        mine.Riders.Add(person.Sid);
        ParticipantResource.Delete(serviceSid, sessionSid, person.Sid);
        foreach (var rider in yours.Riders)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider, "Nobody is here.");
        }

        foreach (var rider in mine.Riders)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider|}, "Good bye.");
        }
        """);

    [Fact]
    public Task Objects_that_are_made_of_each_other_without_end_are_left_alone() => InMethod(
        "class Node { public Node Next { get; } = new(); public Leaf First { get; } = new(); } class Leaf { public Node Up { get; } = new(); public Node[] All { get; } = [new(), new()]; }",
        """
        var node = new Node();
        var person = ParticipantResource.Create(serviceSid, sessionSid, number);
        ParticipantResource.Delete(serviceSid, sessionSid, person.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:person.Sid|}, node.ToString());
        """);

    private static Task InMethod(string types, string statements) => ProxyVerify.CheckAsync(
        $$"""
        {{types}}

        internal sealed class Dispatch
        {
            private static void Call(string serviceSid, string sessionSid, string number)
            {
                {{statements}}
            }
        }
        """);
}
