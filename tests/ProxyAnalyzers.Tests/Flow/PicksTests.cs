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
        public sealed class Desk
        {
            public void Serve(
                string serviceSid, string sessionSid, string riderSid, string number, int count,
                HashSet<string> commands, List<string> words, Dictionary<string, int> names, List<ParticipantResource> people)
            {
                {{statements}}
            }
        }
        """,
        only: "PROXY2001 PROXY3002");
}
