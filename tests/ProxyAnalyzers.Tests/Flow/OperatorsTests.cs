using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What operators make of constants and of what is not known, and how far that is followed.</summary>
public sealed class OperatorsTests
{
    private const int LongestText = 256;

    [Theory]
    [InlineData("a + b", 8, 8, 16)]
    [InlineData("a - b", 8, 3, 5)]
    [InlineData("a - b", 3, 8, -5)]
    [InlineData("a - b", -8, 8, -16)]
    [InlineData("a += b", 2, 3, 5)]
    [InlineData("a++", 2, 0, 3)]
    [InlineData("a--", 2, 0, 1)]
    [InlineData("a++", 15, 0, 16)]
    [InlineData("a--", -15, 0, -16)]
    [InlineData("a * b", 4, 4, 16)]
    [InlineData("a *= b", -2, 3, -6)]
    [InlineData("a / b", 300, 7, 42)]
    [InlineData("a /= b", 7, 2, 3)]
    [InlineData("a % b", 300, 7, 6)]
    [InlineData("a %= b", -7, 2, -1)]
    [InlineData("a & b", 6, 3, 2)]
    [InlineData("a |= b", 6, 3, 7)]
    public void Small_numbers_are_counted(string expression, int a, int b, int result) =>
        Assert.Equal(new Constant(result), Expressions.ReadKnown(expression, ("a", new Constant(a)), ("b", new Constant(b))));

    [Theory]
    [InlineData("a + b", 8, 9)]
    [InlineData("a - b", -8, 9)]
    [InlineData("a += b", 8, 9)]
    [InlineData("a++", 16, 0)]
    [InlineData("a--", -16, 0)]
    [InlineData("a *= b", 4, 5)]
    [InlineData("a /= b", 4, 0)]
    [InlineData("a %= b", 4, -1)]
    [InlineData("a ^= b", 2, 3)]
    public void Other_numbers_are_not(string expression, int a, int b) =>
        Assert.True(Expressions.ReadKnown(expression, ("a", new Constant(a)), ("b", new Constant(b))).IsLost);

    [Theory]
    [InlineData("a++", "a + 1")]
    [InlineData("a--", "a - 1")]
    [InlineData("car.Seats++", "car.Seats + 1")]
    [InlineData("text += other", "text + other")]
    [InlineData("p &= q", "p && q")]
    [InlineData("p |= q", "p || q")]
    [InlineData("$\"Hello {text}, {other}!\"", "\"Hello \" + text + \", \" + other + \"!\"")]
    [InlineData("$\"{text}\"", "text")]
    public void Two_ways_to_write_it_are_one(string expression, string other)
    {
        var read = Expressions.Read(expression, other);
        Assert.False(read[0].IsLost);
        Assert.Equal(read[1], read[0]);
    }

    [Theory]
    [InlineData("a + 4")]
    [InlineData("a - 4")]
    [InlineData("a + 2 + 2")]
    [InlineData("a - 2 - 2")]
    [InlineData("a += b")]
    [InlineData("a *= 2")]
    [InlineData("a &= b")]
    [InlineData("a |= b")]
    [InlineData("fare += tip")]
    [InlineData("$\"{text,5}\"")]
    [InlineData("$\"{text:X}\"")]
    [InlineData("$\"{x:F2} km\"")]
    [InlineData("text + thing")]
    public void Other_expressions_are_not_followed(string expression) => Assert.True(Expressions.Read(expression)[0].IsLost);

    [Theory]
    [InlineData("a + 3")]
    [InlineData("a - 3")]
    [InlineData("l + 4")]
    [InlineData("l - 40")]
    [InlineData("a + b")]
    [InlineData("a * 40")]
    [InlineData("letter + letter")]
    [InlineData("a & b")]
    [InlineData("a ^ b")]
    [InlineData("text + other")]
    [InlineData("text + a")]
    [InlineData("$\"{a}\"")]
    [InlineData("~a")]
    public void Expression_is_followed(string expression) => Assert.False(Expressions.Read(expression)[0].IsLost);

    [Theory]
    [InlineData("a & b", "And")]
    [InlineData("a | b", "Or")]
    [InlineData("a ^ b", "ExclusiveOr")]
    [InlineData("a * b", "Multiply")]
    [InlineData("a << b", "LeftShift")]
    [InlineData("a + b", "Add")]
    public void Operator_on_numbers_is_a_function_of_them(string expression, string name)
    {
        var read = Expressions.Read(expression, "a", "b");
        Assert.Equal(new Test(TestKind.Function, read[1], read[2], name), read[0]);
    }

    [Theory]
    [InlineData("a + 1")]
    [InlineData("a - 1")]
    [InlineData("a++")]
    [InlineData("a * b")]
    [InlineData("b * a")]
    [InlineData("-a")]
    [InlineData("a == 3")]
    [InlineData("a < b")]
    public void What_is_made_of_what_is_lost_is_lost(string expression) => Assert.True(Expressions.ReadKnown(expression, ("a", Expressions.Lost)).IsLost);

    [Theory]
    [InlineData("text + other", "STOP", "!", "STOP!")]
    [InlineData("text + other", null, "!", "!")]
    [InlineData("text + other", "STOP", null, "STOP")]
    [InlineData("text + letter", "STOP", "", "STOP!")]
    [InlineData("letter + text", "STOP", "", "!STOP")]
    [InlineData("text += other", "STOP", "!", "STOP!")]
    [InlineData("$\"{text}{other}\"", "STOP", "!", "STOP!")]
    [InlineData("$\"{text}, {other}\"", "STOP", "!", "STOP, !")]
    public void Texts_that_are_known_are_put_together(string expression, string? text, string? other, string result) =>
        Assert.Equal(new Constant(result), Expressions.ReadKnown(expression, ("text", new Constant(text)), ("other", new Constant(other)), ("letter", new Constant('!'))));

