using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Code that is read knows by which calls it was come to.</summary>
public sealed class FrameTests
{
    [Theory]
    [InlineData("names.ForEach(name => { });", true)]
    [InlineData("Array.ForEach(names.ToArray(), name => { });", true)]
    [InlineData("names.Select(name => 1);", true)]
    [InlineData("Parallel.ForEach(names, name => { });", true)]
    [InlineData("names.AsParallel().ForAll(name => { });", true)]
    [InlineData("Task.Run(() => { });", false)]
    [InlineData("Go(names);", false)]
    [InlineData("Console.WriteLine();", false)]
    public void Lists_and_queries_run_what_they_are_given_for_each(string statement, bool isRunForEach)
    {
        var (graph, method, calls) = Read(statement);

        Assert.Equal(isRunForEach, new Frame(method, graph, new CallChain(calls[0], null), null, null).IsRunForEach);
        Assert.False(new Frame(method, graph, null, null, null).IsRunForEach);
    }

    [Fact]
    public void Value_was_made_here_or_by_a_call_that_stands_here()
    {
        var (graph, method, calls) = Read("Go(names); Go(names); Go(names); Go(names);");
        var here = new Frame(method, graph, null, null, null);
        var outer = new CallChain(calls[0], null);
        var inner = new CallChain(calls[1], outer);
        var innermost = new CallChain(calls[2], inner);

        Assert.Same(calls[3], here.FindSiteOf(Born(null)));
        Assert.Same(calls[0], here.FindSiteOf(Born(outer)));
        Assert.Same(calls[0], here.FindSiteOf(Born(inner)));
        Assert.Same(calls[0], here.FindSiteOf(Born(innermost)));

        var called = new Frame(method, graph, inner, null, null);
        Assert.Same(calls[3], called.FindSiteOf(Born(inner)));
        Assert.Same(calls[3], called.FindSiteOf(Born(new CallChain(calls[1], new CallChain(calls[0], null)))));
        Assert.Same(calls[2], called.FindSiteOf(Born(innermost)));
        Assert.Same(calls[2], called.FindSiteOf(Born(new CallChain(calls[3], innermost))));
        Assert.Null(called.FindSiteOf(Born(outer)));
        Assert.Null(called.FindSiteOf(Born(null)));
        Assert.Null(called.FindSiteOf(Born(new CallChain(calls[2], null))));
        Assert.Null(called.FindSiteOf(new Input(null)));

        Born Born(CallChain? chain) => new(new Place(calls[3], chain), BirthKind.Result);
    }

    [Fact]
    public void Frame_keeps_what_it_was_told()
    {
        var (graph, method, calls) = Read("Go(names);");
        var parent = new Frame(method, graph, null, null, null);
        var chain = new CallChain(calls[0], null);
        var instance = new Input(null);

        var frame = new Frame(method, graph, chain, instance, parent, isGuarded: true, isLeftAlone: true);

        Assert.Same(method, frame.Owner);
        Assert.Same(graph, frame.Graph);
        Assert.Same(instance, frame.Instance);
        Assert.Same(parent, frame.LexicalParent);
        Assert.True(frame.IsGuarded);
        Assert.False(frame.IsProtected);
        Assert.True(frame.IsLeftAlone);
        Assert.False(parent.IsGuarded);
        Assert.Equal(new Place(calls[0], chain), frame.PlaceOf(calls[0]));
        Assert.Same(parent.Facts, frame.Facts);
    }

    private static (ControlFlowGraph Graph, IMethodSymbol Method, ImmutableArray<IInvocationOperation> Calls) Read(string statement)
    {
        var compilation = TestCompilation.Create($"public class Start {{ public void Go(List<string> names) {{ {statement} }} }}");
        ProxyVerify.AssertCompiles(compilation);
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        var node = compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        var body = (IMethodBodyOperation)model.GetOperation(node)!;
        return (ControlFlowGraph.Create(body), (IMethodSymbol)model.GetDeclaredSymbol(node)!, [.. body.Descendants().OfType<IInvocationOperation>()]);
    }
}
