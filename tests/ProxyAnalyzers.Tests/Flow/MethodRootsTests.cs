using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.VisualBasic;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Protocol;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>The body of a method is found from its symbol.</summary>
public sealed class MethodRootsTests
{
    [Theory]
    [InlineData("public void Here() { Log(); }")]
    [InlineData("public void Here() => Log();")]
    [InlineData("public string Here { get { Log(); return \"\"; } }")]
    [InlineData("public string Here { get => Log(); }")]
    [InlineData("public string Here => Log();")]
    [InlineData("public virtual void Here() { Log(); }")]
    [InlineData("public void Here<T>() { Log(); }")]
    public void Method_has_a_body(string member)
    {
        var compilation = TestCompilation.Create($"public class Start {{ {member} private static string Log() => \"\"; }}");

        Assert.Contains(Find(compilation)!.Descendants(), operation => operation.Kind == OperationKind.Invocation);
    }

    [Theory]
    [InlineData("public Start() { Log(); }")]
    [InlineData("public Start() : this(Log()) { } private Start(string text) { }")]
    public void Constructor_has_a_body(string member)
    {
        var compilation = TestCompilation.Create($"public class Start {{ {member} private static string Log() => \"\"; }}");
        var constructor = compilation.GetTypeByMetadataName("Start")!.InstanceConstructors.Single(candidate => candidate.Parameters.IsEmpty);

        Assert.Equal(OperationKind.ConstructorBody, Make(compilation).Find(constructor, CancellationToken.None)!.Kind);
    }

    [Theory]
    [InlineData("public abstract void Here();")]
    [InlineData("public extern void Here();")]
    [InlineData("public string Here { get; set; }")]
    public void Method_has_no_body(string member) => Assert.Null(Find(TestCompilation.Create($"public abstract class Start {{ {member} }}")));

    [Fact]
    public void Method_of_another_assembly_has_no_body_that_can_be_read()
    {
        var compilation = TestCompilation.Create("");

        Assert.Null(Make(compilation).Find(compilation.GetTypeByMetadataName("System.Console")!.GetMembers("Beep").OfType<IMethodSymbol>().First(), CancellationToken.None));
        Assert.Null(Make(compilation).Find(compilation.GetTypeByMetadataName("System.Exception")!.InstanceConstructors[0], CancellationToken.None));
    }

    [Fact]
    public void Method_of_another_project_has_no_body_that_can_be_read()
    {
        var library = TestCompilation.Create("public class Start { public void Here() { } }").WithAssemblyName("Library");
        var compilation = TestCompilation.Create("").AddReferences(library.ToMetadataReference());

        Assert.Null(Find(compilation));
    }

    [Fact]
    public void Body_is_found_in_Visual_Basic()
    {
        var compilation = VisualBasicCompilation.Create(
            "Case",
            [VisualBasicSyntaxTree.ParseText(
                """
                Public Class Start
                    Public Sub Here()
                        System.Console.WriteLine()
                    End Sub
                End Class
                """)],
            TestCompilation.References);

        Assert.Equal(OperationKind.Block, Find(compilation)!.Kind);
    }

    [Fact]
    public void Only_the_whole_body_is_one()
    {
        var compilation = TestCompilation.Create("public class Start { private int _size = 1; public void Here() { { Log(); } } public Start() { } private static void Log() => Log(); }");
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        var nodes = compilation.SyntaxTrees[0].GetRoot().DescendantNodes().ToArray();

        Assert.Null(MethodRoots.BodyOf(null));
        Assert.All(nodes.OfType<BaseMethodDeclarationSyntax>(), node => Assert.NotNull(MethodRoots.BodyOf(model.GetOperation(node))));
        Assert.All(nodes.OfType<BlockSyntax>(), node => Assert.Null(MethodRoots.BodyOf(model.GetOperation(node))));
        Assert.All(nodes.OfType<ExpressionSyntax>(), node => Assert.Null(MethodRoots.BodyOf(model.GetOperation(node))));
        Assert.All(nodes.OfType<EqualsValueClauseSyntax>(), node => Assert.Null(MethodRoots.BodyOf(model.GetOperation(node))));
    }

    [Fact]
    public void Operation_is_found_in_the_files_of_the_compilation_alone()
    {
        var compilation = TestCompilation.Create("class Start { int Here() => 1; }");
        SyntaxTree other = CSharpSyntaxTree.ParseText("class Start { int Here() => 1; }");

        Assert.NotNull(compilation.FindOperation(compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(), CancellationToken.None));
        Assert.Null(compilation.FindOperation(other.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(), CancellationToken.None));
    }

    private static IOperation? Find(Compilation compilation)
    {
        var member = compilation.GetTypeByMetadataName("Start")!.GetMembers("Here").Single();
        return Make(compilation).Find(member as IMethodSymbol ?? ((IPropertySymbol)member).GetMethod!, CancellationToken.None);
    }

    private static MethodRoots Make(Compilation compilation) => new(compilation, ProxySymbols.Find(compilation)!);
}
