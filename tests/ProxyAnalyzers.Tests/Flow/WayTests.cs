using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A way is what was answered on it: it stands for all that go with its answers, and for nothing else.</summary>
public sealed class WayTests
{
    private static readonly Born s_a = Named.Value("a");
    private static readonly Born s_b = Named.Value("b");
    private static readonly Born s_n = Named.Value("n");
    private static readonly Born s_m = Named.Value("m");

    // All ways with two flags, a number from zero to two, and one that is above zero.
    private static readonly ImmutableArray<Way> s_all = [.. FindAll()];

    [Fact]
    public void Way_covers_those_that_are_part_of_it()
    {
        foreach (var (one, other) in Pairs())
        {
            Check(one.Covers(other) == ((Cases(other) & ~Cases(one)) == 0), one, other);
        }
    }

    [Fact]
    public void Two_ways_that_differ_in_one_answer_are_one_way()
    {
        foreach (var (one, other) in Pairs())
        {
            var differ = Questions.Count(question => Answer(one, question) != Answer(other, question));
            var asked = Questions.All(question => (Answer(one, question) == Open(question)) == (Answer(other, question) == Open(question)));
            var merged = one.MergeExactly(other);
            Check((merged is not null) == (asked && differ <= 1), one, other);
            Check(merged is null || Cases(merged) == (Cases(one) | Cases(other)), one, other);
        }
    }

    [Fact]
    public void What_two_ways_have_in_common_is_what_both_say_of_each_question()
    {
        foreach (var (one, other) in Pairs())
        {
            var common = one.InCommonWith(other);
            Check(Questions.All(question => Answer(common, question) == (Answer(one, question) | Answer(other, question))), one, other);
            Check(common.Size == Questions.Count(question => Answer(common, question) != Open(question)), common);
        }
    }

    [Fact]
    public void Questions_are_answered_as_they_were_before()
    {
        foreach (var way in s_all)
        {
            foreach (var flag in new[] { s_a, s_b })
            {
                foreach (var answer in new[] { true, false })
                {
                    var taken = way.Take(flag, answer);
                    Check((taken is null) == (way.AnswerTo(flag) == !answer), way);
                    Check(taken is null || taken.AnswerTo(flag) == answer, way);
                    Check(way.AnswerTo(flag) != answer || ReferenceEquals(taken, way), way);
                }
            }

            foreach (var question in new Value[] { Test.AreEqual(s_n, Named.Number(1)), Named.Less(s_n, Named.Number(1)), Named.Less(Named.Number(1), s_n) })
            {
                var (yes, no) = (way.Take(question, true), way.Take(question, false));
                Check((CasesOf(yes) & CasesOf(no)) == 0, way);
                Check((CasesOf(yes) | CasesOf(no)) == Cases(way), way);
                Check(CasesOf(yes) != Cases(way) || ReferenceEquals(yes, way), way);
            }
        }
    }

    [Fact]
    public void Number_answers_whether_it_is_above_zero_where_all_it_can_be_is_or_is_not()
    {
        Assert.True(Way.Straight.Narrow(s_n, IntegerSet.Above(0))!.AnswerTo(s_n));
        Assert.True(Way.Straight.Narrow(s_n, IntegerSet.Exactly(1))!.AnswerTo(s_n));
        Assert.False(Way.Straight.Narrow(s_n, IntegerSet.Exactly(0))!.AnswerTo(s_n));
        Assert.False(Way.Straight.Narrow(s_n, IntegerSet.Above(-3).Complement())!.AnswerTo(s_n));
        Assert.Null(Way.Straight.Narrow(s_n, IntegerSet.From(0))!.AnswerTo(s_n));
        Assert.Null(Way.Straight.Narrow(s_n, IntegerSet.Above(1).Complement())!.AnswerTo(s_n));
        Assert.Null(Way.Straight.AnswerTo(s_n));
    }

    [Fact]
    public void What_was_asked_is_flags_and_numbers_alike()
    {
        var way = Named.Way(s_a, s_b, Test.AreEqual(s_n, Named.Number(1)));
        AssertAre(way.Asked, s_a, s_b, s_n);
        Assert.Equal(3, way.Size);
        Assert.True(way.HasAsked(s_a));
        Assert.False(way.HasAsked(s_m));
    }

