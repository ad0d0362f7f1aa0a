using System.Linq;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Where ways meet, a value may have been born at any place that one of them has come through.</summary>
public sealed class PlaceTrailTests
{
    private static readonly Place[] s_places = [.. Enumerable.Range(0, 8).Select(_ => new Place(new object(), null))];

    [Fact]
    public void Nothing_was_born_on_an_empty_one() => Assert.DoesNotContain(s_places, PlaceTrail.Empty.Contains);

    [Fact]
    public void Place_is_there_once_it_was_added()
    {
        var trail = Trail("01");

        AssertHolds("01", trail);
        AssertHolds("0", Trail("0"));
    }

    [Fact]
    public void Place_that_is_there_adds_nothing()
    {
        var trail = Trail("012");

        Assert.Same(trail, trail.Add(s_places[1]));
        Assert.Same(trail, trail.Add(s_places[2]));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "0")]
    [InlineData("0", "1")]
    [InlineData("01", "2")]
    [InlineData("01", "12")]
    [InlineData("012", "3")]
    [InlineData("012", "01")]
    [InlineData("0123", "4567")]
    [InlineData("01234", "4")]
    [InlineData("4", "432")]
    public void Both_ways_count_where_they_meet(string one, string other)
    {
        AssertHolds(one + other, Trail(one).Union(Trail(other)));
        AssertHolds(one + other, Trail(other).Union(Trail(one)));
    }

    [Theory]
    [InlineData("", "1", "2")]
    [InlineData("0", "", "1")]
    [InlineData("0", "1", "2")]
    [InlineData("01", "23", "4")]
    [InlineData("01", "23", "32")]
    [InlineData("01", "23", "45")]
    [InlineData("012", "3", "4567")]
    [InlineData("012", "", "4567")]
    public void Ways_that_parted_count_from_there_on(string shared, string one, string other)
    {
        var start = Trail(shared);

        AssertHolds(shared + one + other, Extend(start, one).Union(Extend(start, other)));
        AssertHolds(shared + one + other, Extend(start, other).Union(Extend(start, one)));
        AssertHolds(shared, start);
    }

    [Fact]
    public void Way_that_goes_on_from_another_one_stays_as_it_is()
    {
        var start = Trail("01");
        var longer = Extend(start, "23");

        Assert.Same(longer, longer.Union(start));
        Assert.Same(longer, start.Union(longer));
        Assert.Same(longer, longer.Union(longer));
    }

    [Fact]
    public void Ways_that_have_met_meet_again()
    {
        var start = Trail("0");
        var met = Extend(start, "1").Union(Extend(start, "2"));

        AssertHolds("0123", Extend(met, "3").Union(Extend(start, "2")));
        AssertHolds("01234", Extend(met, "3").Union(Extend(met, "4")));
    }

    private static PlaceTrail Trail(string places) => Extend(PlaceTrail.Empty, places);

    private static PlaceTrail Extend(PlaceTrail trail, string places) => places.Aggregate(trail, (before, place) => before.Add(s_places[place - '0']));

    private static void AssertHolds(string places, PlaceTrail trail) =>
        Assert.Equal(places.Select(place => place - '0').Distinct().Order(), Enumerable.Range(0, s_places.Length).Where(index => trail.Contains(s_places[index])));
}
