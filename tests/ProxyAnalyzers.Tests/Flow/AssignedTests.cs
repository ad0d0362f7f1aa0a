using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Which variables, fields and properties a function assigns.</summary>
public sealed class AssignedTests
{
    [Theory]
    [InlineData("local = 1;", "local")]
    [InlineData("local += 1;", "local")]
    [InlineData("local++;", "local")]
    [InlineData("--local;", "local")]
    [InlineData("text ??= \"\";", "text")]
    [InlineData("int.TryParse(text, out local);", "local")]
    [InlineData("int.TryParse(text, out var parsed);", "")]
    [InlineData("Swap(ref local, ref number);", "local number")]
    [InlineData("Show(in local);", "")]
    [InlineData("Show(local);", "")]
    [InlineData("(local, number) = (number, local);", "local number")]
    [InlineData("((local, text), number) = ((1, text), local);", "local number text")]
    [InlineData("number = local;", "number")]
    [InlineData("_field = local;", "_field")]
    [InlineData("Property = local;", "Property")]
    [InlineData("this.Property++;", "Property")]
    [InlineData("local = number = 3;", "local number")]
    [InlineData("if (local == number) Show(local);", "")]
    [InlineData("Action later = () => local = 2;", "local")]
    [InlineData("void Inner() => local = 2; Inner();", "local")]
    public void Statement(string statement, string assigned) => Assert.Equal(assigned, Find(statement));

    [Theory]
    [InlineData("Set();", "local")]
    [InlineData("Action set = Set;", "local")]
    [InlineData("SetAll();", "local number")]
    [InlineData("SetAgain();", "text")]
    [InlineData("Generic<int>(3);", "number")]
    [InlineData("Show(3);", "")]
    public void Local_function_that_is_named(string statement, string assigned) => Assert.Equal(assigned, Find(statement));

    private static string Find(string statement)
    {
        var compilation = TestCompilation.Create(
            $$"""
            public class Numbers
            {
                private int _field;

                public int Property { get; set; }

                public void Count(int number, string text)
                {
                    var local = 0;
                    Action action = () => { {{statement}} };

                    void Set() => local = 1;

                    void SetAll()
                    {
                        Set();
                        number = 2;
                    }

                    void SetAgain()
                    {
                        text = "";
                        SetAgain();
                    }

                    void Generic<T>(T value) => number = value!.GetHashCode();
                }

                private static void Swap(ref int one, ref int other) => (one, other) = (other, one);

                private void Show(in int one) => Console.WriteLine(one + _field);
            }
            """);
        ProxyVerify.AssertCompiles(compilation);
        var tree = compilation.SyntaxTrees[0];
        var lambda = tree.GetRoot(CancellationToken.None).DescendantNodes().OfType<ParenthesizedLambdaExpressionSyntax>().First();
        var operation = compilation.GetSemanticModel(tree).GetOperation(lambda, CancellationToken.None)!;
        return string.Join(' ', Assigned.Find(operation).Select(symbol => symbol.Name).Order());
    }
}
