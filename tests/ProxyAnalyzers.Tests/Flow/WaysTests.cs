using System;
using System.Collections.Generic;
using System.Linq;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>The ways to a point stand together for all that can be so there.</summary>
public sealed class WaysTests
{
    private static readonly Born s_a = Named.Value("a");
    private static readonly Born s_b = Named.Value("b");
    private static readonly Born s_c = Named.Value("c");
    private static readonly Born s_n = Named.Value("n");
    private static readonly Born s_m = Named.Value("m");

    private static readonly Value[] s_flags = [s_a, s_b, s_c];

    // Each flag holds, does not, or was not asked: as the digits of a number to the base of three.
    private static readonly Ways[] s_each = [.. Enumerable.Range(0, 27).Select(digits => Of(digits))];

    [Fact]
    public void Ways_that_meet_stand_for_what_each_of_them_stands_for()
    {
        foreach (var one in s_each)
        {
            foreach (var other in s_each)
            {
                var both = one.Union(other, out var isExact);
                Assert.True(isExact);
                Assert.Equal(Cases(one) | Cases(other), Cases(both));
                Assert.Equal((Cases(other) & ~Cases(one)) == 0, ReferenceEquals(both, one));
            }
        }
    }

    [Fact]
    public void Ways_that_part_and_meet_again_are_one()
    {
        foreach (var first in s_each)
        {
            foreach (var second in s_each)
            {
                foreach (var third in s_each.Where((_, i) => i % 9 == 4))
                {
                    var all = first.Union(second).Union(third);
                    var cases = Cases(first) | Cases(second) | Cases(third);
                    Assert.Equal(cases, Cases(all));
                    Assert.True(cases == 255 || !all.HaveAskedNothing);
                    Assert.Null(third.Except(all));
                    Assert.Equal((Cases(third) & ~(Cases(first) | Cases(second))) == 0, third.Except(first.Union(second)) is null || IsSpread(third, first, second));
                }
            }
        }
    }

    [Fact]
    public void Answers_go_with_the_ways_that_can_have_them()
    {
        foreach (var one in s_each)
        {
            foreach (var other in s_each)
            {
                var both = one.Union(other);
                foreach (var (flag, i) in s_flags.Select((flag, i) => (flag, i)))
                {
                    var (yes, no) = (both.Take(flag, true), both.Take(flag, false));
                    Assert.Equal(Cases(both) & CasesWith(i), CasesOf(yes));
                    Assert.Equal(Cases(both) & ~CasesWith(i), CasesOf(no));
                    Assert.True(CasesOf(no) != 0 || ReferenceEquals(yes, both));
                }
            }
        }
    }

    [Fact]
    public void What_all_ways_say_is_in_common()
    {
        var ways = Named.Ways(Named.Way(s_a, s_b), Named.Way(s_a, s_c), Named.Way(s_a, Test.IsNull(s_n)));
        AssertAre(ways.InCommon.Asked, s_a);
        Assert.True(ways.All(way => way.HasAsked(s_a)));
        Assert.False(ways.All(way => way.HasAsked(s_b)));
        Assert.Equal(6, ways.Size);
    }

    [Fact]
    public void Question_was_asked_if_some_way_has_asked_it()
    {
        var ways = Named.Ways(Named.Way(s_a, s_b), Named.Way(s_a, Test.AreEqual(s_c, s_n)));
        Assert.True(ways.HaveAsked(s_b));
        Assert.False(ways.HaveAsked(s_c));
        Assert.True(ways.HaveAskedOfBoth(s_c, s_n));
        Assert.False(ways.HaveAskedOfBoth(s_a, s_b));
        Assert.False(ways.HaveAskedNothing);
        Assert.True(Ways.Straight.HaveAskedNothing);
    }

    [Fact]
    public void Ways_that_have_not_asked_are_left()
    {
        var ways = Named.Ways(Named.Way(s_a, s_b), Named.Way(s_a, s_c));
        AssertAre(ways.WithoutAsking(s_b)!.Asked, s_a, s_c);
        Assert.Null(ways.WithoutAsking(s_a));
        Assert.Same(ways, ways.WithoutAsking(s_n));
    }

    [Fact]
    public void Number_is_bounded_where_some_way_knows_a_limit()
    {
        var ways = Named.Ways(Named.Way(s_a, Named.Less(s_n, Named.Number(5))), Named.Way(s_b, Named.Less(Named.Number(5), s_m)));
        Assert.True(ways.IsBounded(s_n));
        Assert.False(ways.IsBounded(s_m));
        Assert.False(ways.IsBounded(s_c));
    }

    [Fact]
    public void Lowest_number_is_that_of_all_ways()
    {
        var ways = Named.Ways(Named.Way(s_a, Named.Less(Named.Number(4), s_n), Named.Less(Named.Number(4), s_m)), Named.Way(s_b, Named.Less(Named.Number(1), s_n)));
        Assert.Equal(2, ways.FindLowest(s_n));
        Assert.Null(ways.FindLowest(s_m));
        Assert.Null(ways.FindLowest(s_c));
        Assert.Equal(7, ways.FindLowest(Named.Number(7)));
    }