    [Fact]
    public void Two_values_were_asked_about_together_where_one_question_names_both()
    {
        var way = Named.Way(Test.AreEqual(s_a, s_b), Test.IsNull(s_m), s_n);
        Assert.True(way.HasAskedOfBoth(s_a, s_b));
        Assert.False(way.HasAskedOfBoth(s_a, s_m));
        Assert.False(way.HasAskedOfBoth(s_m, s_n));
        Assert.True(Named.Way(Test.Not(Test.AreEqual(Test.IsNull(s_a), s_b))).HasAskedOfBoth(s_a, s_b));
    }

    [Fact]
    public void Numbers_that_are_known_give_those_near_them()
    {
        var way = Named.Way(Test.AreEqual(s_n, Named.Number(3)), Test.AreEqual(s_m, Named.Number(6)), Named.Less(Named.Number(2), s_a));
        AssertAre(way.FindNumbers(4), Named.Sum(s_n, 1), new Test(TestKind.Function, s_m, Named.Number(2), "Subtract"));
        Assert.Contains(s_n, way.FindNumbers(3));
    }

    [Fact]
    public void Value_is_what_it_was_found_equal_to()
    {
        var way = Named.Way(Test.AreEqual(s_a, s_b)).Take(Test.AreEqual(s_a, s_m), false)!.Take(s_n, true)!;
        AssertAre(way.FindEquals(s_a), s_b);
        AssertAre(way.FindEquals(s_b), s_a);
        Assert.Empty(way.FindEquals(s_m));
        Assert.Empty(way.FindEquals(s_n));
    }

    [Fact]
    public void Equalities_of_a_value_are_those_that_hold_numbers_included()
    {
        var way = Named.Way(Test.AreEqual(s_a, s_b), Named.Less(s_a, s_m), Test.AreEqual(s_n, Named.Number(3)), Named.Less(Named.Number(0), s_m))
            .Take(Test.AreEqual(s_a, s_n), false)!;
        AssertAre(way.FindEqualities(s_a), Test.AreEqual(s_a, s_b));
        AssertAre(way.FindEqualities(s_n), Test.AreEqual(s_n, Named.Number(3)));
        Assert.Empty(way.FindEqualities(s_m));
    }

    [Fact]
    public void Value_is_one_of_two_texts_alone()
    {
        var way = Named.Way(Test.AreEqual(s_a, new Constant("x")));
        Assert.Null(way.Take(Test.AreEqual(s_a, new Constant("y")), true));
        Assert.Null(way.Take(Test.IsNull(s_a), true));
        Assert.NotNull(way.Take(Test.AreEqual(s_a, new Constant("y")), false));
        Assert.NotNull(way.Take(Test.AreEqual(s_b, new Constant("y")), true));
    }

    [Fact]
    public void Text_that_is_known_has_its_own_length()
    {
        var way = Named.Way(Test.AreEqual(s_a, new Constant("STOP")));
        var length = new Member(s_a, Named.TextLength);
        Assert.Null(way.Narrow(length, IntegerSet.Above(4)));
        Assert.NotNull(way.Narrow(length, IntegerSet.Exactly(4)));
    }

    [Fact]
    public void Length_and_remainder_are_among_the_numbers_that_they_can_be()
    {
        Assert.Null(Way.Straight.Narrow(new Member(s_a, Named.TextLength), IntegerSet.Exactly(-1)));
        Assert.Null(Way.Straight.Narrow(Named.Remainder(s_n, 3), IntegerSet.Exactly(3)));
        Assert.Same(Way.Straight, Way.Straight.Narrow(Named.Remainder(s_n, 3), IntegerSet.Above(-3)));
    }

    [Fact]
    public void Remainder_and_number_go_together()
    {
        var even = Named.Way(Test.AreEqual(Named.Remainder(s_n, 2), Named.Number(0)));
        Assert.Null(even.Take(Test.AreEqual(s_n, Named.Number(3)), true));
        Assert.NotNull(even.Take(Test.AreEqual(s_n, Named.Number(4)), true));
        Assert.Null(Named.Way(Test.AreEqual(s_n, Named.Number(3))).Take(Test.AreEqual(Named.Remainder(s_n, 2), Named.Number(0)), true));
    }

