using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A variable is dead where nothing can read it any more, and not before.</summary>
public sealed class LivenessTests
{
    [Theory]
    [InlineData("var x = 1; Here(); Use(x);")]
    [InlineData("var x = 1; Use(1); Use(Here() ? x : 0);")]
    [InlineData("var x = 1; if (Here()) { Use(1); } else { Use(x); }")]
    [InlineData("var x = 1; if (Is(1)) { Use(1); Here(); } Use(x);")]
    [InlineData("var x = 1; if (Is(1)) { Here(); } if (Is(x)) { }")]
    [InlineData("var x = 1; Here(); if (Is(2)) { if (Is(x)) { Use(1); } }")]
    [InlineData("var x = 1; while (Is(1)) { Here(); Use(x); }")]
    [InlineData("var x = 1; while (Is(1)) { Use(x); Here(); }")]
    [InlineData("var x = 1; while (Is(x)) { Here(); }")]
    [InlineData("var x = 1; while (Is(1)) { if (Is(2)) { Use(x); } else { Here(); } }")]
    [InlineData("var x = 1; while (Is(1)) { while (Is(2)) { Use(x); } Here(); }")]
    [InlineData("var x = 1; while (Is(1)) { Use(x); while (Is(2)) { Here(); } }")]
    [InlineData("var x = 1; while (Is(1)) { while (Is(2)) { Here(); } while (Is(3)) { Use(x); } }")]
    [InlineData("var x = 1; do { Use(x); Here(); } while (Is(1));")]
    [InlineData("var x = 1; for (var i = 0; i < 3; i++) { Use(x); Here(); }")]
    [InlineData("for (var x = 0; x < 3; x++) { Use(1); Here(); }")]
    [InlineData("var x = 1; foreach (var name in names) { Use(x); Here(); }")]
    [InlineData("var x = 1; again: Use(x); if (Here()) { goto again; }")]
    [InlineData("var x = 1; again: Use(x); Use(2); if (Is(1)) { Here(); goto again; }")]
    [InlineData("var x = 1; try { Here(); } finally { Use(x); }")]
    [InlineData("var x = 1; try { Here(); } catch (Exception) { Use(x); }")]
    [InlineData("var x = 1; while (Is(1)) { try { if (Is(2)) { continue; } Use(x); } finally { Here(); } }")]
    [InlineData("var x = 1; while (Is(1)) { Use(x); try { if (Is(2)) { continue; } return; } finally { Here(); } }")]
    [InlineData("var x = 1; while (Is(1)) { Use(x); try { try { if (Is(2)) { continue; } return; } finally { Use(1); } } finally { Use(2); Here(); } }")]
    [InlineData("var x = 1; Action later = () => Use(x); Use(1); Here(); later();")]
    [InlineData("var x = 1; Run(() => Use(x)); Here();")]
    [InlineData("var x = 1; Run(delegate { Use(x); }); Here();")]
    [InlineData("var x = 1; Run(() => { if (thing is int y) { Use(y); } Use(x); }); Here();")]
    [InlineData("var x = 1; Use(x); Here(); Later(); void Later() => Use(x);")]
    [InlineData("var x = 1; void Later() => Use(x); Later(); Use(x); Here();")]
    [InlineData("if (thing is int x) { Here(); Use(x); }")]
    [InlineData("if (thing is string { Length: 3 } x) { Here(); Use(x.Length); }")]
    [InlineData("Here();")]
    public void Variable_that_may_be_read_is_alive(string body) => Assert.False(IsDead(body));

