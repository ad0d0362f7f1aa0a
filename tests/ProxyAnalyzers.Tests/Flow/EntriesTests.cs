using System.Collections.Immutable;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What stands under a key is known for as long as all keys are known, and no other one may be the same.</summary>
public sealed class EntriesTests
{
    private static readonly Value s_rider = new Constant("KP1");
    private static readonly Value s_driver = new Constant("KP2");
    private static readonly Value s_someKey = new Input(null);
    private static readonly Born s_lost = new(new Place("here", null), BirthKind.Lost);

    [Fact]
    public void Nothing_stands_under_any_key_of_an_empty_dictionary()
    {
        Assert.Equal(Entries.Missing, Entries.Find(Empty(), s_someKey));
        Assert.Equal(Entries.Missing, Entries.Find(Empty(), s_lost));
        Assert.Empty(Entries.KeysOf(Empty()));
    }

    [Fact]
    public void Key_is_found_where_it_was_put_in()
    {
        var fact = Entries.Add(Entries.Add(Empty(), new Constant("rider"), s_rider), new Constant("driver"), s_driver);
        Assert.Equal(0, Entries.Find(fact, new Constant("rider")));
        Assert.Equal(1, Entries.Find(fact, new Constant("driver")));
        Assert.Equal(Entries.Missing, Entries.Find(fact, new Constant("guest")));
        Assert.Equal([new Constant("rider"), new Constant("driver")], Entries.KeysOf(fact));
    }

    [Fact]
    public void Entry_that_is_taken_out_is_not_found()
    {
        var fact = Entries.RemoveAt(Entries.Add(Entries.Add(Empty(), new Constant(1), s_rider), new Constant(2), s_driver), 0);
        Assert.Equal(Entries.Missing, Entries.Find(fact, new Constant(1)));
        Assert.Equal(0, Entries.Find(fact, new Constant(2)));
        Assert.Equal(s_driver, Assert.Single(fact.Items));
    }

    [Fact]
    public void Key_may_be_one_that_is_written_in_another_case()
    {
        var fact = Entries.Add(Empty(), new Constant("Rider"), s_rider);
        Assert.Null(Entries.Find(fact, new Constant("rider")));
        Assert.Equal(0, Entries.Find(fact, new Constant("Rider")));
    }

    [Fact]
    public void Other_constants_are_different_keys_where_they_are_not_equal()
    {
        var fact = Entries.Add(Empty(), new Constant(1), s_rider);
        Assert.Equal(Entries.Missing, Entries.Find(fact, new Constant(2)));
        Assert.Equal(Entries.Missing, Entries.Find(fact, new Constant("1")));
    }

    [Fact]
    public void Key_that_is_not_known_may_be_any_of_them()
    {
        var fact = Entries.Add(Entries.Add(Empty(), new Constant(1), s_rider), s_someKey, s_driver);
        Assert.Equal(1, Entries.Find(fact, s_someKey));
        Assert.Null(Entries.Find(fact, new Constant(2)));
        Assert.Null(Entries.Find(fact, new Born(new Place("here", null), BirthKind.Result)));
    }

    [Fact]
    public void Key_that_cannot_be_told_apart_is_not_found()
    {
        var fact = Entries.Add(Empty(), s_lost, s_rider);
        Assert.Null(Entries.Find(fact, s_lost));
    }

    [Fact]
    public void Keys_are_known_where_there_is_one_for_each_element()
    {
        var fact = new CollectionFact { Items = [s_rider], Keys = [new Constant("rider")] };
        Assert.True(Entries.AreKnown(fact));
        Assert.False(Entries.AreKnown(fact with { MayHoldMore = true }));
        Assert.False(Entries.AreKnown(fact with { Keys = default }));
        Assert.False(Entries.AreKnown(fact with { Items = default }));
        Assert.False(Entries.AreKnown(fact with { Items = [s_rider, s_driver] }));
        Assert.True(Entries.KeysOf(fact with { MayHoldMore = true }).IsDefault);
        Assert.Null(Entries.Find(fact with { MayHoldMore = true }, new Constant("rider")));
        Assert.Null(Entries.Find(fact with { Keys = default }, new Constant("rider")));
    }

    private static CollectionFact Empty() => new() { Items = ImmutableArray<Value>.Empty };
}
