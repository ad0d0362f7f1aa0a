using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Which increments count a tally: what is counted up in a loop, and only told.</summary>
public sealed class TallyIncrementsTests
{
    [Theory]
    [InlineData("foreach (var name in names) { count++; }", "count++")]
    [InlineData("foreach (var name in names) { ++count; }", "++count")]
    [InlineData("while (text == null) { count++; Console.WriteLine(count); }", "count++")]
    [InlineData("foreach (var name in names) { count++; Console.WriteLine(\"Number \" + count); }", "count++")]
    [InlineData("foreach (var name in names) { count++; Console.WriteLine($\"Number {count}\"); }", "count++")]
    [InlineData("foreach (var name in names) { _count++; }", "_count++")]
    [InlineData("foreach (var name in names) { Total++; } Console.WriteLine(Total);", "Total++")]
    [InlineData("foreach (var name in names) { count++; } _count = count;", "count++")]
    [InlineData("foreach (var name in names) { count++; Console.WriteLine(Tell(count).Length); }", "count++")]
    [InlineData("foreach (var name in names) { switch (name) { case \"stop\": count++; break; } }", "count++")]
    [InlineData("foreach (var name in names) { count++; switch (name) { case \"stop\": { if (IsMany(count)) text = name; break; } } }", "count++")]
    [InlineData("foreach (var name in names) { count++; switch (name) { case \"stop\": _ = Tell(count); break; } }", "count++")]
    [InlineData("foreach (var name in names) { count++; } while (text == null) { text = Tell(other); }", "count++")]
    [InlineData("foreach (var name in names) { count++; other++; if (other > 3) break; }", "count++")]
    [InlineData("foreach (var name in names) { while (text == null) { count++; } } while (true) { }", "count++")]
    [InlineData("foreach (var name in names) { count++; if (name.Length > 3) break; }", "count++")]
    public void Number_that_is_only_told_is_a_tally(string statements, string tally) => Check(statements, tally);

    [Theory]
    [InlineData("count++; Console.WriteLine(count);")]
    [InlineData("if (text == null) count++; while (text == null) { Console.WriteLine(count); }")]
    [InlineData("foreach (var name in names) { count--; }")]
    [InlineData("foreach (var name in names) { big++; }")]
    [InlineData("foreach (var name in names) { number++; }")]
    [InlineData("foreach (var name in names) { count++; if (count > 3) break; }")]
    [InlineData("foreach (var name in names) { if (count++ > 3) break; }")]
    [InlineData("foreach (var name in names) { count++; } if (count == 0) return;")]
    [InlineData("foreach (var name in names) { count++; if (count is 3) break; }")]
    [InlineData("foreach (var name in names) { count++; switch (count) { case 3: return; } }")]
    [InlineData("foreach (var name in names) { count++; text = count switch { 3 => \"three\", _ => null }; }")]
    [InlineData("foreach (var name in names) { count++; text = texts[count]; }")]
    [InlineData("foreach (var name in names) { text = texts[count++]; }")]
    [InlineData("foreach (var name in names) { count++; Console.WriteLine(names[count]); }")]
    [InlineData("foreach (var name in names) { count++; var copy = count; }")]
    [InlineData("foreach (var name in names) { count++; other = count; }")]
    [InlineData("foreach (var name in names) { count++; Console.WriteLine(count * 2); }")]
    [InlineData("foreach (var name in names) { _count++; if (_count > 3) break; }")]
    [InlineData("foreach (var name in names) { Total++; if (Total > 3) break; }")]
    [InlineData("foreach (var name in names) { parameter++; }")]
    [InlineData("foreach (var name in names) { numbers[0]++; }")]
    public void Number_of_which_somebody_asks_how_far_it_has_come_is_none(string statements) => Check(statements);

    [Fact]
    public void Several_are_found() => Check("foreach (var name in names) { count++; _count++; Total++; other++; } if (other > 3) return;", "count++", "_count++", "Total++");

    [Fact]
    public void Lambda_does_not_show_what_is_asked_about_a_variable_around_it()
    {
        var root = FindBody("names.ForEach(name => { var own = 0; foreach (var each in name) { count++; own++; _count++; } Console.WriteLine(own); }); if (count > 3) return;");
        var lambda = root.Descendants().OfType<IAnonymousFunctionOperation>().Single();

        Assert.Equal(["own++", "_count++"], Find(lambda));
    }

    private static void Check(string statements, params string[] tallies) => Assert.Equal(tallies, Find(FindBody(statements)));

    private static string[] Find(IOperation body)
    {
        var loops = body.Descendants().OfType<ILoopOperation>().Select(loop => loop.Syntax.Span);
        return [.. Tallies.Find(body, [.. loops]).OrderBy(step => step.SpanStart).Select(step => step.ToString())];
    }

    private static IOperation FindBody(string statements)
    {
        var compilation = TestCompilation.Create(
            $$"""
            public sealed class Desk
            {
                private int _count;

                public int Total { get; set; }

                public void Serve(List<string> names, string[] texts, int[] numbers, int parameter, int? number)
                {
                    int count = 0, other = 0;
                    long big = 0;
                    string? text = null;
                    {{statements}}
                }

                private static string Tell(int number) => number.ToString();

                private static bool IsMany(int number) => number > 3;
            }
            """);
        ProxyVerify.AssertCompiles(compilation);
        var tree = compilation.SyntaxTrees.First();
        var method = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        return compilation.GetSemanticModel(tree).GetOperation(method, TestContext.Current.CancellationToken)!;
    }
}