    [Theory]
    [InlineData("var x = 1; Use(x); Here();")]
    [InlineData("var x = 1; Use(x); Use(1); Use(2); Here();")]
    [InlineData("var x = 1; Here();")]
    [InlineData("var x = 1; if (Is(x)) { Here(); }")]
    [InlineData("var x = 1; if (Is(x)) { } else { Here(); }")]
    [InlineData("var x = 1; if (Is(x) && Here()) { Use(1); }")]
    [InlineData("var x = 1; if (Is(1)) { Use(x); } Here();")]
    [InlineData("var x = 1; if (Is(1)) { Use(x); } else { Here(); }")]
    [InlineData("var x = 1; while (Is(1)) { Use(x); } Here();")]
    [InlineData("var x = 1; while (Is(x)) { Use(1); } Here();")]
    [InlineData("var x = 1; while (Is(1)) { while (Is(2)) { Use(x); } } Here();")]
    [InlineData("var x = 1; Use(x); while (Is(1)) { Here(); }")]
    [InlineData("var x = 1; do { Use(x); } while (Is(1)); Here();")]
    [InlineData("for (var x = 0; x < 3; x++) { Use(1); } Here();")]
    [InlineData("foreach (var x in names) { Use(x.Length); } Here();")]
    [InlineData("var x = 1; while (Is(1)) { Use(x); } while (Is(2)) { Here(); }")]
    [InlineData("var x = 1; try { Use(x); } finally { Here(); }")]
    [InlineData("var x = 1; try { Use(x); } catch (Exception) { Here(); }")]
    [InlineData("var x = 1; try { Use(1); } finally { Use(x); } Here();")]
    [InlineData("var x = 1; var y = 2; Run(() => Use(y)); Use(x); Here();")]
    [InlineData("var x = 1; var y = 2; Later(); Use(x); Here(); void Later() => Use(y);")]
    [InlineData("if (thing is int x) { Use(x); Here(); }")]
    [InlineData("if (thing is string { Length: 3 } x) { Use(x.Length); } Here();")]
    [InlineData("if (Is(1) && thing is int x) { Use(1); } Here();")]
    public void Variable_that_nothing_reads_any_more_is_dead(string body) => Assert.True(IsDead(body));

    [Theory]
    [InlineData("var y = Is(1) ? 2 : 3; Here();", true)]
    [InlineData("var y = thing?.ToString() ?? \"\"; Here();", true)]
    [InlineData("while (Is(1)) { var y = Is(2) ? 2 : 3; Here(); }", false)]
    [InlineData("Use(Is(1) ? 2 : Here() ? 3 : 4);", false)]
    public void What_is_held_while_an_expression_is_evaluated_is_dead_behind_it(string body, bool isDead)
    {
        var (graph, ordinal, position) = Read(body);
        var liveness = new Liveness(graph);
        var captures = graph.Blocks.SelectMany(block => block.Operations.Append(block.BranchValue)).SelectMany(operation => operation.DescendantsAndSelf())
            .OfType<IFlowCaptureReferenceOperation>().Select(reference => new CaptureKey(graph, reference.Id)).Distinct().ToList();
        Assert.NotEmpty(captures);
        Assert.Equal(isDead, captures.All(capture => liveness.IsDead(capture, ordinal, position)));
    }

    /// <summary>Whether the variable x is dead where the method Here is called.</summary>
    private static bool IsDead(string body)
    {
        var (graph, ordinal, position) = Read(body);
        var variable = AllLocals(graph.Root).FirstOrDefault(local => local.Name == "x");
        return variable is not null && new Liveness(graph).IsDead(variable, ordinal, position);
    }

    private static (ControlFlowGraph Graph, int Ordinal, int Position) Read(string body)
    {
        var compilation = TestCompilation.Create(
            $$"""
            public static class Sample
            {
                public static void Go(string[] names, object? thing)
                {
                    {{body}}
                }

                private static bool Here() => true;

                private static bool Is(int number) => number > 0;

                private static void Use(int number) { }

                private static void Run(Action action) => action();
            }
            """);
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        var method = compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        var graph = ControlFlowGraph.Create((IMethodBodyOperation)model.GetOperation(method)!);
        var here = graph.Blocks.SelectMany(block => block.Operations.Append(block.BranchValue).Select((operation, position) => (block.Ordinal, Position: position, Operation: operation)))
            .First(part => part.Operation.DescendantsAndSelf().OfType<IInvocationOperation>().Any(call => call.TargetMethod.Name == "Here"));
        return (graph, here.Ordinal, here.Position);
    }

    private static IEnumerable<ILocalSymbol> AllLocals(ControlFlowRegion region) => region.Locals.Concat(region.NestedRegions.SelectMany(AllLocals));
}