    [Fact]
    public void Order_of_three_goes_round_in_no_circle()
    {
        var way = Named.Way(Named.Less(s_a, s_b), Named.Less(s_b, s_m));
        Assert.Null(way.Take(Named.Less(s_m, s_a), true));
        Assert.NotNull(way.Take(Named.Less(s_a, s_m), true));
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void Of_very_many_comparisons_it_is_left_open_whether_there_are_such_numbers(int count, bool isPossible)
    {
        var others = Enumerable.Range(0, count - 3).Select(i => Named.Less(Named.Value($"x{i}"), Named.Value($"y{i}")));
        var way = Named.Way([Named.Less(s_a, s_b), Named.Less(s_b, s_m), .. others]);
        Assert.Equal(isPossible, way.Take(Named.Less(s_m, s_a), true) is not null);
    }

    [Fact]
    public void Answers_exclude_each_other_once_two_questions_are_one()
    {
        var way = Named.Way(s_a).Take(s_b, false)!.Narrow(s_n, IntegerSet.Exactly(1))!.Narrow(s_m, IntegerSet.Exactly(2))!;
        Assert.False(way.Contradicts(value => value));
        Assert.True(way.Contradicts(value => value.Equals(s_b) ? s_a : value));
        Assert.True(way.Contradicts(value => value.Equals(s_m) ? s_n : value));
        Assert.False(Named.Way(s_a, s_b).Contradicts(_ => s_a));
    }

    [Fact]
    public void What_was_asked_about_nothing_excludes_no_answer_in_whichever_order_the_answers_are_looked_through()
    {
        // The order is that of the names' hashes, which are other ones in each run.
        foreach (var value in Enumerable.Range(0, 50).Select(i => Named.Value($"v{i}")))
        {
            var way = Named.Way(Test.IsNull(value), new Test(TestKind.Function, new Member(value, Named.Field), null, "IsUrgent"));
            Assert.False(way.Contradicts(same => same));
        }
    }

    [Fact]
    public void Other_answers_are_added()
    {
        var way = Named.Way(s_a);
        var both = way.And(Named.Way(s_b, Test.AreEqual(s_n, Named.Number(1))));
        Assert.True(both.AnswerTo(s_a));
        Assert.True(both.AnswerTo(s_b));
        Assert.Equal(1, both.NumbersOf(s_n).Only);
        Assert.Same(way, way.And(Way.Straight));
    }

    [Fact]
    public void What_is_known_about_a_value_is_all_that_names_it()
    {
        var way = Named.Way(Test.IsNull(s_a), Named.Less(s_a, s_b), s_m, Test.AreEqual(Named.Remainder(s_a, 2), Named.Number(1)), Test.AreEqual(s_n, Named.Number(1)));
        AssertAre(way.About(s_a).Asked, Test.IsNull(s_a), Named.Less(s_a, s_b), Named.Remainder(s_a, 2));
        Assert.Same(Way.Straight, way.About(Named.Value("other")));
    }

    [Fact]
    public void What_is_kept_is_what_is_still_worth_something()
    {
        var way = Named.Way(s_a, s_b, Test.AreEqual(s_n, Named.Number(1)), Test.AreEqual(s_m, Named.Number(2)));
        AssertAre(way.Keep(asked => asked.Equals(s_a) || asked.Equals(s_m)).Asked, s_a, s_m);
        AssertAre(way.Keep(asked => !asked.Equals(s_m)).Asked, s_a, s_b, s_n);
        AssertAre(way.Keep(asked => !asked.Equals(s_a)).Asked, s_b, s_n, s_m);
        Assert.Same(way, way.Keep(_ => true));
    }

    [Fact]
    public void Values_of_other_names_have_the_same_answers()
    {
        var way = Named.Way(s_a, s_b, Test.AreEqual(s_n, Named.Number(1)), Test.AreEqual(s_m, Named.Number(2)));
        var (other, number, lost) = (Named.Value("other"), Named.Value("number"), new Born(Named.Place("lost"), BirthKind.Lost));

        var renamed = way.Rename(value => value.Equals(s_a) ? other : value.Equals(s_n) ? number : value);
        AssertAre(renamed.Asked, other, s_b, number, s_m);
        Assert.True(renamed.AnswerTo(other));
        Assert.Equal(1, renamed.NumbersOf(number).Only);

        AssertAre(way.Rename(value => value.Equals(s_a) ? other : value).Asked, other, s_b, s_n, s_m);
        AssertAre(way.Rename(value => value.Equals(s_n) ? number : value).Asked, s_a, s_b, number, s_m);
        AssertAre(way.Rename(value => value.Equals(s_b) || value.Equals(s_n) ? lost : value).Asked, s_a, s_m);
        Assert.Same(way, way.Rename(value => value));
    }

    [Fact]
    public void Names_that_move_on_take_their_answers_along()
    {
        var way = Named.Way(s_a, s_m).Take(s_b, false)!;
        var renamed = way.Rename(value => value.Equals(s_a) ? s_b : value.Equals(s_b) ? s_n : value);
        Assert.True(renamed.AnswerTo(s_b));
        Assert.False(renamed.AnswerTo(s_n));
        Assert.Null(renamed.AnswerTo(s_a));
    }

    private static void Check(bool isSo, params Way[] ways)
    {
        if (!isSo)
        {
            Assert.Fail(string.Join(" and ", ways.Select(Describe)));
        }
    }

    private static void AssertAre(IEnumerable<Value> actual, params Value[] expected) => Assert.Equal(expected.ToHashSet(), actual.ToHashSet());

    private static IEnumerable<Value> Questions => [s_a, s_b, s_n, s_m];

    private static IEnumerable<(Way, Way)> Pairs() => s_all.SelectMany(one => s_all.Select(other => (one, other)));

    private static IEnumerable<Way> FindAll()
    {
        Func<Way, Way?>[] flags = [way => way, way => way.Take(s_a, true), way => way.Take(s_a, false)];
        Func<Way, Way?>[] others = [way => way, way => way.Take(s_b, true), way => way.Take(s_b, false)];
        Func<Way, Way?>[] signs = [way => way, way => way.Narrow(s_m, IntegerSet.Above(0))];
        var (low, middle, high) = (IntegerSet.From(1).Complement(), IntegerSet.Exactly(1), IntegerSet.Above(1));
        IntegerSet[] numbers = [IntegerSet.All, low, middle, low.Or(high)];
        return flags.SelectMany(flag => others.SelectMany(other => signs.SelectMany(sign => numbers.Select(number => sign(other(flag(Way.Straight.Narrow(s_n, number)!)!)!)!))));
    }

    /// <summary>The answers that are left to a question, as bits.</summary>
    private static int Answer(Way way, Value question) => question.Equals(s_a) || question.Equals(s_b)
        ? way.AnswerTo(question) switch { true => 1, false => 2, null => 3 }
        : Enumerable.Range(0, 3).Where(number => way.NumbersOf(question).Includes(number)).Sum(number => 1 << number);

    /// <summary>All answers that a question may have.</summary>
    private static int Open(Value question) => question.Equals(s_a) || question.Equals(s_b) ? 3 : 7;

    /// <summary>All that goes with the answers of a way, as bits.</summary>
    private static ulong Cases(Way way)
    {
        var cases = 0UL;
        for (var i = 0; i < 36; i++)
        {
            var isPart = (Answer(way, s_a) >> (i % 2) & 1) == 1 && (Answer(way, s_b) >> (i / 2 % 2) & 1) == 1
                && (Answer(way, s_n) >> (i / 4 % 3) & 1) == 1 && (Answer(way, s_m) >> (i / 12) & 1) == 1;
            cases |= isPart ? 1UL << i : 0;
        }

        return cases;
    }

    private static ulong CasesOf(Way? way) => way is null ? 0 : Cases(way);

    private static string Describe(Way way) => string.Join(", ", Questions.Select(question => $"{((Born)question).Place.Site}={Answer(way, question)}"));
}
