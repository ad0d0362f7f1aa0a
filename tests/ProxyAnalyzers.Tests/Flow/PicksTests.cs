using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A loop that picks out one of its elements, where each comes once, does for it what it does once.</summary>
public sealed class PicksTests
{
    [Theory]
    [InlineData("var each in commands", "each == \"stop\"")]
    [InlineData("var each in words.Distinct()", "each == \"stop\"")]
    [InlineData("var each in names", "each.Key == \"stop\"")]
    [InlineData("var each in names.Keys", "each == \"stop\"")]
    [InlineData("var each in Enumerable.Range(0, count)", "each == 3")]
    [InlineData("var each in Enum.GetValues<DayOfWeek>()", "each == DayOfWeek.Friday")]
    [InlineData("var each in people", "each.Sid == riderSid")]
    [InlineData("var each in people", "each.Identifier == number")]
    [InlineData("var each in commands", "\"stop\" == each")]
    [InlineData("var each in words.Union(more)", "each == \"stop\"")]
    [InlineData("var each in words.Except(more)", "each == \"stop\"")]
    [InlineData("var each in words.Intersect(more)", "each == \"stop\"")]
    [InlineData("var each in words.ToHashSet()", "each == \"stop\"")]
    [InlineData("string each in words.Distinct()", "each == \"stop\"")]
    [InlineData("var each in Enum.GetNames<DayOfWeek>()", "each == \"Friday\"")]
    [InlineData("var each in Enum.GetValues(typeof(DayOfWeek)).Cast<DayOfWeek>().Distinct()", "each == DayOfWeek.Friday")]
    [InlineData("var each in set", "each == \"stop\"")]
    [InlineData("var each in readOnlySet", "each == \"stop\"")]
    [InlineData("var each in sorted", "each == \"stop\"")]
    [InlineData("var each in (IEnumerable<string>)commands", "each == \"stop\"")]
    [InlineData("var each in people", "riderSid == each.Sid")]
    [InlineData("var each in people", "number == each.Identifier")]
    [InlineData("var each in sessions", "each.UniqueName == number")]
    public Task Who_is_removed_for_one_element_is_removed_once(string elements, string question) => CheckAsync(
        $$"""
        foreach ({{elements}})
        {
            if ({{question}})
            {
                ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
            }
        }
        """);

    [Theory]
    [InlineData("var each in words", "each == \"stop\"")]
    [InlineData("var each in names", "each.Value == 3")]
    [InlineData("var each in commands", "each.StartsWith(\"stop\")")]
    [InlineData("var each in people", "each.FriendlyName == number")]
    [InlineData("var each in words.Concat(more)", "each == \"stop\"")]
    [InlineData("var each in words.OrderBy(word => word)", "each == \"stop\"")]
    [InlineData("var each in array", "each == \"stop\"")]
    [InlineData("var each in names.Values", "each == 3")]
    [InlineData("var each in pairs", "each.Key == \"stop\"")]
    [InlineData("var each in commands", "each.Length == 4")]
    [InlineData("var each in commands", "riderSid == \"stop\"")]
    [InlineData("var each in commands", "each != \"stop\"")]
    public Task What_may_come_twice_removes_him_twice(string elements, string question) => CheckAsync(
        $$"""
        foreach ({{elements}})
        {
            if ({{question}})
            {
                ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:riderSid|});
            }
        }
        """);

    [Fact]
    public Task Another_element_comes_later() => CheckAsync(
        """
        foreach (var each in commands)
        {
            if (each == "stop")
            {
                ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
            }
            else if (each == "tell")
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:riderSid|}, "Your driver is here.");
            }
        }
        """);

    [Fact]
    public Task Each_of_two_loops_picks_for_itself() => CheckAsync(
        """
        foreach (var each in commands)
        {
            if (each == "stop")
            {
                ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
            }
        }

        foreach (var each in set)
        {
            if (each == "stop")
            {
                ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:riderSid|});
            }
        }
        """);

    [Fact]
    public Task One_of_a_list_is_copied_to_another_session_once() => CheckAsync(
        """
        var next = SessionResource.Create(serviceSid);
        foreach (var each in ParticipantResource.Read(serviceSid, sessionSid))
        {
            if (each.Identifier == number)
            {
                ParticipantResource.Create(serviceSid, next.Sid, number);
            }
        }
        """);

    private static Task CheckAsync(string statements) => ProxyVerify.CheckAsync(
        $$"""
        public sealed record Pair(string Key);

        public sealed class Desk
        {
            public void Serve(
                string serviceSid, string sessionSid, string riderSid, string number, int count,
                HashSet<string> commands, List<string> words, Dictionary<string, int> names, List<ParticipantResource> people,
                List<string> more, ISet<string> set, IReadOnlySet<string> readOnlySet, SortedSet<string> sorted, string[] array, List<SessionResource> sessions, List<Pair> pairs)
            {
                {{statements}}
            }
        }
        """,
        only: "PROXY2001 PROXY3002");
}
