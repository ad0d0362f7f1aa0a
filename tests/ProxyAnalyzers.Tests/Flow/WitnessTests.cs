using System;
using System.Collections.Generic;
using System.Linq;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Whether there are numbers for which several answers are right at once.</summary>
public sealed class WitnessTests
{
    [Theory]
    [InlineData("a % 2 == 0; a == 3")]
    [InlineData("a == 3; a % 2 == 0")]
    [InlineData("a % 2 == 0; a % 4 == 1")]
    [InlineData("a * 2 > 6; a <= 3")]
    [InlineData("a * 2 == 7; a > 0")]
    [InlineData("a / 2.0 == 1.25; a > 0")]
    [InlineData("a + b == 0; a > 0; b > 0")]
    [InlineData("a < b; b < c; c < a")]
    [InlineData("a < b; b < c; c < a; a <= b; b <= c; c <= a")]
    [InlineData("a * 2 < 10; a > b; b > c; c > 10")]
    [InlineData("(a + b + c) % 2 == 0; (a + b + c) % 2 == 1")]
    [InlineData("Math.Round(x) >= 1; x < 0.4")]
    [InlineData("Math.Floor(x) == 3; x < 3")]
    [InlineData("names.Count / 160 < 1; names.Count > 160")]
    [InlineData("text.Length * 2 < 0; text.Length < 100")]
    [InlineData("names.Count * 2 == -2; a > b")]
    [InlineData("a / 60 > 5; a < 360")]
    [InlineData("a % 60 == 30; a == 45")]
    [InlineData("a % 400 == 0; a % 4 != 0")]
    [InlineData("(a & 96) == 32; (a & 32) == 0")]
    [InlineData("(a & 2048) != 0; a == 0")]
    [InlineData("fare * 100 > 250; fare < 2")]
    [InlineData("wait.TotalMinutes > 90; wait.TotalHours < 1.5")]
    [InlineData("(end - start).TotalMinutes > 5; end < start")]
    [InlineData("a < b; b < c; a < c; c < -7; a > -8")]
    [InlineData("a % 3600 == 0; a == 1800")]
    [InlineData("a == 1800; a % 3600 == 0")]
    [InlineData("a % 1000 == 0; a == b; b == 5")]
    public void There_are_none(string answers) => Assert.False(MayExist(answers.Split("; ")));

    [Theory]
    [InlineData("a % 2 == 0; a == 4")]
    [InlineData("a % 2 == 0; b == 3")]
    [InlineData("a * 2 > 6; a > 3")]
    [InlineData("a < b; b < c; a < c")]
    [InlineData("a < b; b < c; a < c; a > 4")]
    [InlineData("a < b; b < c; a < c; b < -7")]
    [InlineData("a < b; b < c; a < d")]
    [InlineData("a < b; b < c; c < d; d < a")]
    [InlineData("a / 16 == 3; a > 0")]
    [InlineData("a / 5 == 3; a % 5 == 4")]
    [InlineData("a * 7 == 161; a > 0")]
    [InlineData("l + 12 == 2; l < 0")]
    [InlineData("a % 7 == 6; a > 97; a < 200")]
    [InlineData("(a & 6) == 6; (a & 9) == 9")]
    [InlineData("a + b == 40; a == b")]
    [InlineData("Math.Floor(x) == 3; x > 3")]
    [InlineData("Math.Floor(x) == 3; x * 2 > 6; x > 3")]
    [InlineData("x / 2 == 1.25; x > 0")]
    [InlineData("x * 2 > 7.5; x < 4")]
    [InlineData("Math.Round(x) == 1; x < 0.7")]
    [InlineData("a / 60 > 5")]
    [InlineData("a / 100 == 3")]
    [InlineData("a * 20 == 60")]
    [InlineData("a % 60 == 30; a > 100")]
    [InlineData("a % 60 == -30; a < -100")]
    [InlineData("a / 60 == 3; a % 60 == 30")]
    [InlineData("a / 60 % 24 == 5; a > 100")]
    [InlineData("a % 15 == 7; a % 16 == 9; a > 100")]
    [InlineData("a % 1000000 == 5; a > 100")]
    [InlineData("l * 4 + 30 == 90; l > 0")]
    [InlineData("a * a == 49; a > 0")]
    [InlineData("a - b > 40; b > 100")]
    [InlineData("a * 60 + b > 5000; b < 60")]
    [InlineData("l / 1000 > 50")]
    [InlineData("l / 1000 >= 5; l / 1000 < 50")]
    [InlineData("fare * 100 > 250; fare < 3")]
    [InlineData("fare % 0.5m == 0; fare > 1")]
    [InlineData("x * 2 > 7; x < 4")]
    [InlineData("Math.Floor(x * 10) == 3; x > 0.3")]
    [InlineData("wait.TotalMinutes == 5")]
    [InlineData("wait.TotalMinutes > 5; wait.TotalMinutes < 10")]
    [InlineData("wait.TotalHours > 0.5; wait.TotalHours < 0.7")]
    [InlineData("(end - start).TotalMinutes > 5; (end - start).TotalMinutes < 10")]
    [InlineData("a < b; b < c; a < c; c < -7")]
    [InlineData("a < b; b < c; a < c; a > 7")]
    public void There_are_some(string answers) => Assert.True(MayExist(answers.Split("; ")));

