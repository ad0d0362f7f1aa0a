using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.Unbreakable;

/// <summary>
/// Methods that are longer than anybody writes them, but generators do. Where one is too much for the analysis, nothing is said about it;
/// never does it take longer and longer.
/// </summary>
public sealed class LongMethodTests
{
    [Fact]
    public Task A_hundred_thousand_statements() => MistakesAround.AreFoundOrNothingIsAsync(Repeat(100_000, _ => "number++;\n"));

    [Fact]
    public Task Messages() => MistakesAround.AreFoundAsync(Repeat(3_000, i => $"MessageInteractionResource.Create(serviceSid, sessionSid, text, \"{i + 3}\");\n"));

    // The compiler's errors are looked for once, not once for each call.
    [Fact]
    public Task Messages_in_a_method_with_one_error() => MistakesAround.AreFoundAsync("Undefined();\n" + Repeat(5_000, i => $"MessageInteractionResource.Create(serviceSid, sessionSid, text, \"{i + 3}\");\n"));

    [Fact]
    public Task Removals() => MistakesAround.AreFoundAsync(Repeat(3_000, i => $"ParticipantResource.Delete(serviceSid, sessionSid, text + \"{i}\");\n"));

    [Fact]
    public Task Locals() => MistakesAround.AreFoundAsync(Repeat(3_000, i => $"var local{i} = text + \"/{i}\";\n"));

    // Nothing of it may be forgotten between the first half and the second.
    [Fact]
    public Task Flags_that_are_asked_later() => MistakesAround.AreFoundOrNothingIsAsync(Repeat(1_500, i => $"var flag{i} = text == \"{i}\";\n") + Repeat(1_500, i => $"if (flag{i}) Next({i});\n"));

    [Fact]
    public Task Conditions() => MistakesAround.AreFoundOrNothingIsAsync(Repeat(5_000, i => $"if (text == \"{i}\") Next({i});\n"));

    [Fact]
    public Task Jumps_back() => MistakesAround.AreFoundOrNothingIsAsync("start: Next(0);\n" + Repeat(3_000, i => $"if (text == \"{i}\") goto start;\n"));

    [Fact]
    public Task Jumps_across() => MistakesAround.AreFoundOrNothingIsAsync(Repeat(500, i => $"label{i}: Next({i}); if (text == \"{i}\") goto label{i * 7919 % 500};\n"));

    [Fact]
    public Task Text_that_grows() => MistakesAround.AreFoundAsync("var url = text;\n" + Repeat(5_000, i => $"url += \"/{i}\";\n"));

    [Fact]
    public Task Text_that_grows_at_its_beginning() => MistakesAround.AreFoundAsync("var url = \"\";\n" + Repeat(3_000, i => $"url = \"{i}/\" + url;\n"));

    [Fact]
    public Task Delegate_of_a_delegate() => MistakesAround.AreFoundAsync("Action action = () => { };\n" + Repeat(5_000, _ => "action = action.Invoke;\n") + "action();");

    [Fact]
    public Task Iterator_over_an_iterator() => MistakesAround.AreFoundAsync(
        "IEnumerable<ParticipantResource> all = people;\n" + Repeat(40, _ => "all = Copy(all);\n"),
        "private IEnumerable<ParticipantResource> Copy(IEnumerable<ParticipantResource> source) { foreach (var each in source) yield return each; }");

    [Fact]
    public Task Record_that_is_taken_apart() => MistakesAround.AreFoundAsync("var link = new Link(null, 1);\n" + Repeat(5_000, _ => "(link, number) = link;\n"), "private record Link(Link Next, int Value);");

    [Fact]
    public Task Flag_of_flags() => MistakesAround.AreFoundAsync("var all = flag;\n" + Repeat(2_000, i => $"all = all && text != \"{i}\"; all = !all; all = all == flag; all &= flag;\n") + "if (all) Next(0);");

    [Fact]
    public Task Time_of_a_time() => MistakesAround.AreFoundAsync("var when = DateTime.Now;\n" + Repeat(2_000, _ => "when = when.AddHours(1).Date + TimeSpan.Zero;\n"));

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
