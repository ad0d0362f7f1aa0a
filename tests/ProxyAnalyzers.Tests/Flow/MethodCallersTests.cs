using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.VisualBasic;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>The callers of a method are found wherever they stand.</summary>
public sealed class MethodCallersTests
{
    [Theory]
    [InlineData("Desk.Send(1);", 1)]
    [InlineData("Desk.Send(1); Desk.Send(2);", 2)]
    [InlineData("Desk.@Send(1);", 1)]
    [InlineData("Desk.Send(Desk.Send(1));", 2)]
    [InlineData("Action act = () => Desk.Send(1); act();", 1)]
    [InlineData("/* Send */ Desk.Send(1); // Send", 1)]
    [InlineData("Desk.Send(1 /* Send */);", 1)]
    [InlineData("Desk/* Send */.Send(1);", 1)]
    [InlineData("Desk.\n/* Send */ Send(1);", 1)]
    [InlineData("Console.WriteLine(\"Send\");", 0)]
    [InlineData("Desk.SendAll(1); Desk.Sender(1);", 0)]
    [InlineData("Desk.SendAll(Desk.Send(1));", 1)]
    [InlineData("Desk.Send(\"text\");", 0)]
    [InlineData("Other.Send(1);", 0)]
    [InlineData("Func<int, int> send = Desk.Send; send(1);", 0)]
    [InlineData("Console.WriteLine(nameof(Desk.Send));", 0)]
    [InlineData("var Send = 1; Console.WriteLine(Send);", 0)]
    public void Calls_are_found_by_what_they_mean(string statements, int count)
    {
        var compilation = TestCompilation.Create(
            $$"""
            public static class Desk
            {
                internal static int Send(int size) => size;
                internal static int Send(string text) => text.Length;
                internal static int SendAll(int size) => size;
                internal static int Sender(int size) => size;
            }

            public static class Other
            {
                public static int Send(int size) => size;
            }

            public interface ISender
            {
                int Send(int size);
            }

            public static class Start
            {
                public static void Go() { {{statements}} }
            }
            """);

        Assert.Equal(count, CountCalls(compilation, "Desk", "Send", parameter: SpecialType.System_Int32));
    }

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    [InlineData("protected")]
    public void Calls_are_found_in_other_files(string accessibility)
    {
        var compilation = TestCompilation.Create($"public class Desk {{ {accessibility} static int Send(int size) => size; }}")
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText("public class Start : Desk { public static int Go() => Send(1); }"), CSharpSyntaxTree.ParseText("public class Other { }"));

        Assert.Equal(1, CountCalls(compilation, "Desk", "Send"));
    }

    [Fact]
    public void Calls_of_a_private_method_are_found_in_all_parts_of_its_type()
    {
        var compilation = TestCompilation.Create("public partial class Desk { private static int Send(int size) => size; public static int Go() => Send(1); }")
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText("public partial class Desk { public static int Come() => Send(1) + Send(2); }"));

        Assert.Equal(3, CountCalls(compilation, "Desk", "Send"));
    }

    [Fact]
    public void File_may_begin_with_a_call()
    {
        var compilation = TestCompilation.Create("Send(1);")
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText("global using static Desk; public static class Desk { internal static int Send(int size) => size; }"));
        ProxyVerify.AssertCompiles(compilation);

        Assert.Equal(1, CountCalls(compilation, "Desk", "Send"));
    }

    [Fact]
    public void Calls_of_a_generic_method_are_calls_of_its_definition()
    {
        var compilation = TestCompilation.Create("public class Desk { internal static int Send<T>(T size) => 1; public static int Go() => Send(1) + Send(\"\"); }");

        Assert.Equal(2, CountCalls(compilation, "Desk", "Send"));
    }

    [Fact]
    public void Case_does_not_count_in_Visual_Basic()
    {
        var compilation = VisualBasicCompilation.Create(
            "Case",
            [VisualBasicSyntaxTree.ParseText(
                """
                Public Class Desk
                    Friend Shared Function Send(size As Integer) As Integer
                        Return size
                    End Function

                    Public Shared Function Go() As Integer
                        Return SEND(1) + send(2) + Send(3)
                    End Function
                End Class
                """)],
            TestCompilation.References);

        Assert.Equal(3, CountCalls(compilation, "Desk", "Send"));
    }

    private static int CountCalls(Compilation compilation, string type, string name, SpecialType? parameter = null)
    {
        var method = compilation.GetTypeByMetadataName(type)!.GetMembers(name).OfType<IMethodSymbol>()
            .Single(candidate => parameter is null || candidate.Parameters[0].Type.SpecialType == parameter);
        var calls = new MethodCallers(compilation).Find(method, CancellationToken.None);
        Assert.All(calls, call => Assert.Equal(method, call.TargetMethod.OriginalDefinition, SymbolEqualityComparer.Default));
        return calls.Length;
    }
}
