using System.Collections.Immutable;
using System.Linq;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What is known before a call is kept once for all ways that know the same.</summary>
public sealed class CallSiteTests
{
    private static readonly World s_other = World.Empty with { Participants = World.Empty.Participants.Add(new Constant("KP1"), new ParticipantFact { IsSeen = true }) };
    private static readonly World s_third = World.Empty with { Participants = World.Empty.Participants.Add(new Constant("KP1"), new ParticipantFact { IsFresh = true }) };
    private static readonly World s_nobodys = s_other with { IsNobodys = true };

    [Fact]
    public void Ways_that_know_the_same_count_once()
    {
        var same = s_other with { Places = s_other.Places.Add(new Place(new object(), null)) };
        Assert.Equal([World.Empty, s_other], WorldsOf(World.Empty, World.Empty with { }, s_other, same, s_other));
    }

    [Fact]
    public void Ways_that_know_something_else_count_each() => Assert.Equal([World.Empty, s_other, s_third], WorldsOf(World.Empty, s_other, s_third));

    [Fact]
    public void Way_that_nobody_comes_is_left_out_where_there_is_another() => Assert.Equal([s_third], WorldsOf(s_nobodys, s_third));

    [Fact]
    public void Way_that_nobody_comes_is_looked_at_where_there_is_no_other() => Assert.Equal([s_nobodys], WorldsOf(s_nobodys));

    [Fact]
    public void Site_is_what_it_was_made_as()
    {
        var method = new ProxyMethod(null, ResourceKind.Participant, Verb.Create);
        Assert.Same(method, new CallSite(method, isGuarded: false, mayExist: false).Method);
        Assert.True(new CallSite(method, isGuarded: true, mayExist: false) is { IsGuarded: true, MayExist: false });
        Assert.True(new CallSite(method, isGuarded: false, mayExist: true) is { IsGuarded: false, MayExist: true });
    }

    private static World[] WorldsOf(params World[] worlds)
    {
        var site = new CallSite(new ProxyMethod(null, ResourceKind.Participant, Verb.Create), isGuarded: false, mayExist: false);
        foreach (var world in worlds)
        {
            site.Add(new CallState(world, null!, new Argument(null, null!, null), ImmutableDictionary<ParameterRole, Argument>.Empty));
        }

        site.Settle(new Doubts());
        return site.States.Select(state => state.World).ToArray();
    }
}
