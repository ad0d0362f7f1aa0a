using System.Linq;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Patterns ask what operators ask.</summary>
public sealed class PatternQuestionsTests
{
    // Nested deeper than this, a pattern is a question of its own.
    private const int DeepestFollowed = 64;

    [Theory]
    [InlineData("a is 3", "a == 3")]
    [InlineData("a is not 3", "a != 3")]
    [InlineData("a is > 3", "a > 3")]
    [InlineData("a is >= 3", "a >= 3")]
    [InlineData("a is < 3", "a < 3")]
    [InlineData("a is <= 3", "a <= 3")]
    [InlineData("a is > 1 and < 5", "a > 1 && a < 5")]
    [InlineData("a is 1 or 2", "a == 1 || a == 2")]
    [InlineData("a is not (1 or 2)", "!(a == 1 || a == 2)")]
    [InlineData("a is var n", "true")]
    [InlineData("a is int", "true")]
    [InlineData("a is int n", "true")]
    [InlineData("a is { }", "true")]
    [InlineData("p is true", "p")]
    [InlineData("p is false", "!p")]
    [InlineData("duty is Duty.Leaves", "duty == Duty.Leaves")]
    [InlineData("text is null", "text == null")]
    [InlineData("text is not null", "text != null")]
    [InlineData("text is { }", "text != null")]
    [InlineData("text is string", "text != null")]
    [InlineData("text is string word", "text != null")]
    [InlineData("text is object", "text != null")]
    [InlineData("text is \"STOP\" or \"END\"", "text == \"STOP\" || text == \"END\"")]
    [InlineData("text is \"\"", "text == \"\"")]
    [InlineData("seats is null", "seats == null")]
    [InlineData("seats is 3", "seats == 3")]
    [InlineData("seats is > 3", "seats > 3")]
    [InlineData("seats is int", "seats != null")]
    [InlineData("seats is int n", "seats != null")]
    [InlineData("isFull is true", "isFull == true")]
    [InlineData("car is Car", "car != null")]
    [InlineData("car is Van v", "car is Van")]
    [InlineData("car is Van { }", "car is Van")]
    [InlineData("car is not Van", "!(car is Van)")]
    [InlineData("car is Van or Taxi", "car is Van || car is Taxi")]
    [InlineData("car is Van and not null", "car is Van && car != null")]
    public void Pattern_is_the_question_of_operators(string pattern, string plain)
    {
        var read = Expressions.Read(pattern, plain);
        Assert.Equal(read[1], read[0]);
    }

    [Theory]
    [InlineData("car is Van", "car is Taxi")]
    [InlineData("car is Van", "car != null")]
    [InlineData("thing is string", "thing != null")]
    [InlineData("thing is int", "thing != null")]
    [InlineData("text is \"STOP\"", "text is \"END\"")]
    [InlineData("seats is > 3", "seats is not null")]
    [InlineData("car is Van", "car.GetType() == typeof(Van)")]
    public void Other_pattern_is_another_question(string pattern, string other)
    {
        var read = Expressions.Read(pattern, other);
        Assert.NotEqual(read[1], read[0]);
    }

    [Theory]
    [InlineData("STOP", "thing is string", true)]
    [InlineData("STOP", "thing is int", false)]
    [InlineData("STOP", "thing is bool", false)]
    [InlineData(3, "thing is int", true)]
    [InlineData(3, "thing is string", false)]
    [InlineData(3, "thing is bool", false)]
    [InlineData(true, "thing is bool", true)]
    [InlineData(true, "thing is int", false)]
    [InlineData("STOP", "thing is \"STOP\"", true)]
    [InlineData("STOP", "thing is \"END\"", false)]
    [InlineData("STOP", "thing is null", false)]
    [InlineData(null, "thing is null", true)]
    [InlineData(null, "seats > 3", false)]
    [InlineData(null, "seats == 3", false)]
    [InlineData(null, "3 <= seats", false)]
    public void Constant_is_of_its_own_type(object? content, string question, bool answer) =>
        Assert.Equal(Constant.Of(answer), Expressions.ReadKnown(question, ("thing", new Constant(content)), ("seats", new Constant(content))));

    [Theory]
    [InlineData(DeepestFollowed + 1, true)]
    [InlineData(DeepestFollowed + 2, false)]
    public void Long_list_of_alternatives_is_a_list_of_questions(int count, bool isFollowed)
    {
        var numbers = Enumerable.Range(1, count).ToList();
        var read = Expressions.Read($"a is {string.Join(" or ", numbers)}", "a");
        var questions = numbers.Select(number => (Value)Test.AreEqual(read[1], new Constant(number))).Aggregate(Test.Or);
        Assert.Equal(isFollowed, questions.Equals(read[0]));
    }

    [Fact]
    public void Deep_negation_is_a_question_of_its_own()
    {
        var read = Expressions.Read(
            $"a is {string.Concat(Enumerable.Repeat("not ", DeepestFollowed))}3",
            $"a is {string.Concat(Enumerable.Repeat("not ", DeepestFollowed + 2))}3",
            "a == 3");
        Assert.Equal(read[2], read[0]);
        Assert.NotEqual(read[2], read[1]);
    }
}