    [Fact]
    public void Only_number_is_the_same_on_all_ways()
    {
        var (one, two) = (Named.Number(1), Named.Number(2));
        var ways = Named.Ways(
            Named.Way(s_a, Test.AreEqual(s_n, one), Test.AreEqual(s_m, one), Test.AreEqual(s_c, two)),
            Named.Way(s_b, Test.AreEqual(s_n, one), Test.AreEqual(s_m, two)));
        Assert.Equal(1, ways.FindOnly(s_n));
        Assert.Null(ways.FindOnly(s_m));
        Assert.Null(ways.FindOnly(s_c));
        Assert.Null(ways.FindOnly(Named.Value("other")));
        Assert.Equal(2, Named.Ways(Named.Way(Test.AreEqual(s_n, two))).FindOnly(s_n));
    }

    [Fact]
    public void Value_is_equal_to_what_it_was_found_equal_to_on_every_way()
    {
        var ways = Named.Ways(
            Named.Way(Named.Value("x"), Test.AreEqual(s_a, s_b), Test.AreEqual(s_n, s_m)),
            Named.Way(Named.Value("y"), Test.AreEqual(s_a, s_b), Test.AreEqual(s_n, s_c)));
        AssertAre(ways.FindEquals(s_a), s_b);
        AssertAre(ways.FindEquals(s_b), s_a);
        Assert.Empty(ways.FindEquals(s_n));
        Assert.Empty(ways.FindEquals(s_m));
        Assert.Empty(ways.FindEquals(s_c));
        AssertAre(ways.FindEqualities(s_a), Test.AreEqual(s_a, s_b));
        Assert.Empty(ways.FindEqualities(s_n));
        Assert.Empty(ways.FindEqualities(s_m));
    }

    [Fact]
    public void Value_may_be_equal_to_several()
    {
        var ways = Named.Ways(Named.Way(Test.AreEqual(s_a, s_b), Test.AreEqual(s_n, s_a)));
        AssertAre(ways.FindEquals(s_a), s_b, s_n);
        AssertAre(ways.FindEqualNumbers(s_a), s_b, s_n);
        Assert.Null(ways.FindEqualNumber(s_a));
        Assert.True(ways.AreEqualNumbers(s_b, s_a));
        Assert.True(ways.AreEqualNumbers(s_n, s_a));
    }

    [Fact]
    public void Number_that_is_one_less_is_known_by_what_follows_it()
    {
        var ways = Named.Ways(Named.Way(Test.AreEqual(Named.Sum(s_n, 1), s_m)));
        Assert.Equal(new Test(TestKind.Function, s_m, Named.Number(1), "Subtract"), ways.FindEqualNumber(s_n));
        Assert.Equal(s_m, ways.FindEqualNumber(Named.Sum(s_n, 1)));
        Assert.Null(ways.FindEqualNumber(s_a));
        Assert.True(ways.AreEqualNumbers(s_m, Named.Sum(s_n, 1)));
        Assert.True(ways.AreEqualNumbers(s_a, s_a));
        Assert.False(ways.AreEqualNumbers(s_a, s_m));
        Assert.False(ways.AreEqualNumbers(s_m, s_n));
    }

    [Fact]
    public void Number_that_is_known_is_what_else_has_it()
    {
        var ways = Named.Ways(Named.Way(Test.AreEqual(s_n, Named.Number(3))));
        Assert.True(ways.AreEqualNumbers(s_n, Named.Number(3)));
        Assert.True(ways.AreEqualNumbers(Named.Sum(s_n, 2), Named.Number(5)));
        Assert.False(ways.AreEqualNumbers(s_n, Named.Number(4)));
        Assert.False(ways.AreEqualNumbers(s_m, Named.Number(3)));
        AssertAre(ways.FindEqualNumbers(Named.Number(3)), s_n);
        AssertAre(ways.FindEqualNumbers(Named.Number(4)), Named.Sum(s_n, 1));
        AssertAre(ways.FindEqualNumbers(Named.Sum(s_n, 1)), Named.Sum(s_n, 1));
        Assert.Empty(ways.FindEqualNumbers(s_m));
        AssertAre(Named.Ways(Named.Way(Test.AreEqual(s_a, s_b))).FindEqualNumbers(s_a), s_b);
    }

