using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Files;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Worlds that know the same are one, and too many become fewer: nothing gets lost but what not all of them knew.</summary>
public sealed class WorldSetTests
{
    private static readonly Place s_place = Named.Place("meeting");

    private readonly Analysis _analysis = NewAnalysis();

    [Fact]
    public void World_that_is_known_is_no_news()
    {
        var set = NewSet();
        var (one, same) = (Holding("x", 1), Holding("x", 1));
        Assert.Equal([one], set.Add(one));
        Assert.Empty(set.Add(same));
        Assert.Equal([one], set.Worlds);
    }

    [Fact]
    public void Worlds_that_know_something_else_are_kept_apart()
    {
        var set = NewSet();
        var (one, other) = (Removed(1), Removed(2));
        set.Add(one);
        Assert.Equal([other], set.Add(other));
        Assert.Equal([one, other], set.Worlds);
    }

    [Fact]
    public void Of_a_world_that_is_known_the_other_ways_are_news()
    {
        var set = NewSet();
        var (a, b, c) = (Named.Value("a"), Named.Value("b"), Named.Value("c"));
        var known = Removed(1) with { Ways = Named.Ways(Named.Way(a)) };
        set.Add(Removed(2));
        set.Add(known);

        Assert.Empty(set.Add(known with { Ways = Named.Ways(Named.Way(a, b)) }));
        var news = Assert.Single(set.Add(known with { Ways = Named.Ways(Named.Way(a, c), Named.Way(b, c)) }));
        Assert.False(news.Ways.HaveAsked(a));
        Assert.True(news.Ways.HaveAsked(b));
        Assert.Equal(2, set.Worlds.Count);
        Assert.True(set.Worlds[1].Ways.HaveAsked(a));
        Assert.True(set.Worlds[1].Ways.HaveAsked(b));
        Assert.Empty(set.Add(known with { Ways = Named.Ways(Named.Way(b, c)) }));
    }

    [Fact]
    public void Where_there_are_too_many_ways_to_tell_all_of_them_are_carried_on()
    {
        var set = NewSet();
        var (n, m) = (Named.Value("n"), Named.Value("m"));
        IReadOnlyList<World> news = [];
        for (var i = 0; i < 33; i++)
        {
            news = set.Add(World.Empty with { Ways = Named.Ways(Named.Way(Test.AreEqual(n, Named.Number(i)), Test.AreEqual(m, Named.Number(i)))) });
        }

        Assert.True(Assert.Single(news).KnowsSameAs(Assert.Single(set.Worlds)));
        Assert.NotNull(news[0].Ways.Take(Test.AreEqual(n, Named.Number(0)), true));
    }

    [Theory]
    [InlineData(4, 4, 0)]
    [InlineData(5, 4, 2)]
    [InlineData(9, 4, 6)]
    public void Counters_that_go_on_and_on_are_taken_together(int count, int left, int gone)
    {
        var set = NewSet();
        var superseded = new List<World>();
        for (var i = 0; i < count; i++)
        {
            Assert.Equal(i < 5, set.Add(Holding("i", i), superseded).Count > 0);
        }

        Assert.Equal(left, set.Worlds.Count);
        Assert.Equal(gone, superseded.Count);
        Assert.False(_analysis.HasTakenTogether);
        var joined = set.Worlds[^1];
        Assert.Equal(count > 4, joined.Variables["i"] is Born { Kind: BirthKind.Join });
        Assert.NotNull(joined.Ways.FindLowest(joined.Variables["i"]));
        Assert.Equal([0, 1, 2], set.Worlds.Take(3).Select(world => ((Constant)world.Variables["i"]).Content));
    }

    [Fact]
    public void World_that_was_taken_together_with_another_one_is_no_news_again()
    {
        var set = NewSet();
        for (var i = 0; i < 5; i++)
        {
            set.Add(Holding("i", i));
        }

        Assert.Empty(set.Add(Holding("i", 3)));
        Assert.Empty(set.Add(Holding("i", 4)));
        Assert.NotEmpty(set.Add(Holding("i", 4) with { Ways = Named.Ways(Named.Way(Named.Value("a"))), Services = Removed(1).Services, Participants = Removed(1).Participants }));
    }