    [Fact]
    public void What_takes_too_long_to_find_is_left_open()
    {
        var answers = Enumerable.Range(1, 4).Select(number => $"(a + b + c) % {100 * number} != {(100 * number) - 10}");
        Assert.True(MayExist(["(a + b + c) % 2 == 0", "(a + b + c) % 2 == 1", .. answers]));
    }

    [Fact]
    public void Where_more_is_claimed_it_is_left_open() =>
        Assert.True(MayExist("a < b", "b < c", "c < a", "a <= b", "b <= c", "c <= a", "a != b"));

    [Theory]
    [InlineData("a", "l", true)]
    [InlineData("s", "y", true)]
    [InlineData("sb", "us", true)]
    [InlineData("ui", "ul", true)]
    [InlineData("(int)duty", "names.Count", true)]
    [InlineData("car.Seats", "text.Length", true)]
    [InlineData("x", "f", false)]
    [InlineData("fare", "tip", false)]
    public void Whole_numbers_are_known_by_their_types(string one, string other, bool isInteger)
    {
        Assert.All(Expressions.Read(one, other), value => Assert.Equal(isInteger, Arithmetic.IsInteger(value)));
        Assert.Equal(isInteger, Arithmetic.IsInteger(Expressions.Read($"({one}) * 2")[0]));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(1L, true)]
    [InlineData((short)1, true)]
    [InlineData((byte)1, true)]
    [InlineData((sbyte)1, true)]
    [InlineData((ushort)1, true)]
    [InlineData(1u, true)]
    [InlineData(1ul, true)]
    [InlineData(1.0, false)]
    [InlineData(1f, false)]
    [InlineData("1", false)]
    public void Whole_constants_are_known_by_their_types(object content, bool isInteger) => Assert.Equal(isInteger, Arithmetic.IsInteger(new Constant(content)));

    [Theory]
    [InlineData(3, 3.0)]
    [InlineData(2.5, 2.5)]
    [InlineData("3", null)]
    [InlineData('3', null)]
    [InlineData(true, null)]
    [InlineData(null, null)]
    public void Number_in_a_constant(object? content, double? number) => Assert.Equal(number, Arithmetic.NumberIn(new Constant(content)));

    [Theory]
    [InlineData("a * 2", true)]
    [InlineData("a / 2", true)]
    [InlineData("a % 2", true)]
    [InlineData("a & 2", true)]
    [InlineData("a | 2", true)]
    [InlineData("a + b", true)]
    [InlineData("a - b", true)]
    [InlineData("-a", true)]
    [InlineData("Math.Min(a, b)", true)]
    [InlineData("Math.Max(a, b)", true)]
    [InlineData("Math.Abs(a)", true)]
    [InlineData("Math.Round(x)", true)]
    [InlineData("Math.Floor(x)", true)]
    [InlineData("Math.Ceiling(x)", true)]
    [InlineData("Math.Truncate(x)", true)]
    [InlineData("TimeSpan.FromHours(2)", true)]
    [InlineData("wait.TotalHours", true)]
    [InlineData("start.Date", true)]
    [InlineData("from.Date", true)]
    [InlineData("a", false)]
    [InlineData("3", false)]
    [InlineData("a < b", false)]
    [InlineData("a == b", false)]
    [InlineData("a << 2", false)]
    [InlineData("Math.Sqrt(x)", false)]
    [InlineData("wait.Days", false)]
    [InlineData("wait.Ticks", false)]
    [InlineData("TimeSpan.FromTicks(2)", false)]
    [InlineData("TimeSpan.FromHours(x)", false)]
    [InlineData("start.Day", false)]
    [InlineData("text.Length", false)]
    public void Computed_is_what_is_made_of_other_numbers(string number, bool isComputed) => Assert.Equal(isComputed, Arithmetic.IsComputed(Expressions.Read(number)[0]));