    [Fact]
    public void Ways_are_those_that_the_known_ones_do_not_stand_for()
    {
        var known = Named.Ways(Named.Way(s_a), Named.Way(s_b));
        var news = Named.Ways(Named.Way(s_a, s_c, s_n), Named.Way(s_c, s_m));
        AssertAre(news.Except(known)!.Asked, s_c, s_m);
        Assert.Same(known, known.Except(news));
        Assert.Null(known.Except(known));
        Assert.Null(Named.Ways(Named.Way(s_a, s_c), Named.Way(s_b, s_m)).Except(known));
        Assert.Null(Named.Ways(Named.Way(s_a), Named.Way(s_b)).Except(known));
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    [InlineData(40, false)]
    public void Of_very_many_ways_the_last_become_what_they_have_in_common(int count, bool isExact)
    {
        var last = Ways.Straight;
        var wasExact = true;
        var ways = Of(0, 0);
        for (var i = 1; i < count; i++)
        {
            last = Of(i, i);
            ways = ways.Union(last, out var isEach);
            wasExact &= isEach;
        }

        Assert.Equal(isExact, wasExact);
        Assert.Equal(64, ways.Size);
        for (var i = 0; i < count; i++)
        {
            var numbers = ways.Take(Test.AreEqual(s_n, Named.Number(i)), true)!;
            Assert.Equal(i < 31 || isExact, numbers.FindOnly(s_m) == i);
            Assert.NotNull(numbers.Take(Test.AreEqual(s_m, Named.Number(i)), true));
        }

        Assert.Null(ways.Take(Test.AreEqual(s_n, Named.Number(count)), true));
    }

    [Fact]
    public void What_is_kept_and_renamed_may_make_one_way_of_two()
    {
        var ways = Named.Ways(Named.Way(s_a, s_b), Named.Way(s_c).Take(s_a, false)!);
        Assert.Equal(0, ways.Keep(asked => asked.Equals(s_a)).Size);
        Assert.Same(ways, ways.Keep(_ => true));
        AssertAre(ways.Rename(value => value.Equals(s_b) ? s_n : value).Asked, s_a, s_c, s_a, s_n);
        Assert.Same(ways, ways.Rename(value => value));
    }

    [Fact]
    public void Way_that_knows_more_than_another_one_is_part_of_it()
    {
        var ways = Named.Ways(Named.Way(s_a, s_b), Named.Way(s_a, s_c));
        AssertAre(ways.Keep(asked => !asked.Equals(s_b)).Asked, s_a);
        AssertAre(ways.Keep(asked => !asked.Equals(s_c)).Asked, s_a);
    }

    [Fact]
    public void Way_that_is_left_of_two_is_one_with_what_is_left_of_others()
    {
        var ways = Named.Ways(Way.Straight.Take(s_a, false)!, Named.Way(s_a, s_b), Named.Way(s_a).Take(s_b, false)!);
        Assert.Equal(0, ways.Size);
    }

    [Fact]
    public void What_is_known_of_a_value_everywhere_else_is_known_of_it_here()
    {
        var others = Named.Ways(Named.Way(Test.IsNull(s_a), s_b, s_m), Named.Way(Test.IsNull(s_a), s_c, s_n));
        var adopted = Named.Ways(Named.Way(s_b, s_n), Named.Way(s_c)).Adopt(others, s_a);
        Assert.True(adopted.All(way => way.AnswerTo(Test.IsNull(s_a)) == true));
        Assert.Equal(5, adopted.Size);
    }

    [Fact]
    public void What_is_known_of_one_value_is_known_of_its_copy()
    {
        var ways = Named.Ways(Named.Way(Test.IsNull(s_a), Named.Less(s_b, s_n)));
        AssertAre(ways.Copy(s_a, s_c).Asked, Test.IsNull(s_a), Named.Less(s_b, s_n), Test.IsNull(s_c));
        AssertAre(ways.Copy(s_n, s_c).Keep(asked => asked.Any(s_b.Equals)).Asked, Named.Less(s_b, s_n), Named.Less(s_b, s_c));
        Assert.Same(Ways.Straight, Ways.Straight.Copy(s_a, s_c));
    }

    private static void AssertAre(IEnumerable<Value> actual, params Value[] expected) =>
        Assert.Equal(expected.Select(value => value.ToString()).Order(StringComparer.Ordinal), actual.Select(value => value.ToString()).Order(StringComparer.Ordinal));

    private static Ways Of(int digits)
    {
        var ways = Ways.Straight;
        foreach (var flag in s_flags)
        {
            ways = digits % 3 == 0 ? ways : ways.Take(flag, digits % 3 == 1)!;
            digits /= 3;
        }

        return ways;
    }

    private static Ways Of(int first, int second) =>
        Ways.Straight.Take(Test.AreEqual(s_n, Named.Number(first)), true)!.Take(Test.AreEqual(s_m, Named.Number(second)), true)!;

    /// <summary>All combinations of flags that go with one of the ways, as bits.</summary>
    private static int Cases(Ways ways) => Enumerable.Range(0, 8).Where(flags => !ways.All(way => !IsPart(way, flags))).Sum(flags => 1 << flags);

    private static int CasesOf(Ways? ways) => ways is null ? 0 : Cases(ways);

    private static bool IsPart(Way way, int flags) => s_flags.Select((flag, i) => way.AnswerTo(flag) is not { } answer || answer == ((flags >> i & 1) == 1)).All(isPart => isPart);

    private static int CasesWith(int flag) => Enumerable.Range(0, 8).Where(flags => (flags >> flag & 1) == 1).Sum(flags => 1 << flags);

    /// <summary>Whether none of the two covers all of it, although both together do.</summary>
    private static bool IsSpread(Ways ways, Ways one, Ways other) =>
        (Cases(ways) & ~(Cases(one) | Cases(other))) == 0 && (Cases(ways) & ~Cases(one)) != 0 && (Cases(ways) & ~Cases(other)) != 0;
}
