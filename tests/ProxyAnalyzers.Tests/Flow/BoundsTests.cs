using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Comparisons in other words: the same question is one question, and says what its words say.</summary>
public sealed class BoundsTests
{
    private const int Farthest = 6;

    [Theory]
    [InlineData("Math.Min(a, 5) < 3", "a < 3")]
    [InlineData("Math.Min(a, b) < 3", "a < 3 || b < 3")]
    [InlineData("Math.Max(a, b) < 3", "a < 3 && b < 3")]
    [InlineData("Math.Min(a, b) > 3", "a > 3 && b > 3")]
    [InlineData("Math.Max(a, b) > 3", "a > 3 || b > 3")]
    [InlineData("Math.Max(a, 5) <= 7", "a <= 7")]
    [InlineData("Math.Min(Math.Min(Math.Min(a, b), 4), 5) < 3", "a < 3 || b < 3")]
    [InlineData("Math.Max(Math.Max(Math.Max(a, b), 4), 5) > 6", "a > 6 || b > 6")]
    [InlineData("Math.Min(a, b) == 3", "Math.Min(a, b) >= 3 && Math.Min(a, b) <= 3")]
    [InlineData("Math.Max(a, b) == 3", "Math.Max(a, b) >= 3 && Math.Max(a, b) <= 3")]
    [InlineData("Math.Abs(a) == 3", "Math.Abs(a) >= 3 && Math.Abs(a) <= 3")]
    [InlineData("3 == Math.Abs(a)", "Math.Abs(a) == 3")]
    [InlineData("Math.Abs(a) < 3", "a < 3 && a > -3")]
    [InlineData("Math.Abs(a) > 3", "a > 3 || a < -3")]
    [InlineData("a.CompareTo(b) < 0", "a < b")]
    [InlineData("a.CompareTo(b) <= 0", "a <= b")]
    [InlineData("a.CompareTo(b) > 0", "a > b")]
    [InlineData("a.CompareTo(b) >= 0", "a >= b")]
    [InlineData("a.CompareTo(b) < 1", "a <= b")]
    [InlineData("a.CompareTo(b) > -1", "a >= b")]
    [InlineData("a.CompareTo(b) == 0", "a == b")]
    [InlineData("a.CompareTo(b) != 0", "a != b")]
    [InlineData("start.CompareTo(end) < 0", "start < end")]
    [InlineData("string.CompareOrdinal(text, other) == 0", "text == other")]
    [InlineData("text.IndexOf(\"STOP\") < 0", "!text.Contains(\"STOP\")")]
    [InlineData("text.IndexOf(\"STOP\") >= 0", "text.Contains(\"STOP\")")]
    [InlineData("text.IndexOf(\"STOP\") > -1", "text.Contains(\"STOP\")")]
    [InlineData("text.IndexOf(\"STOP\") == -1", "!text.Contains(\"STOP\")")]
    [InlineData("text.IndexOf('S') != -1", "text.Contains('S')")]
    [InlineData("text.Length < 1", "text.Length == 0")]
    [InlineData("text.Length <= 0", "text.Length == 0")]
    [InlineData("text.Length > 0", "text.Length != 0")]
    [InlineData("text.Length >= 1", "text.Length > 0")]
    [InlineData("text.Length - 1 < 0", "text.Length == 0")]
    [InlineData("text.Length - 1 >= 0", "text.Length > 0")]
    [InlineData("text.IndexOf(\"STOP\") + 1 > 0", "text.Contains(\"STOP\")")]
    [InlineData("Math.Min(a, 5) + 1 < 4", "a < 3")]
    public void What_is_computed_is_compared_as_what_it_was_computed_from(string question, string plain) => AssertSame(question, plain);

    [Theory]
    [InlineData("b - a > 0", "a < b")]
    [InlineData("0 < b - a", "a < b")]
    [InlineData("b - a < 0", "b < a")]
    [InlineData("0 > b - a", "b < a")]
    [InlineData("b - a >= 0", "a <= b")]
    [InlineData("b - a == 0", "b == a")]
    [InlineData("0 == b - a", "b == a")]
    [InlineData("5 - a < 3", "a > 2")]
    [InlineData("5 - a > 3", "a < 2")]
    [InlineData("3 < 5 - a", "a < 2")]
    [InlineData("5 - a == 3", "a == 2")]
    [InlineData("3 == 5 - a", "a == 2")]
    [InlineData("0 < 5 - a", "a < 5")]
    [InlineData("5 - a < 0", "a > 5")]
    [InlineData("5 - a == 0", "a == 5")]
    [InlineData("fare - tip > 0", "fare > tip")]
    [InlineData("x - z > 0", "x > z")]
    [InlineData("l - a > 0", "l > a")]
    [InlineData("end - start > TimeSpan.Zero", "end > start")]
    [InlineData("end - start < TimeSpan.Zero", "end < start")]
    [InlineData("end - start == TimeSpan.Zero", "end == start")]
    [InlineData("(end - start).TotalDays > 0", "end > start")]
    [InlineData("(end - start).TotalHours > 0", "end > start")]
    [InlineData("(end - start).TotalMinutes > 0", "end > start")]
    [InlineData("(end - start).TotalSeconds > 0", "end > start")]
    [InlineData("(end - start).TotalMilliseconds > 0", "end > start")]
    [InlineData("(end - start).Ticks > 0", "end > start")]
    [InlineData("end.Subtract(start) > TimeSpan.Zero", "end > start")]
    public void Difference_is_compared_as_what_is_taken_from_each_other(string question, string plain) => AssertSame(question, plain);