    [Theory]
    [InlineData("TimeSpan.FromDays(3)", 3)]
    [InlineData("TimeSpan.FromHours(12)", 0.5)]
    [InlineData("TimeSpan.FromMinutes(720)", 0.5)]
    [InlineData("TimeSpan.FromSeconds(43200)", 0.5)]
    [InlineData("TimeSpan.FromMilliseconds(43200000)", 0.5)]
    [InlineData("(wait + TimeSpan.FromHours(6)).TotalDays", 1)]
    [InlineData("wait.TotalHours", 18)]
    [InlineData("wait.TotalMinutes", 18 * 60)]
    [InlineData("wait.TotalSeconds", 18 * 60 * 60)]
    [InlineData("wait.TotalMilliseconds", 18 * 60 * 60 * 1000)]
    [InlineData("start.Date", 7)]
    [InlineData("start.Date + wait", 7.75)]
    [InlineData("end.Date - start", -3.25)]
    public void Times_are_counted_in_days(string time, double days)
    {
        var read = Expressions.Read(time, "wait", "start", "end");
        Assert.Equal(days, Arithmetic.Compute(read[0], new Dictionary<Value, double> { [read[1]] = 0.75, [read[2]] = 7.25, [read[3]] = 4.5 }), 9);
    }

    [Fact]
    public void Local_time_is_the_time_that_it_is()
    {
        var read = Expressions.Read("start", "start.Date");
        var numbers = new Dictionary<Value, double> { [read[0]] = 7.25 };
        Assert.Equal([read[0]], Arithmetic.AtomsOf(new LocalTime(read[1], false)));
        Assert.Equal(7, Arithmetic.Compute(new LocalTime(read[1], false), numbers));
    }

    [Theory]
    [InlineData("a", 12, new double[] { 12 })]
    [InlineData("l + 5", 12, new double[] { 7, 6 })]
    [InlineData("5 + a", 12, new double[] { 7 })]
    [InlineData("l - 5", 12, new double[] { 17 })]
    [InlineData("5 - a", 12, new double[] { -7 })]
    [InlineData("a * a", 49, new double[] { 7 })]
    [InlineData("x * 24", 12, new[] { 0.5 })]
    [InlineData("a / 60", 5, new double[] { 300, 240, 360 })]
    [InlineData("60 / a", 5, new double[] { 12 })]
    [InlineData("(l * 4) + 30", 90, new double[] { 15 })]
    [InlineData("a & 6", 8, new double[] { 8, 6, 14 })]
    [InlineData("Math.Min(a, 5)", 3, new double[] { 3, 5 })]
    [InlineData("Math.Abs(a)", 3, new double[] { 3, -3 })]
    [InlineData("Math.Round(x)", 3, new[] { 3, 2.5, 3.5 })]
    [InlineData("wait.TotalMinutes", 360, new[] { 0.25 })]
    public void Solutions_are_among_the_numbers_that_are_found(string number, double target, double[] solutions) =>
        Assert.Subset(Arithmetic.Solve(Expressions.Read(number)[0], target, [0, 49]).Select(solution => solution.Number).ToHashSet(), solutions.ToHashSet());

    [Fact]
    public void Whatever_else_is_unknown_is_one_of_the_numbers_that_are_named()
    {
        var read = Expressions.Read("a - b", "a", "b");
        Assert.Equal([(read[1], 40), (read[1], 140), (read[2], -40), (read[2], 60)], Arithmetic.Solve(read[0], 40, [0, 100]));
    }

    [Theory]
    [InlineData("a % 60", new double[] { 60 })]
    [InlineData("a % -60", new double[] { 60 })]
    [InlineData("a / 60 % 24", new double[] { 1440 })]
    [InlineData("(a % 4) + (b % 100)", new double[] { 4, 100 })]
    [InlineData("-(a % 4)", new double[] { 4 })]
    [InlineData("a / 60", new double[0])]
    [InlineData("a % b", new double[0])]
    [InlineData("7", new double[0])]
    public void Remainders_repeat(string number, double[] periods) => Assert.Equal(periods, Arithmetic.PeriodsOf(Expressions.Read(number)[0]));

    [Theory]
    [InlineData("a * 2 < b", true, new[] { "a", "b" }, new double[0])]
    [InlineData("b < a * 2", true, new[] { "b", "a" }, new double[0])]
    [InlineData("a < b", false, new[] { "a", "b" }, new double[0])]
    [InlineData("a == b", false, new[] { "a", "b" }, new double[0])]
    [InlineData("a < a * b", true, new[] { "a", "b" }, new double[0])]
    [InlineData("x < 2.5", false, new[] { "x" }, new[] { 2.5 })]
    [InlineData("2.5 < x", false, new[] { "x" }, new[] { 2.5 })]
    public void Claim_names_what_it_is_about(string question, bool isComputed, string[] atoms, double[] constants)
    {
        var read = Expressions.Read([question, .. atoms]);
        var claim = Claim.Of(read[0], true)!;
        Assert.Equal(isComputed, claim.IsComputed);
        Assert.Equal(read.Skip(1), claim.Atoms);
        Assert.Equal(constants, claim.Constants);
    }