    [Theory]
    [InlineData("text + \"!\"")]
    [InlineData("\"!\" + text")]
    [InlineData("text += \"!\"")]
    public void Text_that_is_too_long_is_not_put_together(string expression)
    {
        Assert.False(Expressions.ReadKnown(expression, ("text", new Constant(new string('a', LongestText)))).IsLost);
        Assert.True(Expressions.ReadKnown(expression, ("text", new Constant(new string('a', LongestText + 1)))).IsLost);
    }

    [Theory]
    [InlineData("a < b")]
    [InlineData("a > b")]
    [InlineData("a == b")]
    [InlineData("b == a")]
    [InlineData("p && q")]
    [InlineData("q && p")]
    [InlineData("p |= q")]
    public void What_is_nested_too_deep_is_not_followed(string expression)
    {
        Assert.False(Expressions.ReadKnown(expression, ("a", Nested(Value.DeepestFollowed - 1)), ("p", Nested(Value.DeepestFollowed - 1))).IsLost);
        Assert.True(Expressions.ReadKnown(expression, ("a", Nested(Value.DeepestFollowed)), ("p", Nested(Value.DeepestFollowed))).IsLost);
    }

    [Fact]
    public void Number_that_may_be_missing_is_compared_where_it_is_there()
    {
        var read = Expressions.Read("seats < 3", "seats", "seats == 3", "seats == null", "seats != null && isFull == true", "isFull", "3 > seats", "seats >= 3", "3 == seats");
        var isThere = Test.Not(Test.IsNull(read[1]));
        var isLess = new Test(TestKind.Function, read[1], new Constant(3), "<");
        Assert.Equal(Test.And(isThere, isLess), read[0]);
        Assert.Equal(Test.And(isThere, Test.AreEqual(read[1], new Constant(3))), read[2]);
        Assert.Equal(Test.IsNull(read[1]), read[3]);
        Assert.Equal(Test.And(isThere, Test.And(Test.Not(Test.IsNull(read[5])), read[5])), read[4]);
        Assert.Equal(read[0], read[6]);
        Assert.Equal(Test.And(isThere, Test.Not(isLess)), read[7]);
        Assert.Equal(read[2], read[8]);
    }

    [Theory]
    [InlineData("seats < 3", null, false)]
    [InlineData("seats >= 3", null, false)]
    [InlineData("3 > seats", null, false)]
    [InlineData("seats == 3", null, false)]
    [InlineData("seats == null", null, true)]
    [InlineData("seats != null", null, false)]
    [InlineData("seats < 3", 2, true)]
    [InlineData("seats < 3", 3, false)]
    [InlineData("seats <= 3", 3, true)]
    [InlineData("seats > 3", 3, false)]
    [InlineData("seats >= 3", 3, true)]
    [InlineData("seats == 3", 3, true)]
    [InlineData("seats == 3", 4, false)]
    [InlineData("seats == null", 3, false)]
    [InlineData("null == seats", 3, false)]
    public void Known_numbers_are_compared(string question, int? seats, bool answer) =>
        Assert.Equal(Constant.Of(answer), Expressions.ReadKnown(question, ("seats", new Constant(seats))));

    [Fact]
    public void Flags_that_are_turned_round_are_asked_whether_they_are_equal()
    {
        var read = Expressions.Read("p ^= q", "p", "q");
        Assert.Equal(Test.Not(Test.AreEqual(read[1], read[2])), read[0]);
        Assert.Equal(Constant.True, Expressions.ReadKnown("p == q", ("p", Constant.True), ("q", Constant.True)));
        Assert.Equal(Constant.False, Expressions.ReadKnown("p == q", ("p", Constant.True), ("q", Constant.False)));
    }

    [Fact]
    public void Local_time_stays_one_however_long_is_waited()
    {
        var start = Expressions.Read("start")[0];
        Assert.IsType<LocalTime>(Expressions.ReadKnown("start + wait", ("start", new LocalTime(start, false))));
        Assert.IsType<LocalTime>(Expressions.ReadKnown("start - wait", ("start", new LocalTime(start, false))));
        Assert.IsType<LocalTime>(Expressions.ReadKnown("start += wait", ("start", new LocalTime(start, false))));
        Assert.IsNotType<LocalTime>(Expressions.ReadKnown("start - end", ("start", new LocalTime(start, false))));
        Assert.IsNotType<LocalTime>(Expressions.ReadKnown("start == end", ("start", new LocalTime(start, false))));
    }

    [Fact]
    public void Text_that_was_put_together_and_kept_is_not_empty_where_words_are_in_it()
    {
        Assert.All(
            Expressions.Parse("text + \"!\"", "\"Hello \" + text + other", "$\"{text}!\"", "text + $\"{a}!\"", "$\"{text}\" + \"!\""),
            site => Assert.Equal(Constant.False, Operators.AreEqual(new Born(new Place(site, null), BirthKind.Result), Constant.Empty)));
        Assert.All(
            Expressions.Parse("text + other", "$\"{text}{other}\"", "text + \"\" + other", "text.Trim()", "text + a", "a + 1"),
            site => Assert.IsType<Test>(Operators.AreEqual(new Born(new Place(site, null), BirthKind.Result), Constant.Empty)));
    }

    private static Value Nested(int depth)
    {
        Value value = new Born(new Place("here", null), BirthKind.Result);
        while (value.Depth < depth)
        {
            value = Test.IsNull(value);
        }

        return value;
    }
}