    [Theory]
    [InlineData("a + 1 < 3", "a < 2")]
    [InlineData("a - 1 < 3", "a < 4")]
    [InlineData("3 < a + 1", "2 < a")]
    [InlineData("3 < a - 1", "4 < a")]
    [InlineData("a + 1 == 3", "a == 2")]
    [InlineData("a - 1 == 3", "a == 4")]
    [InlineData("a + 3 == 9", "a == 6")]
    [InlineData("a + 2 - 2 == b", "a == b")]
    [InlineData("a + 1 + 2 < 9", "a < 6")]
    [InlineData("a - 1 - 2 < 9", "a < 12")]
    [InlineData("a + 1 - 2 < 9", "a < 10")]
    [InlineData("a < a + 1", "true")]
    [InlineData("a < a", "false")]
    [InlineData("a + 1 < a", "false")]
    [InlineData("a + 1 <= a + 1", "true")]
    [InlineData("a > b", "b < a")]
    [InlineData("a >= b", "!(a < b)")]
    [InlineData("3 > a", "a < 3")]
    [InlineData("3 == a", "a == 3")]
    [InlineData("(duty & Duty.Leaves) == 0", "(duty & Duty.Leaves) != Duty.Leaves")]
    [InlineData("(a & 4) != 0", "(a & 4) == 4")]
    [InlineData("p == true", "p")]
    [InlineData("true == p", "p")]
    [InlineData("p == false", "!p")]
    [InlineData("p != true", "!p")]
    [InlineData("p ^ q", "p != q")]
    [InlineData("p & q", "p && q")]
    [InlineData("p | q", "p || q")]
    [InlineData("p == q", "p && q || !p && !q")]
    [InlineData("(p == q) == !p", "(p == q) && !p || !(p == q) && p")]
    [InlineData("!(p || q)", "!p && !q")]
    [InlineData("text == null", "null == text")]
    [InlineData("typeof(Van) == type", "type == typeof(Van)")]
    [InlineData("typeof(Van) == car.GetType()", "car.GetType() == typeof(Van)")]
    [InlineData("\"Hello \" + text == \"\"", "false")]
    [InlineData("$\"{text}!\" == \"\"", "false")]
    [InlineData("\"\" == text + \"!\"", "false")]
    [InlineData("$\"{text}\" == \"STOP\"", "text == \"STOP\"")]
    public void Operators_ask_one_question_in_several_words(string question, string plain) => AssertSame(question, plain);

    [Theory]
    [InlineData("a.CompareTo(b) < 2", "a < b")]
    [InlineData("a.CompareTo(b) > -2", "a > b")]
    [InlineData("a.CompareTo(b) == 1", "a == b")]
    [InlineData("b - a > 1", "a < b")]
    [InlineData("b - a == 1", "a == b")]
    [InlineData("(end - start).Days > 0", "start < end")]
    [InlineData("end - start > TimeSpan.MinValue", "start < end")]
    [InlineData("text.IndexOf(\"STOP\") == 0", "text.Contains(\"STOP\")")]
    [InlineData("text.IndexOf(\"STOP\") > 0", "text.Contains(\"STOP\")")]
    [InlineData("text.LastIndexOf(\"STOP\") < 0", "!text.Contains(\"STOP\")")]
    [InlineData("text.Length > 1", "text != \"\"")]
    [InlineData("text.Length == 1", "text != \"\"")]
    [InlineData("names.Count == 0", "text == \"\"")]
    [InlineData("Math.Min(Math.Min(Math.Min(Math.Min(a, b), 4), 5), 6) < 3", "a < 3 || b < 3")]
    [InlineData("(a & 3) == 0", "(a & 3) != 3")]
    [InlineData("(a & 4) == 1", "(a & 4) != 4")]
    [InlineData("text + other == \"\"", "false")]
    [InlineData("$\"{text}{other}\" == \"\"", "false")]
    [InlineData("a < a + b", "true")]
    [InlineData("(p == q) == (p == q)", "(p == q) && (p == q) || !(p == q) && !(p == q)")]
    [InlineData("$\"{a}\" == \"3\"", "a == 3")]
    public void Other_question_is_another_one(string question, string other)
    {
        var read = Expressions.Read(question, other);
        Assert.NotEqual(read[1], read[0]);
    }

