using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What counts the rounds of a <c>foreach</c> tells which one is the last.</summary>
public sealed class RoundCountersTests
{
    [Theory]
    [InlineData("var left = texts.Length;", "texts", "left--;", "left == 0")]
    [InlineData("var left = texts.Length;", "texts", "left -= 1;", "left == 0")]
    [InlineData("var left = texts.Length;", "texts", "", "--left == 0")]
    [InlineData("var left = names.Count;", "names", "left--;", "left <= 0")]
    [InlineData("var met = 0;", "texts", "", "++met == texts.Length")]
    [InlineData("var met = 0;", "names", "met += 1;", "met == names.Count")]
    [InlineData("var met = 0;", "names", "var isLast = ++met == names.Count;", "isLast")]
    public Task Removal_in_the_last_round_is_the_last_that_happens(string start, string list, string step, string question) => Verify(start, list, step, question, "rider.Sid");

    [Theory]
    [InlineData("var left = texts.Length;", "texts", "left--;", "left == 1")]
    [InlineData("var met = 0;", "texts", "", "++met == texts.Length - 1")]
    [InlineData("var met = 0;", "texts", "", "++met == names.Count")]
    [InlineData("var met = 1;", "texts", "", "met++ == texts.Length - 1")]
    [InlineData("var met = 0;", "texts", "if (text.Length == 0) continue;", "++met == texts.Length - 1")]
    [InlineData("var met = 0;", "texts", "met = 0;", "++met == texts.Length")]
    public Task Removal_in_an_earlier_round_is_not(string start, string list, string step, string question) => Verify(start, list, step, question, "{|PROXY2001:rider.Sid|}");

    [Fact]
    public Task Queue_that_has_become_empty_gives_nothing_away() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiLine
        {
            public void Tell(string serviceSid, string sessionSid, string phone, Queue<string> texts)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, phone);
                while (texts.TryDequeue(out var text))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, text);
                    if (texts.Count == 0)
                    {
                        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
                    }
                }
            }
        }
        """);

    private static Task Verify(string start, string list, string step, string question, string used) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Tell(string serviceSid, string sessionSid, string phone, string[] texts, List<string> names)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, phone);
                var isGone = false;
                {{start}}
                foreach (var text in {{list}})
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {{used}}, text);
                    {{step}}
                    if ({{question}} && !isGone)
                    {
                        isGone = true;
                        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
                    }
                }
            }
        }
        """);
}