    [Theory]
    [InlineData(12, false)]
    [InlineData(13, true)]
    [InlineData(30, true)]
    public void Worlds_that_differ_in_variables_alone_become_a_dozen(int count, bool isTogether)
    {
        var set = NewSet();
        for (var i = 0; i < count; i++)
        {
            set.Add(World.Empty with { Variables = World.Empty.Variables.Add("x", Named.Value($"v{i}")) });
        }

        Assert.Equal(12, set.Worlds.Count);
        Assert.Equal(isTogether, _analysis.HasTakenTogether);
    }

    [Theory]
    [InlineData(40, 40, false)]
    [InlineData(41, 24, true)]
    public void Worlds_that_know_of_others_who_were_removed_become_fewer_from_time_to_time(int count, int left, bool isTogether)
    {
        var set = NewSet();
        var superseded = new List<World>();
        IReadOnlyList<World> news = [];
        for (var i = 0; i < count; i++)
        {
            news = set.Add(Removed(i), superseded);
        }

        Assert.Equal(left, set.Worlds.Count);
        Assert.Equal(isTogether, _analysis.HasTakenTogether);
        Assert.Equal(isTogether, superseded.Count > 0);
        Assert.All(superseded, gone => Assert.DoesNotContain(gone, set.Worlds));
        Assert.All(superseded, gone => Assert.DoesNotContain(gone, news));
        Assert.All(superseded, gone => Assert.Empty(set.Add(gone)));
    }

    [Fact]
    public void In_a_tangled_method_worlds_become_fewer_sooner()
    {
        while (!_analysis.IsTangled)
        {
            _analysis.Step();
        }

        var set = NewSet();
        for (var i = 0; i < 17; i++)
        {
            set.Add(Removed(i));
        }

        Assert.True(_analysis.HasTakenTogether);
        Assert.InRange(set.Worlds.Count, 1, 9);
    }

    [Fact]
    public void Very_many_worlds_come_to_an_end()
    {
        var set = NewSet();
        for (var i = 0; i < 700; i++)
        {
            set.Add(World.Empty with { Variables = World.Empty.Variables.Add("x", Named.Value($"v{i}")) });
        }

        Assert.InRange(set.Worlds.Count, 1, 13);
    }

    [Fact]
    public void To_look_at_many_worlds_takes_steps()
    {
        var set = NewSet();
        while (!_analysis.IsTangled)
        {
            // Each world is known already, and still it is compared with all of them.
            for (var i = 0; i < 40; i++)
            {
                set.Add(Removed(i));
            }
        }

        Assert.Equal(40, set.Worlds.Count);
    }

    [Fact]
    public void Worlds_that_know_the_same_are_one_in_a_list_too()
    {
        var (a, b) = (Named.Value("a"), Named.Value("b"));
        var worlds = new List<World>();
        WorldSet.Merge(worlds, Removed(1) with { Ways = Named.Ways(Named.Way(a)) });
        WorldSet.Merge(worlds, Removed(2));
        WorldSet.Merge(worlds, Removed(1) with { Ways = Named.Ways(Named.Way(b)) });
        WorldSet.Merge(worlds, Removed(2));
        Assert.Equal(2, worlds.Count);
        Assert.True(worlds[0].Ways.HaveAsked(a));
        Assert.True(worlds[0].Ways.HaveAsked(b));
        Assert.False(worlds[1].Ways.HaveAsked(a));
    }

    private WorldSet NewSet() => new(_analysis, s_place);

    private static World Holding(string variable, int number) => World.Empty with { Variables = World.Empty.Variables.Add(variable, Named.Number(number)) };

    private static World Removed(int who) => World.Empty with
    {
        Participants = ImmutableDictionary<Value, ParticipantFact>.Empty.Add(Named.Value($"p{who}"), new ParticipantFact { Removed = Named.Event(EventKind.Removed) }),
    };

    private static Analysis NewAnalysis()
    {
        var compilation = TestCompilation.Create("public class Taxi { public void Stop(string sid) => ServiceResource.Delete(sid); }");
        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        var symbols = ProxySymbols.Find(compilation)!;
        var bodies = new MethodBodies(compilation, symbols, ProxyCode.Find(compilation, CancellationToken.None)!);
        var graph = ControlFlowGraph.Create((IMethodBodyOperation)model.GetOperation(method)!);
        return new Analysis(symbols, bodies, new Frame(model.GetDeclaredSymbol(method)!, graph, calls: null, instance: null, lexicalParent: null), CancellationToken.None);
    }
}
