using System.Collections.Generic;
using System.Linq;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Two answers to comparisons of one number that is no integer exclude each other where no number gives both.</summary>
public sealed class IntervalTests
{
    private static readonly Value s_number = new Input(null);

    // The numbers that are compared with, one below, one between and one above them.
    private static readonly double[] s_samples = [0.5, 1, 1.25, 1.5, 1.75, 2, 2.5];

    [Fact]
    public void Answers_exclude_each_other_where_no_number_gives_both()
    {
        foreach (var one in Answers())
        {
            foreach (var other in Answers())
            {
                var areBothPossible = s_samples.Any(sample => one.IsGivenBy(sample) && other.IsGivenBy(sample));
                Assert.NotEqual(areBothPossible, Read(one.Test, one.Truth).Excludes(Read(other.Test, other.Truth)));
            }
        }
    }

    [Theory]
    [InlineData(1.5, true)]
    [InlineData(-1e18, true)]
    [InlineData(9.3e18, false)]
    [InlineData(-1e19, false)]
    [InlineData(9223372036854775808.0, false)]
    [InlineData(double.NaN, false)]
    [InlineData(double.PositiveInfinity, false)]
    [InlineData(1.5f, true)]
    [InlineData(-1e18f, true)]
    [InlineData(9.3e18f, false)]
    [InlineData(9223372036854775808f, false)]
    [InlineData(float.NegativeInfinity, false)]
    [InlineData("1.5", false)]
    [InlineData(null, false)]
    public void Constant_is_a_number_that_is_not_too_large(object? content, bool isNumber) =>
        Assert.Equal(isNumber, Interval.Read(Test.AreEqual(s_number, new Constant(content)), true) is not null);

    [Fact]
    public void Number_is_the_same_in_every_type()
    {
        var isOneAndAHalf = Interval.Read(Test.AreEqual(s_number, new Constant(1.5m)), true)!.Value.Left;
        Assert.False(isOneAndAHalf.Excludes(Read(Test.AreEqual(s_number, new Constant(1.5)), true)));
        Assert.False(isOneAndAHalf.Excludes(Read(Test.AreEqual(s_number, new Constant(1.5f)), true)));
        Assert.True(isOneAndAHalf.Excludes(Read(Test.AreEqual(s_number, new Constant(1.25f)), true)));
    }

    [Fact]
    public void Subject_is_what_is_compared()
    {
        Assert.Equal(s_number, Interval.Read(Less(s_number, new Constant(1.5)), false)?.Subject);
        Assert.Equal(s_number, Interval.Read(Less(new Constant(1.5), s_number), false)?.Subject);
        Assert.Equal(s_number, Interval.Read(Test.AreEqual(s_number, new Constant(1.5)), false)?.Subject);
    }

    [Fact]
    public void Other_tests_are_no_comparisons_of_a_number()
    {
        Assert.Null(Interval.Read(s_number, true));
        Assert.Null(Interval.Read(Test.IsNull(s_number), true));
        Assert.Null(Interval.Read(Less(s_number, s_number), true));
        Assert.Null(Interval.Read(Test.AreEqual(new Constant(1.5), new Constant(1.5)), true));
        Assert.Null(Interval.Read(Less(new Constant(1.5), new Constant(2.5)), true));
        Assert.Null(Interval.Read(new Test(TestKind.Function, s_number, new Constant(1.5), "+"), true));
        Assert.Null(Interval.Read(new Test(TestKind.Function, new Constant(1.5), s_number, "+"), true));
    }

    private static Test Less(Value left, Value right) => new(TestKind.Function, left, right, "<");

    private static Interval Read(Value test, bool truth) => Interval.Read(test, truth)!.Value.Left;

    private static IEnumerable<Answer> Answers() =>
        from number in new[] { 1, 1.5, 2 }
        let constant = new Constant(number)
        from truth in new[] { true, false }
        from answer in new[]
        {
            new Answer(Test.AreEqual(s_number, constant), truth, sample => sample == number == truth),
            new Answer(Less(s_number, constant), truth, sample => sample < number == truth),
            new Answer(Less(constant, s_number), truth, sample => sample > number == truth),
        }
        select answer;

    private sealed record Answer(Value Test, bool Truth, System.Func<double, bool> IsGivenBy);
}
