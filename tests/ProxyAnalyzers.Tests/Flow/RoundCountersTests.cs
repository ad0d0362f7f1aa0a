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

    [Theory]
    [InlineData("met++;")]
    [InlineData("met += 1;")]
    [InlineData("met++; if (text.Length == 0) continue;")]
    [InlineData("Console.WriteLine(++met);")]
    [InlineData("Console.WriteLine($\"Text {++met}\");")]
    [InlineData("var now = ++met;")]
    [InlineData("long now; now = ++met;")]
    [InlineData("var isLast = (++met) == texts.Length;")]
    [InlineData("var isMore = !(++met == texts.Length);")]
    [InlineData("var digits = (++met).ToString().Length;")]
    [InlineData("if (++met > 3) Console.WriteLine(text);")]
    [InlineData("if (++met is 3) Console.WriteLine(text);")]
    [InlineData("var mark = ++met > 3 ? text : name;")]
    [InlineData("{ met++; }")]
    [InlineData("lock (texts) { met++; }")]
    [InlineData("lock (texts) met++;")]
    [InlineData("checked { met++; }")]
    [InlineData("if (++met > 3 && isVip) Console.WriteLine(text);")]
    [InlineData("met++; if (isVip) Console.WriteLine(text);")]
    public Task Counter_of_each_round_has_come_to_the_number_of_elements(string step) => VerifyAfter($"var met = 0; foreach (var text in texts) {{ {step} }}", "gone.Sid");

    [Theory]
    [InlineData("if (text.Length > 3) met++;")]
    [InlineData("if (text.Length > 3) { } else { met++; }")]
    [InlineData("{ if (text.Length > 3) { met++; } }")]
    [InlineData("lock (texts) { if (text.Length > 3) met++; }")]
    [InlineData("if (text.Length > 3 && ++met > 3) Console.WriteLine(text);")]
    [InlineData("if (text.Length > 3 || ++met > 3) Console.WriteLine(text);")]
    [InlineData("var mark = text.Length > 3 ? ++met : 0;")]
    [InlineData("var mark = text.Length > 3 ? 0 : ++met;")]
    [InlineData("if (text.Length > 3) continue; met++;")]
    [InlineData("if (text.Length > 3) break; met++;")]
    [InlineData("met++; if (text.Length > 3) break;")]
    [InlineData("foreach (var letter in text) met++;")]
    [InlineData("switch (text) { case \"STOP\": met++; break; }")]
    [InlineData("name ??= (++met).ToString();")]
    [InlineData("met++; if (isVip) met = 0;")]
    [InlineData("met++; if (isVip) (met, name) = (0, text);")]
    [InlineData("met++; if (isVip) met -= 2;")]
    [InlineData("met++; if (isVip) Reset(ref met);")]
    [InlineData("met--;")]
    [InlineData("later.Add(() => met++);")]
    public Task Counter_of_some_rounds_may_not_have_come_so_far(string step) => VerifyAfter($"var met = 0; foreach (var text in texts) {{ {step} }}", "{|PROXY2001:gone.Sid|}");

    [Theory]
    [InlineData("var met = count; foreach (var text in texts) met++;")]
    [InlineData("var met = 0; foreach (var text in names) met++;")]
    [InlineData("var met = 0; foreach (var other in names) { foreach (var text in texts) met++; }")]
    [InlineData("var met = 0; void Go() { foreach (var text in texts) met++; } if (isVip) Go();")]
    [InlineData("var met = 0; Action go = () => { foreach (var text in texts) met++; }; if (isVip) go();")]
    [InlineData("var met = texts.Length; foreach (var text in texts) met--;")]
    [InlineData("foreach (var text in texts) count++; var met = count;")]
    public Task Counter_that_begins_elsewhere_or_counts_something_else_may_not_have_come_there(string loop) => VerifyAfter(loop, "{|PROXY2001:gone.Sid|}");

    [Theory]
    [InlineData("var met = 0; foreach (var text in texts) met++;", "met != texts.Length", "gone.Sid")]
    [InlineData("var met = 0; foreach (var text in texts) met++;", "met > texts.Length", "gone.Sid")]
    [InlineData("var met = 0; foreach (var text in texts) met++;", "met == texts.Length", "{|PROXY2001:gone.Sid|}")]
    [InlineData("var met = 0; foreach (var text in texts) met++;", "met >= texts.Length", "{|PROXY2001:gone.Sid|}")]
    [InlineData("var met = 0; foreach (var text in texts) { met++; if (text.Length > 3) break; }", "met != texts.Length", "{|PROXY2001:gone.Sid|}")]
    [InlineData("var left = texts.Length; foreach (var text in texts) left--;", "left != 0", "gone.Sid")]
    [InlineData("var left = texts.Length; foreach (var text in texts) left--;", "left < 0", "gone.Sid")]
    [InlineData("var left = texts.Length; foreach (var text in texts) left--;", "left == 0", "{|PROXY2001:gone.Sid|}")]
    public Task Counter_of_each_round_has_come_to_the_very_number_of_elements(string loop, string question, string used) => VerifyAfter(loop, used, question);

    [Fact]
    public Task Counter_that_begins_anew_in_each_round_of_another_loop_comes_to_the_end_in_each() => VerifyAfter(
        """
        var met = texts.Length;
        foreach (var other in names)
        {
            var left = texts.Length;
            foreach (var text in texts)
            {
                left--;
            }

            if (left > 0) met = 0;
        }
        """,
        "gone.Sid");

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

    private static Task VerifyAfter(string loop, string used, string question = "met < texts.Length") => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Tell(string serviceSid, string sessionSid, string phone, string[] texts, List<string> names, int count, bool isVip, string? name, List<Action> later)
            {
                var gone = ParticipantResource.Create(serviceSid, sessionSid, phone);
                ParticipantResource.Delete(serviceSid, sessionSid, gone.Sid);
                {{loop}}
                if ({{question}})
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {{used}}, "Hello");
                }
            }

            private static void Reset(ref int number) => number = 0;
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