    [Fact]
    public void Question_about_computed_numbers_has_the_answer_that_its_words_have()
    {
        Check((a, b) => Math.Min(a, 2) < 1);
        Check((a, b) => Math.Min(a, b) < 1);
        Check((a, b) => Math.Min(a, b) > 1);
        Check((a, b) => Math.Min(a, b) == 1);
        Check((a, b) => Math.Max(a, b) < 1);
        Check((a, b) => Math.Max(a, b) > 1);
        Check((a, b) => Math.Max(a, b) != 1);
        Check((a, b) => Math.Max(a, b) <= Math.Min(a, 3));
        Check((a, b) => Math.Abs(a) < 2);
        Check((a, b) => Math.Abs(a) > 2);
        Check((a, b) => Math.Abs(a) >= Math.Abs(b));
        Check((a, b) => Math.Abs(a) == 2);
        Check((a, b) => Math.Clamp(a, 1, 3) == 2);
        Check((a, b) => Math.Clamp(a, 1, 3) == 1);
        Check((a, b) => Math.Clamp(a, 1, 3) > 2);
        Check((a, b) => a - b > 0);
        Check((a, b) => 0 > a - b);
        Check((a, b) => a - b == 0);
        Check((a, b) => a - b > 2);
        Check((a, b) => 4 - a < 2);
        Check((a, b) => 2 < 4 - a);
        Check((a, b) => 4 - a == 2);
        Check((a, b) => a + 2 < b);
        Check((a, b) => a + 2 <= b - 1);
        Check((a, b) => a + 2 == b);
        Check((a, b) => a - 2 == 3);
        Check((a, b) => 3 != a + 1);
        Check((a, b) => a + 1 - 2 > b);
        Check((a, b) => a < b == (b < a));
        Check((a, b) => (a < 1) ^ (b > 2));
        Check((a, b) => a > 1 & b > 1);
        Check((a, b) => a > 1 | b > 1);
        Check((a, b) => a.CompareTo(b) < 0);
        Check((a, b) => a.CompareTo(b) <= 0);
        Check((a, b) => a.CompareTo(b) > 0);
        Check((a, b) => a.CompareTo(b) == 0);
        Check((a, b) => (a & 2) == 0);
        Check((a, b) => (a & 2) == 2);
        Check((a, b) => (a & 3) == 0);
        Check((a, b) => (a | 2) == 3);
        Check((a, b) => a is 3 or > 4);
        Check((a, b) => a is > -2 and <= 2 and not 1);
        Check((a, b) => a is not (1 or 2) && b is >= 0);
    }

    [Fact]
    public void Question_about_an_expression_has_the_answer_that_its_words_have()
    {
        Check((a, b) => a * b > 6);
        Check((a, b) => a * 3 == b);
        Check((a, b) => a / 2 > 1);
        Check((a, b) => a / 2 == b);
        Check((a, b) => a % 3 == 1);
        Check((a, b) => a % 3 == b % 2);
        Check((a, b) => (a + b) * 2 - a >= 4);
        Check((a, b) => -a > b);
        Check((a, b) => -(a - b) == 2);
        Check((a, b) => Math.Min(a + b, a * b) > 2);
        Check((a, b) => Math.Max(a - b, b / 3) < 2);
        Check((a, b) => (a * 7) / 2 == 3);
        Check((a, b) => a / 2.0 > 1.25);
        Check((a, b) => a * 0.5 == 1.5);
        Check((a, b) => Math.Floor(a / 2.0) == 1);
        Check((a, b) => Math.Ceiling(a / 2.0) == 1);
        Check((a, b) => Math.Round(a / 4.0) == 1);
        Check((a, b) => Math.Truncate(a / 2.0) == -1);
        Check((a, b) => Math.Truncate(a / 2.0) < b);
        Check((a, b) => Math.Abs(a / 2.0) < 1.5);
        Check((a, b) => a / 2m >= 1.5m);
    }

    private static void AssertSame(string question, string plain)
    {
        var read = Expressions.Read(question, plain);
        Assert.False(read[0].IsLost);
        Assert.Equal(read[1], read[0]);
    }

    private static void Check(Func<int, int, bool> question, [CallerArgumentExpression(nameof(question))] string words = "")
    {
        var read = Expressions.Read(words.Split("=> ", 2)[1], "a", "b");
        Assert.False(read[0].IsLost, words);
        foreach (var a in Enumerable.Range(-Farthest, (2 * Farthest) + 1))
        {
            foreach (var b in Enumerable.Range(-Farthest, (2 * Farthest) + 1))
            {
                var numbers = new Dictionary<Value, double> { [read[1]] = a, [read[2]] = b };
                Assert.True(Holds(read[0], numbers) == question(a, b), $"{words} with {a} and {b}");
            }
        }
    }

    private static bool Holds(Value question, Dictionary<Value, double> numbers) => question switch
    {
        Constant { Content: bool truth } => truth,
        Test { Kind: TestKind.Not } test => !Holds(test.Left, numbers),
        Test { Kind: TestKind.And } test => Holds(test.Left, numbers) && Holds(test.Right!, numbers),
        _ => Claim.Of(question, true)!.Holds(numbers),
    };
}
