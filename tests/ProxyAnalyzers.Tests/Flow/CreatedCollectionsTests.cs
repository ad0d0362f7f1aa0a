using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What is in a new collection, array or task: nothing, what it was given, or what nobody knows.</summary>
public sealed class CreatedCollectionsTests
{
    [Theory]
    [InlineData("new List<string>()", "Add")]
    [InlineData("new List<string>(4)", "Add")]
    [InlineData("new HashSet<string>(4)", "Add")]
    [InlineData("new HashSet<string>(StringComparer.Ordinal)", "Add")]
    [InlineData("new HashSet<string>(4, StringComparer.Ordinal)", "Add")]
    [InlineData("new Queue<string>(4)", "Enqueue")]
    [InlineData("new Stack<string>(4)", "Push")]
    public Task Empty_collection_holds_what_is_put_into_it(string create, string add) => InMethod(
        $$"""
        var sids = {{create}};
        sids.{{add}}(rider.Sid);
        foreach (var sid in sids)
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:sid|}, "Hello");
        }
        """);

    [Theory]
    [InlineData("new Dictionary<string, string>()")]
    [InlineData("new Dictionary<string, string>(4)")]
    [InlineData("new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)")]
    [InlineData("new Dictionary<string, string>(4, StringComparer.OrdinalIgnoreCase)")]
    public Task Empty_dictionary_holds_what_is_put_into_it(string create) => InMethod(
        $$"""
        var sids = {{create}};
        sids["rider"] = rider.Sid;
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:sids["rider"]|}, "Hello");
        """);

    [Theory]
    [InlineData("new List<string>(4)")]
    [InlineData("new HashSet<string>(StringComparer.Ordinal)")]
    [InlineData("new HashSet<string>(4, StringComparer.Ordinal)")]
    [InlineData("new Stack<string>()")]
    [InlineData("new Queue<string>()")]
    [InlineData("new string[] { }")]
    [InlineData("new string[0]")]
    public Task Nobody_goes_round_in_an_empty_collection(string create) => InMethod(
        $$"""
        foreach (var sid in {{create}})
        {
            ParticipantResource.Delete(serviceSid, session.Sid, driver.Sid);
        }

        MessageInteractionResource.Create(serviceSid, session.Sid, driver.Sid, "Hello");
        """);

    [Theory]
    [InlineData("new HashSet<string>(names, StringComparer.Ordinal)")]
    [InlineData("new HashSet<string>(names)")]
    [InlineData("new List<string>(names)")]
    [InlineData("new Queue<string>(names)")]
    [InlineData("new SortedSet<string>(names)")]
    public Task Whoever_is_in_a_copy_of_an_unknown_collection_is_unknown(string create) => InMethod(
        $$"""
        foreach (var sid in {{create}})
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY1004:sid|}, "Hello");
        }
        """);

    [Theory]
    [InlineData("new List<string>(sids)")]
    [InlineData("new HashSet<string>(sids)")]
    [InlineData("new HashSet<string>(sids, StringComparer.Ordinal)")]
    [InlineData("new Queue<string>(sids)")]
    [InlineData("new Stack<string>(sids)")]
    [InlineData("new LinkedList<string>(sids)")]
    [InlineData("new System.Collections.Concurrent.ConcurrentQueue<string>(sids)")]
    [InlineData("new System.Collections.Concurrent.ConcurrentStack<string>(sids)")]
    [InlineData("new System.Collections.ObjectModel.ObservableCollection<string>(sids)")]
    public Task Copy_holds_what_was_in_the_collection(string copy) => InMethod(
        $$"""
        var sids = new[] { rider.Sid };
        foreach (var sid in {{copy}})
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:sid|}, "Hello");
        }
        """);

    [Theory]
    [InlineData("new[] { rider.Sid, name }", "[0]")]
    [InlineData("new string[] { name, rider.Sid }", "[1]")]
    [InlineData("new string[2] { name, rider.Sid }", "[1]")]
    [InlineData("new[] { new[] { name }, new[] { rider.Sid } }", "[1][0]")]
    [InlineData("new string[][] { new[] { rider.Sid } }", "[0][0]")]
    [InlineData("new[] { \"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", rider.Sid }", "[7]")]
    public Task Array_holds_its_elements(string create, string element) => InMethod(
        $$"""
        var sids = {{create}};
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:sids{{element}}|}, "Hello");
        """);

    [Theory]
    [InlineData("new[,] { { rider.Sid, name } }", "[0, 0]")]
    [InlineData("new string[1, 1] { { rider.Sid } }", "[0, 0]")]
    [InlineData("new string[9]", "[0]")]
    [InlineData("new[] { rider.Sid, \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\", \"9\" }", "[0]")]
    public Task Array_that_is_large_or_has_several_dimensions_holds_what_nobody_knows(string create, string element) => InMethod(
        $$"""
        var sids = {{create}};
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY1004:sids{{element}}|}, "Hello");
        """);

    [Theory]
    [InlineData("await new ValueTask<string>(rider.Sid)")]
    [InlineData("new ValueTask<string>(rider.Sid).Result")]
    [InlineData("(await new ValueTask<ParticipantResource>(rider)).Sid")]
    [InlineData("(await new ValueTask<ParticipantResource>(Task.FromResult(rider))).Sid")]
    [InlineData("await FindAsync(rider)")]
    public Task Task_that_is_made_of_a_value_yields_it(string sid) => InMethod(
        $$"""
        await new ValueTask();
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:{{sid}}|}, "Hello");
        """);

    [Fact]
    public Task Property_that_a_record_declares_itself_is_not_its_parameter() => ProxyVerify.CheckAsync(
        """
        public sealed record Rider(string Number, string Sid)
        {
            public string Sid { get; } = Environment.GetEnvironmentVariable(Sid) ?? Number;
        }

        public sealed record Driver(string Number, string Sid);

        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string number)
            {
                var created = ParticipantResource.Create(serviceSid, sessionSid, number);
                var rider = new Rider(number, created.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:rider.Sid|}, "Hello");
                var driver = new Driver(number, created.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "Hello");
            }
        }
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public async Task GreetAsync(string serviceSid, string name, List<string> names)
            {
                var session = SessionResource.Create(serviceSid);
                var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
                var driver = ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
                ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
                await Task.Yield();
            }

            private static ValueTask<string> FindAsync(ParticipantResource participant) => new(participant.Sid);
        }
        """);
}
