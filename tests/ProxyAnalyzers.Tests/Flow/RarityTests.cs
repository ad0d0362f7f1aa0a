using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Of too many worlds those become one that lose least by it: what one of them alone knows of Twilio is kept the longest.</summary>
public sealed class RarityTests
{
    private static readonly Born s_rider = Named.Value("rider");
    private static readonly Event s_end = Named.Event(EventKind.Removed);
    private static readonly ParticipantFact s_gone = new() { Removed = s_end };

    [Fact]
    public void Of_worlds_that_know_nothing_the_last_are_joined() =>
        Assert.Equal([(2, 3), (0, 1)], FindPairs(2, Holding(0), Holding(1), Holding(2), Holding(3)));

    [Fact]
    public void Each_world_is_joined_once() => Assert.Equal([(1, 2)], FindPairs(2, Holding(0), Holding(1), Holding(2)));

    [Theory]
    [InlineData("participant")]
    [InlineData("session")]
    [InlineData("service")]
    [InlineData("relation")]
    public void World_that_alone_knows_of_an_end_is_left(string what) =>
        Assert.Equal([(0, 1)], FindPairs(1, Holding(0), Holding(1), Ended(what, Holding(2))));

    [Fact]
    public void Worlds_that_know_of_the_same_removal_are_joined() =>
        Assert.Equal([(1, 4), (2, 3)], FindPairs(2, Gone(Holding(0), "rider"), Holding(1), Gone(Holding(2), "rider"), Gone(Holding(3), "rider"), Holding(4)));

    [Fact]
    public void What_two_know_is_lost_before_what_one_knows() =>
        Assert.Equal([(0, 1)], FindPairs(1, Gone(Holding(0), "rider", "guide"), Holding(0), Gone(Holding(0), "rider", "guide", "driver")));

    [Fact]
    public void Variable_with_many_values_is_lost_before_one_with_two() =>
        Assert.Equal([(3, 5)], FindPairs(1, Holding(0, "yes"), Holding(0, "no"), Holding(1, "yes"), Holding(1, "no"), Holding(2, "yes"), Holding(2, "no")));

    [Fact]
    public void Where_a_world_knows_too_much_the_last_are_joined()
    {
        var crowded = Gone(Holding(0), [.. Enumerable.Range(0, 200).Select(number => $"rider {number}")]);
        Assert.Equal([(1, 2)], FindPairs(1, crowded, Holding(1), Gone(Holding(2), "rider")));
    }

    // By their positions.
    private static IEnumerable<(int One, int Other)> FindPairs(int count, params World[] worlds) =>
        Rarity.FindPairs(worlds, count).Select(pair => (System.Array.IndexOf(worlds, pair.One), System.Array.IndexOf(worlds, pair.Other)));

    private static World Holding(int number, string? answer = null) => World.Empty with
    {
        Variables = ImmutableDictionary<object, Value>.Empty.Add("number", Named.Number(number)).Add("answer", new Constant(answer)),
    };

    private static World Gone(World world, params string[] who) =>
        world with { Participants = world.Participants.SetItems(who.Select(name => new KeyValuePair<Value, ParticipantFact>(Named.Value(name), s_gone))) };

    private static World Ended(string what, World world) => what switch
    {
        "participant" => Gone(world, "rider"),
        "session" => world with { Sessions = world.Sessions.SetItem(s_rider, new SessionFact { Ended = s_end }) },
        "service" => world with { Services = world.Services.SetItem(s_rider, new ServiceFact { Ended = s_end }) },
        _ => world with { Relations = world.Relations.SetItem(new Relation(RelationKind.DeleteResult, s_rider, s_rider), s_end) },
    };
}
