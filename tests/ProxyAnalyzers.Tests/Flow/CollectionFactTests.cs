using System;
using System.Collections.Immutable;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What is known of a collection: elements one by one, or a pattern, and what they were made of.</summary>
public sealed class CollectionFactTests
{
    private static readonly Value s_rider = new Constant("rider");
    private static readonly Value s_driver = new Constant("driver");
    private static readonly Born s_born = new(new Place("here", null), BirthKind.Result);
    private static readonly Born s_other = new(new Place("there", null), BirthKind.Result);
    private static readonly Born s_lost = new(new Place("here", null), BirthKind.Lost);

    [Fact]
    public void Collection_is_empty_where_it_is_known_to_have_no_element()
    {
        Assert.True(Of().IsEmpty);
        Assert.False(Of(s_rider).IsEmpty);
        Assert.False(new CollectionFact().IsEmpty);
        Assert.False(new CollectionFact { Pattern = s_born }.IsEmpty);
    }

    [Fact]
    public void Only_item_is_what_each_element_is()
    {
        Assert.Equal(s_rider, Of(s_rider).OnlyItem);
        Assert.Equal(s_rider, Of(s_rider, s_rider).OnlyItem);
        Assert.Null(Of(s_rider, s_driver).OnlyItem);
        Assert.Null(Of().OnlyItem);
        Assert.Null(new CollectionFact { Pattern = s_born }.OnlyItem);
        Assert.Null(Of(s_lost).OnlyItem);
        Assert.Null((Of(s_rider) with { MayHoldMore = true }).OnlyItem);
    }

    [Fact]
    public void Held_is_what_is_known_as_an_element()
    {
        Assert.True(Of(s_rider, s_driver).Holds(s_driver));
        Assert.False(Of(s_rider).Holds(s_driver));
        Assert.False(Of(s_lost).Holds(s_lost));
        Assert.False(new CollectionFact { Pattern = s_born }.Holds(s_born));
    }

    [Fact]
    public void Set_has_each_element_once()
    {
        Assert.Equal(Of(s_rider, s_driver), Of(s_rider, s_driver, s_rider).OfSet());
        var pattern = new CollectionFact { Pattern = s_born };
        Assert.Equal(pattern, pattern.OfSet());
    }

    [Fact]
    public void Facts_are_equal_where_all_is()
    {
        Assert.Equal(Whole(), Whole());
        Assert.Equal(Whole().GetHashCode(), Whole().GetHashCode());
        Assert.Equal(new CollectionFact(), new CollectionFact());
        Assert.Equal(new CollectionFact().GetHashCode(), new CollectionFact().GetHashCode());
        Assert.NotEqual(Of(s_rider).GetHashCode(), Of(s_rider, s_driver).GetHashCode());
        Assert.False(Whole().Equals(null));
    }

    [Fact]
    public void Facts_are_different_where_one_thing_is()
    {
        var whole = Whole();
        Assert.NotEqual(whole, whole with { WholeSession = s_other });
        Assert.NotEqual(whole, whole with { Deferred = s_other });
        Assert.NotEqual(whole, whole with { Pattern = null });
        Assert.NotEqual(whole, whole with { MayHoldMore = false });
        Assert.NotEqual(whole, whole with { IsFilled = false });
        Assert.NotEqual(whole, whole with { Items = [s_driver] });
        Assert.NotEqual(whole, whole with { Items = [s_rider, s_driver] });
        Assert.NotEqual(whole, whole with { Items = default });
        Assert.NotEqual(whole with { Items = default }, whole);
        Assert.NotEqual(whole, whole with { Keys = [s_rider] });
        Assert.NotEqual(whole, whole with { Keys = default });
        Assert.NotEqual(whole with { Keys = default }, whole);
    }

    [Fact]
    public void Born_value_is_found_wherever_it_is_held()
    {
        Assert.True(Of(s_rider, s_born).Any(s_born.Equals));
        Assert.True((Of(s_rider, s_rider) with { Keys = [s_driver, s_born] }).Any(s_born.Equals));
        Assert.True(new CollectionFact { Pattern = s_born }.Any(s_born.Equals));
        Assert.True(new CollectionFact { WholeSession = s_born }.Any(s_born.Equals));
        Assert.True(new CollectionFact { Deferred = s_born }.Any(s_born.Equals));
        Assert.False((Whole() with { Items = [s_rider], Keys = [s_other] }).Any(born => born.Kind == BirthKind.Lost));
        Assert.False(new CollectionFact().Any(_ => true));
        Assert.False(Of().Any(_ => true));
        Assert.False((Of() with { Keys = [] }).Any(_ => true));
    }

    [Fact]
    public void Born_value_is_replaced_wherever_it_is_held()
    {
        Func<Born, Value> replace = born => born.Equals(s_born) ? s_other : born;
        Assert.Equal(Of(s_rider, s_other), Of(s_rider, s_born).Rewrite(replace));
        Assert.Equal(Of(s_rider) with { Keys = [s_other] }, (Of(s_rider) with { Keys = [s_born] }).Rewrite(replace));
        Assert.Equal(new CollectionFact { Pattern = s_other, IsFilled = true }, new CollectionFact { Pattern = s_born, IsFilled = true }.Rewrite(replace));
        Assert.Equal(new CollectionFact { WholeSession = s_other }, new CollectionFact { WholeSession = s_born }.Rewrite(replace));
        Assert.Equal(new CollectionFact { Deferred = s_other }, new CollectionFact { Deferred = s_born }.Rewrite(replace));
    }

    private static CollectionFact Of(params Value[] items) => new() { Items = [.. items] };

    private static CollectionFact Whole() => new()
    {
        Items = [s_rider],
        Keys = [s_driver],
        MayHoldMore = true,
        IsFilled = true,
        Pattern = s_born,
        WholeSession = s_born,
        Deferred = s_born,
    };
}
