using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What the graph of a method says before anything is known.</summary>
public sealed class GraphFactsTests
{
    [Theory]
    [InlineData("Here();", false)]
    [InlineData("foreach (var name in names) { Here(); }", true)]
    [InlineData("for (var i = 0; i < 3; i++) Here();", true)]
    [InlineData("while (names.Length > 0) Here();", true)]
    [InlineData("do Here(); while (names.Length > 0);", true)]
    [InlineData("foreach (var name in names) { } Here(); foreach (var name in names) { }", false)]
    [InlineData("foreach (var name in names) { } foreach (var name in names) { Here(); }", true)]
    [InlineData("foreach (var name in names) { foreach (var other in names) { Here(); } }", true)]
    public void Operation_stands_in_a_loop(string statements, bool isInLoop)
    {
        var (facts, calls) = Read(statements);

        Assert.Equal(isInLoop, facts.IsInLoop(calls["Here"], null));
    }

    [Theory]
    [InlineData("There(); Here();", false)]
    [InlineData("There(); foreach (var name in names) { Here(); }", true)]
    [InlineData("foreach (var name in names) { There(); Here(); }", false)]
    [InlineData("foreach (var name in names) { There(); } Here();", false)]
    [InlineData("foreach (var name in names) { There(); } foreach (var name in names) { Here(); }", true)]
    [InlineData("foreach (var name in names) { There(); foreach (var other in names) { Here(); } }", true)]
    [InlineData("foreach (var name in names) { foreach (var other in names) { There(); } Here(); }", false)]
    [InlineData("foreach (var name in names) { foreach (var other in names) { There(); Here(); } }", false)]
    public void Operation_stands_in_a_loop_without_the_other(string statements, bool isInLoop)
    {
        var (facts, calls) = Read(statements);

        Assert.Equal(isInLoop, facts.IsInLoop(calls["Here"], calls["There"]));
    }

    [Fact]
    public void Loop_goes_on_where_its_collection_stands()
    {
        var (facts, calls) = Read("foreach (var name in Here()) { There(); } Near();");

        Assert.Equal(calls["Here"].Syntax, facts.FindRounds(calls["Here"])!.Value.Loop.Collection.Syntax);
        Assert.Null(facts.FindRounds(calls["There"]));
        Assert.Null(facts.FindRounds(calls["Near"]));
        Assert.Null(facts.FindRounds(calls["There"].Parent!.Parent!));
    }

    [Theory]
    [InlineData("Here();", "")]
    [InlineData("var one = 1; Here();", "")]
    [InlineData("var one = 1; Here(one);", "one")]
    [InlineData("Here(names);", "names")]
    [InlineData("Here(names, _size); Here(names.Length);", "names Length _size")]
    [InlineData("_size = 1;", "_size")]
    [InlineData("Console.WriteLine(Size);", "Size")]
    public void Variables_and_members_are_mentioned(string statements, string names)
    {
        var (facts, calls) = Read(statements + " if (names == null) There(); ");
        var all = calls["There"].SemanticModel!.LookupSymbols(calls["There"].Syntax.SpanStart).Where(symbol => symbol.Name is "one" or "names" or "_size" or "Size").ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);

        Assert.Equal(names.Split(' ').Append("names").Where(name => name is not ("" or "Length")).Distinct().Order(), all.Where(symbol => facts.Mentions([symbol])).Select(symbol => symbol.Name).Order());
        Assert.True(facts.Mentions(all));
        Assert.False(facts.Mentions(ImmutableHashSet<ISymbol>.Empty));
    }

    [Theory]
    [InlineData("var one = 1; Here(one);", "", "one")]
    [InlineData("if (names.Length > 0) { var one = 1; Here(one); } else { var two = 2; Here(two); }", "", "one two")]
    [InlineData("try { var one = 1; Here(one); } finally { var two = 2; Here(two); }", "", "one two")]
    public void Variables_have_a_region(string statements, string outer, string inner)
    {
        var (facts, graph, _) = ReadGraph(statements);

        Assert.Equal(outer, string.Join(' ', facts.NamesIn(graph.Root).OfType<ILocalSymbol>().Select(local => local.Name)));
        Assert.Equal(inner, string.Join(' ', AllRegions(graph.Root).SelectMany(region => facts.NamesIn(region)).OfType<ILocalSymbol>().Select(local => local.Name).Order()));
        Assert.All(AllRegions(graph.Root), region => Assert.Equal(region.Kind == ControlFlowRegionKind.Finally, facts.NamesIn(region).Contains(region)));
        Assert.All(AllRegions(graph.Root), region => Assert.Equal(region.Locals.Length + region.CaptureIds.Length + (region.Kind == ControlFlowRegionKind.Finally ? 1 : 0), facts.NamesIn(region).Length));
    }

    [Theory]
    [InlineData("Here(names ?? names);", true)]
    [InlineData("Here(names.Length > 0 ? 1 : 2);", true)]
    [InlineData("var one = names?.Length;", true)]
    [InlineData("names[Here(1) ? 1 : 0] = \"\";", true)]
    [InlineData("Here(1);", false)]
    public void Temporary_may_stand_for_a_choice(string statements, bool isChoice)
    {
        var (facts, graph, _) = ReadGraph(statements);
        var captures = AllRegions(graph.Root).SelectMany(region => region.CaptureIds).ToArray();

        Assert.Equal(isChoice, captures.Any(facts.IsChoice));
        Assert.All(captures, capture => Assert.NotNull(facts.CapturedBy(capture)));
        Assert.Null(ReadGraph("Near();").Facts.CapturedBy(captures.FirstOrDefault()));
    }

    private static IEnumerable<ControlFlowRegion> AllRegions(ControlFlowRegion region) => region.NestedRegions.SelectMany(AllRegions).Prepend(region);

    private static (GraphFacts Facts, ImmutableDictionary<string, IOperation> Calls) Read(string statements)
    {
        var (facts, _, calls) = ReadGraph(statements);
        return (facts, calls);
    }

    private static (GraphFacts Facts, ControlFlowGraph Graph, ImmutableDictionary<string, IOperation> Calls) ReadGraph(string statements)
    {
        var compilation = TestCompilation.Create(
            $$"""
            public class Start
            {
                private int _size;

                private int Size { get; set; }

                public void Go(string[] names)
                {
                    {{statements}}
                }

                private string[] Here(params object[] all) => Console.ReadLine()!.Split();
                private string[] There() => Here(_size);
                private void Near() { }
            }
            """);
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        var method = compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        var body = (IMethodBodyOperation)model.GetOperation(method)!;
        var graph = ControlFlowGraph.Create(body);
        return (GraphFacts.Of(graph), graph, body.Descendants().OfType<IInvocationOperation>().GroupBy(call => call.TargetMethod.Name).ToImmutableDictionary(group => group.Key, group => (IOperation)group.First()));
    }
}