    [Theory]
    [InlineData("a < b", true)]
    [InlineData("a * 2 < b", true)]
    [InlineData("a == b", true)]
    [InlineData("x < 2.5", false)]
    [InlineData("2.5 < x", false)]
    public void Claim_is_between_unknowns_where_both_are_unknown(string question, bool isBetweenUnknowns) => Assert.Equal(isBetweenUnknowns, Claim.Of(Expressions.Read(question)[0], true)!.IsBetweenUnknowns);

    [Fact]
    public void Claim_about_one_number_names_where_its_numbers_end()
    {
        var read = Expressions.Read("a", "a * 2");
        var claim = Claim.Of(read[0], IntegerSet.Exactly(3))!;
        Assert.Equal([read[0]], claim.Atoms);
        Assert.Equal([3, 3], claim.Constants);
        Assert.False(claim.IsBetweenUnknowns);
        Assert.True(claim.Holds(new Dictionary<Value, double> { [read[0]] = 3 }));
        Assert.False(claim.Holds(new Dictionary<Value, double> { [read[0]] = 4 }));
        Assert.True(Claim.Of(read[1], IntegerSet.Exactly(6))!.Holds(new Dictionary<Value, double> { [read[0]] = 3 }));
        Assert.Null(Claim.Of(Expressions.Lost, IntegerSet.Exactly(3)));
    }

    [Theory]
    [InlineData("a / b > 1")]
    [InlineData("1 < a / b")]
    [InlineData("a / b == c")]
    [InlineData("c == a % b")]
    [InlineData("x % b > 1")]
    public void Nothing_holds_of_what_cannot_be_computed(string question)
    {
        var read = Expressions.Read(question, "a", "b", "c", "x");
        var numbers = new Dictionary<Value, double> { [read[1]] = 3, [read[2]] = 0, [read[3]] = 3, [read[4]] = 3 };
        Assert.All(new[] { true, false }, answer => Assert.False(Claim.Of(read[0], answer)!.Holds(numbers)));
    }

    [Theory]
    [InlineData("text == \"STOP\"")]
    [InlineData("text.StartsWith(\"STOP\")")]
    [InlineData("p")]
    public void Nothing_is_claimed_of_numbers_by_other_questions(string question) => Assert.Null(Claim.Of(Expressions.Read(question)[0], true));

    [Fact]
    public void Nothing_is_claimed_of_what_is_lost() => Assert.Null(Claim.Of(Test.AreEqual(Expressions.Lost, new Constant(3)), true));

    [Theory]
    [InlineData("a < b", true)]
    [InlineData("a * 2 < 3.5", true)]
    [InlineData("3.5 < a * 2", true)]
    [InlineData("a * 2 == b", true)]
    [InlineData("b == a * 2", true)]
    [InlineData("a * 2", true)]
    [InlineData("x < 3.5", false)]
    [InlineData("3.5 < x", false)]
    [InlineData("a == b", false)]
    [InlineData("a", false)]
    public void Question_is_worth_reading_where_it_says_more_than_its_sides(string question, bool isWorthReading) => Assert.Equal(isWorthReading, Claim.IsWorthReading(Expressions.Read(question)[0]));

    [Fact]
    public void Hour_is_a_part_of_a_day()
    {
        var read = Expressions.Read("wait == TimeSpan.FromHours(7)", "wait");
        var numbers = new Dictionary<Value, double> { [read[1]] = 7 * (1 / 24.0) };
        Assert.True(Claim.Of(read[0], true)!.Holds(numbers));
        Assert.False(Claim.Of(read[0], false)!.Holds(numbers));
    }

    private static bool MayExist(params string[] answers)
    {
        var claims = Expressions.Read(answers).Select(Read).ToList();
        return Witness.MayExist(claims[0], claims.GetRange(1, claims.Count - 1));
    }

    private static Claim Read(Value question)
    {
        var answer = true;
        for (; question is Test { Kind: TestKind.Not } test; question = test.Left)
        {
            answer = !answer;
        }

        return IntegerSet.Read(question) is var (subject, passing) ? Claim.Of(subject, answer ? passing : passing.Complement())! : Claim.Of(question, answer)!;
    }
}
