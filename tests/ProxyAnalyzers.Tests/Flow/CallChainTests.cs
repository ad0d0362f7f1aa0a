using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>The values of a helper are told apart by the calls that led to it.</summary>
public sealed class CallChainTests
{
    private static readonly ImmutableArray<IOperation> s_sites = FindSites();

    [Fact]
    public void Chains_of_the_same_calls_are_one()
    {
        Assert.Equal(Chain(0), Chain(0));
        Assert.Equal(Chain(0, 1, 2), Chain(0, 1, 2));
        Assert.Equal(Chain(0, 1, 2).GetHashCode(), Chain(0, 1, 2).GetHashCode());
        var outer = Chain(0);
        Assert.Equal(new CallChain(s_sites[1], outer), new CallChain(s_sites[1], outer));
    }

    [Fact]
    public void Other_calls_make_other_chains()
    {
        Assert.NotEqual(Chain(0), Chain(1));
        Assert.NotEqual(Chain(0, 1), Chain(0, 2));
        Assert.NotEqual(Chain(0, 1), Chain(2, 1));
        Assert.NotEqual(Chain(0, 1), Chain(1));
        Assert.NotEqual(Chain(0, 1), Chain(1, 0));
        Assert.NotEqual(Chain(0, 0), Chain(0));
        Assert.False(Chain(0).Equals(null));
    }

    [Fact]
    public void Chain_is_as_deep_as_it_has_calls()
    {
        Assert.Equal(1, Chain(0).Depth);
        Assert.Equal(2, Chain(0, 1).Depth);
        Assert.Equal(4, Chain(0, 1, 2, 1).Depth);
    }

    [Fact]
    public void Places_are_told_apart_by_site_and_calls()
    {
        var block = new object();

        Assert.Equal(new Place(block, null), new Place(block, null));
        Assert.Equal(new Place(block, Chain(0, 1)), new Place(block, Chain(0, 1)));
        Assert.Equal(new Place(block, Chain(0, 1)).GetHashCode(), new Place(block, Chain(0, 1)).GetHashCode());
        Assert.NotEqual(new Place(block, null), new Place(new object(), null));
        Assert.NotEqual(new Place(block, Chain(0)), new Place(new object(), Chain(0)));
        Assert.NotEqual(new Place(block, Chain(0)), new Place(block, Chain(1)));
        Assert.NotEqual(new Place(block, Chain(0)), new Place(block, null));
        Assert.False(new Place(block, null).Equals(null));
    }

    [Fact]
    public void Event_is_of_an_earlier_run_where_its_helper_is_entered_again()
    {
        var removed = new Event(EventKind.Removed, s_sites[2], Chain(0, 1));

        Assert.True(removed.Entered(Chain(0, 1)).IsOfEarlierRun);
        Assert.True(removed.Entered(Chain(0)).IsOfEarlierRun);
        Assert.Equal(removed with { IsOfEarlierRun = true }, removed.Entered(Chain(0, 1)));
    }

    [Fact]
    public void Event_stays_what_it_is_where_another_helper_is_entered()
    {
        var removed = new Event(EventKind.Removed, s_sites[2], Chain(0, 1));
        var own = new Event(EventKind.Removed, s_sites[2], null);

        Assert.Equal(removed, removed.Entered(Chain(1)));
        Assert.Equal(removed, removed.Entered(Chain(0, 1, 2)));
        Assert.Equal(removed, removed.Entered(Chain(0, 2)));
        Assert.Equal(own, own.Entered(Chain(0)));
    }

    // The outermost call comes first.
    private static CallChain Chain(params int[] calls) => calls.Aggregate(default(CallChain), (outer, call) => new CallChain(s_sites[call], outer))!;

    private static ImmutableArray<IOperation> FindSites()
    {
        var compilation = TestCompilation.Create("class Desk { void Send() { Send(); Send(); Send(); } }");
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        return [.. compilation.SyntaxTrees[0].GetRoot().DescendantNodes().Select(node => model.GetOperation(node)).Where(operation => operation?.Kind == OperationKind.Invocation).OfType<IOperation>()];
    }
}
