using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.Unbreakable;

/// <summary>
/// Code that is nested deeper than anybody writes it. The compiler follows some kinds of nesting without recursion, and these are tried
/// at 10,000; for others it needs the stack of the thread that it runs on, with or without an analyzer, and they are tried as deep as it
/// is sure to come.
/// </summary>
public sealed class DeepNestingTests
{
    private const int Deep = 10_000;

    /// <summary>At 10,000 of these the compiler itself, or the part of it that makes operations of code, is out of stack.</summary>
    private const int AsDeepAsTheCompiler = 500;

    /// <summary>The compiler reads an interpolation within another one twice, each time.</summary>
    private const int AsDeepAsTheLexer = 8;

    [Fact]
    public Task Else_ifs() => MistakesAround.AreFoundOrNothingIsAsync("if (flag) Next(0); " + Repeat(Deep, i => $"else if (number == {i}) Next({i});\n"));

    [Fact]
    public Task Binary_operators() => MistakesAround.AreFoundAsync("var sum = " + Join(Deep, "+", i => i % 2 == 0 ? "text" : "number") + ";");

    [Fact]
    public Task Conditions() => MistakesAround.AreFoundAsync("if (" + Join(2_000, "&&", i => $"number != {i}") + ") Next(0);");

    [Fact]
    public Task Alternatives() => MistakesAround.AreFoundAsync("if (" + Join(2_000, "||", i => $"text == \"{i}\"") + ") Next(0);");

    [Fact]
    public Task Concatenated_constants() => MistakesAround.AreFoundAsync("var long_ = " + Join(Deep, "+", i => "\"/\"") + ";");

    [Fact]
    public Task Holes_of_an_interpolation() => MistakesAround.AreFoundAsync("var long_ = $\"" + Repeat(2_000, i => "{text}/") + "\";");

    [Fact]
    public Task Cases_of_a_switch() => MistakesAround.AreFoundAsync("switch (number) { " + Repeat(1_000, i => $"case {i}: Next({i}); break;\n") + "}");

    [Fact]
    public Task Arms_of_a_switch_expression() => MistakesAround.AreFoundAsync("var arm = number switch { " + Repeat(1_000, i => $"{i} => {i},\n") + "_ => 0 };");

    [Fact]
    public Task Alternatives_of_a_pattern() => MistakesAround.AreFoundAsync("var small = number is " + Join(1_000, " or ", i => $"{i}") + ";");

    [Fact]
    public Task Exclusions_of_a_pattern() => MistakesAround.AreFoundAsync("if (number is " + Join(500, " and ", i => $"not {i}") + ") Next(0);");

    [Fact]
    public Task Parentheses() => NestAsync("var one = ", "(", "1", ")", ";");

    [Fact]
    public Task Casts() => NestAsync("object one = ", "(object)", "text", "", ";");

    [Fact]
    public Task Negations() => NestAsync("var not = ", "!", "flag", "", ";");

    [Fact]
    public Task Ifs() => NestAsync("", "if (flag) ", "Next(0);", "", "");

    [Fact]
    public Task Blocks() => NestAsync("", "{ ", "Next(0);", "}", "");

    [Fact]
    public Task Whiles() => NestAsync("", "while (flag) ", "Next(0);", "", "");

    [Fact]
    public Task Locks() => NestAsync("", "lock (thing) ", "Next(0);", "", "", depth: 100);

    [Fact]
    public Task Tries() => NestAsync("", "try { ", "Next(0);", "} finally { Next(1); }", "", depth: 100);

    [Fact]
    public Task Loops() => NestAsync("", "foreach (var person in people) { ", "Next(0);", "}", "", depth: 20);

    [Fact]
    public Task Usings() => NestAsync("", "using (thing) ", "Next(0);", "", "", depth: 200);

    [Fact]
    public Task Lambdas() => NestAsync("object action = ", "(Action)(() => { object inner = ", "1", "; })", ";", depth: 60);

    [Fact]
    public Task Local_functions() => MistakesAround.AreFoundAsync(Repeat(60, i => $"void Local{i}() {{ ") + new string('}', 60));

    [Fact]
    public Task Calls() => NestAsync("var nested = ", "Next(", "1", ")", ";");

    [Fact]
    public Task Member_chains() => NestAsync("var self = this", ".Self()", "", "", ";");

    [Fact]
    public Task Conditional_member_chains() => NestAsync("var self = this", "?.Self()", "", "", ";");

    [Fact]
    public Task Queries() => NestAsync("var all = people", ".Where(person => person.DateDeleted == null)", "", "", ";", depth: 300);

    [Fact]
    public Task Conditional_expressions() => NestAsync("var one = ", "flag ? 1 : ", "1", "", ";");

    [Fact]
    public Task Switch_expressions() => NestAsync("var one = ", "number switch { 1 => 2, _ => ", "1", "}", ";", depth: 200);

    [Fact]
    public Task Tuples() => NestAsync("var one = ", "(1, ", "1", ")", ";", depth: 300);

    [Fact]
    public Task Objects() => NestAsync("object one = ", "new List<object> { ", "text", "}", ";");

    [Fact]
    public Task Patterns() => NestAsync("var one = this is ", "{ Me: ", "{ }", "}", ";", depth: 100);

    [Fact]
    public Task Interpolations() => NestAsync("var one = ", "$\"{", "1", "}\"", ";", depth: AsDeepAsTheLexer);

    [Fact]
    public Task Types() => NestAsync("var one = default(", "List<", "int", ">", ");");

    // As deep as that the parser gives up, and says so: CS8078.
    [Theory]
    [InlineData("if (flag) ", "")]
    [InlineData("{ ", "}")]
    public Task Deeper_than_the_parser(string open, string close) =>
        MistakesAround.AreFoundOrNothingIsAsync(string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000)));

    private static Task NestAsync(string before, string open, string inner, string close, string after, int depth = AsDeepAsTheCompiler) => MistakesAround.AreFoundAsync(
        before + string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth)) + after,
        "private HelpDesk Me => this;");

    private static string Repeat(int count, Func<int, string> part) => Join(count, "", part);

    private static string Join(int count, string separator, Func<int, string> part) => string.Join(separator, Enumerable.Range(0, count).Select(part));
}
