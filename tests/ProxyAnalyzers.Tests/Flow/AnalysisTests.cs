using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Files;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>The analysis of one method comes to an end: it counts its steps and the helpers it enters, and stops when nobody wants it any more.</summary>
public sealed class AnalysisTests
{
    private const int ManySteps = 20_000;

    private const string Send = "MessageInteractionResource.Create(serviceSid, sessionSid, participantSid, \"Hello\");";

    [Fact]
    public void Short_method_must_not_take_long() => Assert.InRange(CountUntilExceeded(Open(Send), analysis => analysis.Step()), 100_001, 110_000);

    [Fact]
    public void Longer_method_may_take_longer() =>
        Assert.InRange(CountUntilExceeded(Open(Send + "/*" + new string('*', 10_000) + "*/"), analysis => analysis.Step()), 180_000, 190_000);

    [Fact]
    public void No_method_may_take_for_ever() =>
        Assert.Equal(400_000, CountUntilExceeded(Open(Send + "/*" + new string('*', 100_000) + "*/"), analysis => analysis.Step()));

    [Fact]
    public void What_is_compared_counts_by_its_size()
    {
        var world = World.Empty with { Variables = Enumerable.Range(0, 80).ToImmutableDictionary(i => (object)i, _ => (Value)Constant.Null) };
        Assert.InRange(CountUntilExceeded(Open(Send), analysis => analysis.StepThrough(world)), 100_000 / 12, 110_000 / 11);
        Assert.InRange(CountUntilExceeded(Open(Send), analysis => analysis.StepThrough(World.Empty)), 90_000, 110_000);
    }

    [Fact]
    public void Method_of_many_steps_is_tangled()
    {
        var analysis = Open(Send);
        for (var i = 0; i < ManySteps; i++)
        {
            analysis.Step();
        }

        Assert.False(analysis.IsTangled);
        analysis.Step();
        Assert.True(analysis.IsTangled);
    }

    [Fact]
    public void Worlds_that_are_compared_make_a_method_tangled()
    {
        var analysis = Open(Send);
        analysis.StepOver(16 * ManySteps);
        Assert.False(analysis.IsTangled);
        analysis.StepOver(16);
        Assert.True(analysis.IsTangled);
    }

    [Fact]
    public void Cancellation_is_looked_at_now_and_then()
    {
        using var cancellation = new CancellationTokenSource();
        var analysis = Open(Send, cancellation.Token);
        cancellation.Cancel();
        var steps = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            for (; steps < 1_000; steps++)
            {
                analysis.Step();
            }
        });
        Assert.InRange(steps, 100, 300);
    }

    [Fact]
    public void Cancellation_is_looked_at_where_much_is_compared()
    {
        using var cancellation = new CancellationTokenSource();
        var analysis = Open(Send, cancellation.Token);
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => analysis.StepThrough(World.Empty));
    }

    [Fact]
    public void Helpers_are_entered_so_many_times_at_most()
    {
        var analysis = Open(Send);
        var method = (IMethodSymbol)analysis.Root.Owner;
        for (var i = 0; i < 10_000; i++)
        {
            Assert.True(analysis.MayEnter(method));
            analysis.Enter(EnterFrom(analysis.Root));
        }

        Assert.False(analysis.MayEnter(method));
    }

    [Fact]
    public void Methods_that_call_each_other_are_entered_less_often()
    {
        var analysis = Open(Send + " Ask();", members: "void Ask() { Answer(); Answer(); } void Answer() { Ask(); Ask(); } void Alone() { }");
        var methods = ((IMethodSymbol)analysis.Root.Owner).ContainingType.GetMembers().OfType<IMethodSymbol>().ToDictionary(method => method.Name);
        var entries = 0;
        while (analysis.MayEnter(methods["Answer"]) && entries < 1_000)
        {
            analysis.Enter(EnterFrom(analysis.Root, methods["Ask"]));
            entries++;
        }

        Assert.Equal(64, entries);
        Assert.False(analysis.MayEnter(methods["Ask"]));
        Assert.True(analysis.MayEnter(methods["Alone"]));
    }

    [Fact]
    public void Methods_that_do_not_call_each_other_do_not_count_as_such()
    {
        var analysis = Open(Send + " Ask();", members: "void Ask() { Answer(); } void Answer() { Ask(); } void Alone() { }");
        var methods = ((IMethodSymbol)analysis.Root.Owner).ContainingType.GetMembers().OfType<IMethodSymbol>().ToDictionary(method => method.Name);
        for (var i = 0; i < 200; i++)
        {
            analysis.Enter(EnterFrom(analysis.Root, methods["Alone"]));
        }

        Assert.True(analysis.MayEnter(methods["Ask"]));
    }

    [Fact]
    public void Frame_is_found_by_the_calls_that_led_to_it()
    {
        var analysis = Open(Send);
        var helper = EnterFrom(analysis.Root);
        var inner = new Frame(helper.Owner, helper.Graph, new CallChain(helper.Graph.OriginalOperation, helper.Calls), instance: null, lexicalParent: null);
        analysis.Enter(helper);
        analysis.Enter(inner);
        Assert.Same(analysis.Root, analysis.FrameAt(null));
        Assert.Same(helper, analysis.FrameAt(helper.Calls));
        Assert.Same(helper, analysis.CallerOf(inner));
        Assert.Same(analysis.Root, analysis.CallerOf(helper));
        Assert.Null(analysis.CallerOf(analysis.Root));
    }

    [Fact]
    public void Calls_of_a_rehearsal_are_not_met()
    {
        var analysis = Open(Send);
        Assert.Equal(1, analysis.Rehearse(() =>
        {
            Meet(analysis, ResourceKind.MessageInteraction, Verb.Create);
            var answer = analysis.Rehearse(() => 1);
            Meet(analysis, ResourceKind.MessageInteraction, Verb.Create);
            return answer;
        }));
        Assert.Empty(analysis.CallSites);
        Meet(analysis, ResourceKind.MessageInteraction, Verb.Create);
        Assert.Single(analysis.CallSites);
    }

    [Fact]
    public void Rehearsal_that_fails_is_over()
    {
        var analysis = Open(Send);
        Assert.Throws<InvalidOperationException>(() => analysis.Rehearse<int>(() => throw new InvalidOperationException()));
        Meet(analysis, ResourceKind.MessageInteraction, Verb.Create);
        Assert.Single(analysis.CallSites);
    }

    [Fact]
    public void Creates_of_participants_are_counted_in_rehearsals_too()
    {
        var analysis = Open(Send);
        Meet(analysis, ResourceKind.Session, Verb.Create);
        Meet(analysis, ResourceKind.Participant, Verb.Delete);
        Meet(analysis, ResourceKind.Participant, Verb.Create, isPlainHttp: true);
        Assert.Equal(0, analysis.ParticipantCreates);
        Meet(analysis, ResourceKind.Participant, Verb.Create);
        analysis.Rehearse(() =>
        {
            Meet(analysis, ResourceKind.Participant, Verb.Create);
            return 0;
        });
        Assert.Equal(2, analysis.ParticipantCreates);
    }

    [Fact]
    public void Call_that_is_met_twice_knowing_the_same_is_met_once()
    {
        var analysis = Open(Send);
        Meet(analysis, ResourceKind.Session, Verb.Update);
        Meet(analysis, ResourceKind.Session, Verb.Update);
        Assert.Single(Assert.Single(analysis.CallSites).States);
    }

    private static int CountUntilExceeded(Analysis analysis, Action<Analysis> step)
    {
        for (var i = 0; i < 1_000_000; i++)
        {
            try
            {
                step(analysis);
            }
            catch (BudgetExceededException)
            {
                return i;
            }
        }

        return int.MaxValue;
    }

    private static Frame EnterFrom(Frame caller, ISymbol? owner = null) =>
        new(owner ?? caller.Owner, caller.Graph, new CallChain(caller.Graph.OriginalOperation, caller.Calls), instance: null, lexicalParent: null);

    private static void Meet(Analysis analysis, ResourceKind resource, Verb verb, bool isPlainHttp = false)
    {
        var operation = analysis.Root.Graph.OriginalOperation;
        var state = new CallState(World.Empty, analysis.Knowledge, new Argument(null, operation, null), ImmutableDictionary<ParameterRole, Argument>.Empty);
        analysis.Meet(new ProxyMethod(isPlainHttp ? null : (IMethodSymbol)analysis.Root.Owner, resource, verb), operation, analysis.Root, state, isGuarded: false);
    }

    private static Analysis Open(string body, CancellationToken cancellationToken = default, string members = "")
    {
        var compilation = TestCompilation.Create($"public class TaxiLine {{ public void Greet(string serviceSid, string sessionSid, string participantSid) {{ {body} }} {members} }}");
        ProxyVerify.AssertCompiles(compilation);
        var symbols = ProxySymbols.Find(compilation)!;
        var bodies = new MethodBodies(compilation, symbols, ProxyCode.Find(compilation, CancellationToken.None)!);
        var tree = compilation.SyntaxTrees[0];
        var method = tree.GetRoot(CancellationToken.None).DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        var model = compilation.GetSemanticModel(tree);
        var owner = model.GetDeclaredSymbol(method)!;
        var graph = bodies.Describe(owner, method, model, CancellationToken.None)!.Graph;
        return new Analysis(symbols, bodies, new Frame(owner, graph, calls: null, instance: null, lexicalParent: null), cancellationToken);
    }
}
