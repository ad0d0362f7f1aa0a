using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Functions whose answer follows from what they are given, and those of which nobody knows.</summary>
public sealed class PureFunctionsTests
{
    [Theory]
    [InlineData("text.Contains(\"STOP\")")]
    [InlineData("text.StartsWith(other)")]
    [InlineData("text.ToUpper()")]
    [InlineData("text.Trim()")]
    [InlineData("text.Substring(1)")]
    [InlineData("text.Substring(1, 2)")]
    [InlineData("text.Replace(\"STOP\", \"GO\")")]
    [InlineData("text.IndexOf('S', 3)")]
    [InlineData("text.IndexOf(\"STOP\", 1, StringComparison.Ordinal)")]
    [InlineData("string.Compare(text, other)")]
    [InlineData("string.CompareOrdinal(text, other)")]
    [InlineData("char.IsDigit(letter)")]
    [InlineData("char.ToUpper(letter)")]
    [InlineData("letter.CompareTo('S')")]
    [InlineData("Math.Sqrt(x)")]
    [InlineData("Math.Round(x, 2)")]
    [InlineData("TimeSpan.FromHours(x)")]
    [InlineData("TimeSpan.Compare(wait, rest)")]
    [InlineData("wait.CompareTo(rest)")]
    [InlineData("wait.Add(rest)")]
    [InlineData("wait.Subtract(rest)")]
    [InlineData("start.AddHours(1)")]
    [InlineData("start.AddDays(a)")]
    [InlineData("start.Add(wait)")]
    [InlineData("start.Subtract(end)")]
    [InlineData("start.CompareTo(end)")]
    [InlineData("DateTime.Compare(start, end)")]
    [InlineData("DateTime.Parse(text)")]
    [InlineData("from.AddHours(1)")]
    [InlineData("from.CompareTo(until)")]
    [InlineData("DateTimeOffset.Parse(text)")]
    [InlineData("day.AddDays(1)")]
    [InlineData("day.CompareTo(day)")]
    [InlineData("time.AddHours(1)")]
    [InlineData("time.CompareTo(time)")]
    [InlineData("id.CompareTo(key)")]
    [InlineData("Guid.Parse(text)")]
    [InlineData("decimal.Compare(fare, tip)")]
    [InlineData("decimal.Add(fare, tip)")]
    [InlineData("decimal.Subtract(fare, tip)")]
    [InlineData("decimal.Parse(text)")]
    [InlineData("int.Parse(text)")]
    [InlineData("a.CompareTo(b)")]
    [InlineData("long.Parse(text)")]
    [InlineData("l.CompareTo(l)")]
    [InlineData("Regex.IsMatch(text, \"^STOP\")")]
    [InlineData("duty.HasFlag(Duty.Leaves)")]
    [InlineData("int.TryParse(text, out _)")]
    [InlineData("Enum.TryParse<Duty>(text, out _)")]
    [InlineData("Guid.TryParse(text, out _)")]
    public void Function_asked_twice_gives_one_answer(string call)
    {
        var read = Expressions.Read(call, call);
        Assert.False(read[0].IsLost);
        Assert.Equal(read[1], read[0]);
    }

    [Theory]
    [InlineData("string.Format(\"{0}\", text)")]
    [InlineData("string.Concat(text, other)")]
    [InlineData("string.Join(\", \", text, other)")]
    [InlineData("string.Join(\", \", names)")]
    [InlineData("string.Intern(text)")]
    [InlineData("string.Copy(text)")]
    [InlineData("text.Split(',')")]
    [InlineData("text.ToCharArray()")]
    [InlineData("text.Trim('+', ' ')")]
    [InlineData("text.ToString(null)")]
    [InlineData("Guid.NewGuid()")]
    [InlineData("id.ToString()")]
    [InlineData("start.ToLocalTime()")]
    [InlineData("start.ToString()")]
    [InlineData("DateTime.IsLeapYear(a)")]
    [InlineData("wait.Negate()")]
    [InlineData("decimal.Negate(fare)")]
    [InlineData("Regex.Replace(text, \"a\", \"b\")")]
    [InlineData("new Regex(\"^STOP\").IsMatch(text)")]
    [InlineData("Enum.GetName(duty)")]
    [InlineData("Enum.Parse<Duty>(text)")]
    [InlineData("names.Contains(text)")]
    [InlineData("names.IndexOf(text)")]
    [InlineData("Convert.ToInt32(text)")]
    [InlineData("text.Substring(a, b)")]
    [InlineData("text.Replace(\"STOP\", other)")]
    [InlineData("int.TryParse(text, System.Globalization.NumberStyles.Integer, null, out _)")]
    [InlineData("Math.DivRem(a, b, out _)")]
    public void Of_other_calls_nothing_is_known(string call) => Assert.True(Expressions.Read(call)[0].IsLost);

    [Theory]
    [InlineData("text.StartsWith(\"STOP\")")]
    [InlineData("int.TryParse(text, out _)")]
    [InlineData("int.Parse(text)")]
    [InlineData("text == \"STOP\"")]
    public void Of_what_is_not_known_any_more_nothing_is_known(string call) => Assert.True(Expressions.ReadKnown(call, ("text", Expressions.Lost)).IsLost);

    [Theory]
    [InlineData("text.Trim()", 11, 12)]
    [InlineData("int.TryParse(text, out _)", 11, 12)]
    [InlineData("-a", 11, 12)]
    [InlineData("l + 3", 11, 12)]
    [InlineData("3 + l", 11, 12)]
    public void What_is_nested_too_deep_is_not_followed(string call, int followed, int notFollowed)
    {
        Assert.False(Expressions.ReadKnown(call, ("text", Nested(followed)), ("a", Nested(followed)), ("l", Nested(followed))).IsLost);
        Assert.True(Expressions.ReadKnown(call, ("text", Nested(notFollowed)), ("a", Nested(notFollowed)), ("l", Nested(notFollowed))).IsLost);
    }

    [Theory]
    [InlineData("duty.HasFlag(Duty.Leaves)", "(duty & Duty.Leaves) == Duty.Leaves")]
    [InlineData("Math.Clamp(a, 1, 3)", "Math.Max(Math.Min(a, 3), 1)")]
    [InlineData("DateTime.Compare(start, end)", "start.CompareTo(end)")]
    [InlineData("decimal.Compare(fare, tip)", "fare.CompareTo(tip)")]
    [InlineData("TimeSpan.Compare(wait, rest)", "wait.CompareTo(rest)")]
    [InlineData("DateTimeOffset.Compare(from, until)", "from.CompareTo(until)")]
    public void Two_functions_are_one(string call, string other)
    {
        var read = Expressions.Read(call, other);
        Assert.False(read[0].IsLost);
        Assert.Equal(read[1], read[0]);
    }

    [Theory]
    [InlineData("string.Compare(text, other)", "text.CompareTo(other)")]
    [InlineData("string.Compare(text, other) == 0", "text == other")]
    [InlineData("int.Parse(text)", "long.Parse(text)")]
    [InlineData("int.Parse(text)", "int.Parse(other)")]
    [InlineData("int.Parse(text)", "int.TryParse(text, out _)")]
    [InlineData("Enum.TryParse<Duty>(text, out _)", "Enum.TryParse<DayOfWeek>(text, out _)")]
    [InlineData("text.Substring(1)", "text.Substring(2)")]
    [InlineData("text.Substring(1, 2)", "text.Substring(1, 3)")]
    [InlineData("text.Substring(1, 2)", "text.Substring(1)")]
    [InlineData("text.Trim()", "text.ToUpper()")]
    [InlineData("text.StartsWith(\"S\")", "text.EndsWith(\"S\")")]
    [InlineData("Math.Clamp(a, 1, 3)", "Math.Clamp(a, 3, 1)")]
    [InlineData("start.AddHours(1)", "start.AddHours(2)")]
    public void Other_function_is_another_one(string call, string other)
    {
        var read = Expressions.Read(call, other);
        Assert.NotEqual(read[1], read[0]);
    }

    [Theory]
    [InlineData("int.TryParse(text, out _)", "int.Parse(text)")]
    [InlineData("Guid.TryParse(text, out _)", "Guid.Parse(text)")]
    public void What_can_be_read_from_a_text_is_what_is_read_from_it(string attempt, string call)
    {
        var read = Expressions.Read(attempt, call);
        Assert.Equal(read[1], PureFunctions.Found((Test)read[0]));
    }

    [Theory]
    [InlineData("text.StartsWith(\"ST\")", true)]
    [InlineData("text.StartsWith(\"st\")", false)]
    [InlineData("text.StartsWith(\"st\", StringComparison.OrdinalIgnoreCase)", true)]
    [InlineData("text.StartsWith(\"st\", StringComparison.InvariantCultureIgnoreCase)", true)]
    [InlineData("text.StartsWith(\"st\", StringComparison.CurrentCultureIgnoreCase)", true)]
    [InlineData("text.StartsWith(\"st\", StringComparison.Ordinal)", false)]
    [InlineData("text.StartsWith(\"ST\", StringComparison.InvariantCulture)", true)]
    [InlineData("text.StartsWith('S')", true)]
    [InlineData("text.StartsWith('T')", false)]
    [InlineData("text.EndsWith(\"OP\")", true)]
    [InlineData("text.EndsWith(\"op\")", false)]
    [InlineData("text.EndsWith(\"op\", StringComparison.OrdinalIgnoreCase)", true)]
    [InlineData("text.EndsWith('P')", true)]
    [InlineData("text.Contains(\"S\")", true)]
    [InlineData("text.Contains(\"TO\")", true)]
    [InlineData("text.Contains(\"to\")", false)]
    [InlineData("text.Contains(\"to\", StringComparison.OrdinalIgnoreCase)", true)]
    [InlineData("text.Contains('X')", false)]
    [InlineData("text.IndexOf(\"O\") == 2", true)]
    [InlineData("text.IndexOf('S') == 0", true)]
    [InlineData("text.IndexOf('X') < 0", true)]
    [InlineData("text.IndexOf(\"OP\") > 2", false)]
    [InlineData("text.ToLower() == \"stop\"", true)]
    [InlineData("text.ToLowerInvariant() == \"stop\"", true)]
    [InlineData("text.ToLower() == \"STOP\"", false)]
    [InlineData("text.ToLower().ToUpper() == \"STOP\"", true)]
    [InlineData("text.ToLower().ToUpperInvariant() == \"STOP\"", true)]
    [InlineData("text.ToLower().StartsWith(\"st\")", true)]
    [InlineData("text.Substring(1) == \"TOP\"", true)]
    [InlineData("text.Substring(0) == \"STOP\"", true)]
    [InlineData("text.Substring(4) == \"\"", true)]
    [InlineData("text.Trim() == \"STOP\"", true)]
    [InlineData("(text + \" \").Trim() == \"STOP\"", true)]
    [InlineData("\"STOP\" == text.Trim()", true)]
    [InlineData("string.IsNullOrEmpty(text)", false)]
    [InlineData("string.IsNullOrWhiteSpace(text)", false)]
    [InlineData("string.IsNullOrEmpty(text.Substring(4))", true)]
    [InlineData("string.IsNullOrEmpty(text.Trim())", false)]
    public void Of_a_known_text_the_answers_are_known(string question, bool answer) =>
        Assert.Equal(Constant.Of(answer), Expressions.ReadKnown(question, ("text", new Constant("STOP"))));

    [Theory]
    [InlineData("text.Substring(5) == \"\"")]
    [InlineData("text.Substring(-1) == \"STOP\"")]
    [InlineData("text.Substring(1, 2) == \"TO\"")]
    [InlineData("text.IndexOf('O', 1) == 2")]
    [InlineData("text.Replace(\"S\", \"\") == \"TOP\"")]
    [InlineData("text.StartsWith(other)")]
    [InlineData("text.Trim('S') == \"TOP\"")]
    [InlineData("other.StartsWith(text)")]
    public void Of_a_known_text_other_answers_are_open(string question) =>
        Assert.IsNotType<Constant>(Expressions.ReadKnown(question, ("text", new Constant("STOP"))));

    [Theory]
    [InlineData("text.ToUpper()")]
    [InlineData("text.Trim()")]
    [InlineData("text.Substring(1)")]
    public void Text_that_was_computed_is_no_constant(string call) => Assert.IsType<Test>(Expressions.ReadKnown(call, ("text", new Constant("+14155550100"))));

    [Theory]
    [InlineData("", true, true)]
    [InlineData(null, true, true)]
    [InlineData(" \t", false, true)]
    [InlineData("STOP", false, false)]
    public void Empty_text_is_known_as_such(string? text, bool isEmpty, bool isWhiteSpace)
    {
        Assert.Equal(Constant.Of(isEmpty), Expressions.ReadKnown("string.IsNullOrEmpty(text)", ("text", new Constant(text))));
        Assert.Equal(Constant.Of(isWhiteSpace), Expressions.ReadKnown("string.IsNullOrWhiteSpace(text)", ("text", new Constant(text))));
    }

    [Fact]
    public void White_space_is_more_than_nothing()
    {
        var read = Expressions.Read("string.IsNullOrEmpty(text)", "string.IsNullOrWhiteSpace(text)", "text == null || text == \"\"", "string.IsNullOrWhiteSpace(other)");
        Assert.Equal(read[2], read[0]);
        Assert.NotEqual(read[0], read[1]);
        Assert.NotEqual(read[3], read[1]);
    }

    [Fact]
    public void Letter_of_a_known_text_is_known()
    {
        var text = new Constant("STOP");
        Assert.Equal(new Constant('S'), PureFunctions.Fold(LetterOf(text, 0)));
        Assert.Equal(new Constant('P'), PureFunctions.Fold(LetterOf(text, 3)));
        Assert.Equal(LetterOf(text, 4), PureFunctions.Fold(LetterOf(text, 4)));
        Assert.Equal(LetterOf(text, -1), PureFunctions.Fold(LetterOf(text, -1)));
        Assert.Equal(Constant.True, PureFunctions.Fold(new Test(TestKind.Function, text, null, "Any")));
        Assert.Equal(Constant.False, PureFunctions.Fold(new Test(TestKind.Function, Constant.Empty, null, "Any")));
    }

    [Fact]
    public void Where_case_does_not_count_a_text_is_what_it_is_in_capitals()
    {
        var text = Expressions.Read("text")[0];
        Assert.Equal(new Constant("STOP"), PureFunctions.ToUpper(new Constant("stop")));
        Assert.Equal(Constant.Null, PureFunctions.ToUpper(Constant.Null));
        Assert.Same(Expressions.Lost, PureFunctions.ToUpper(Expressions.Lost));
        Assert.NotEqual(text, PureFunctions.ToUpper(text));
        Assert.Equal(Expressions.Read("text.ToUpperInvariant()", "text")[0].Depth, PureFunctions.ToUpper(text).Depth);
        Assert.NotEqual(Nested(11), PureFunctions.ToUpper(Nested(11)));
        Assert.Equal(Nested(12), PureFunctions.ToUpper(Nested(12)));
        Assert.Equal(Constant.True, Operators.AreEqual(PureFunctions.ToUpper(new Constant("stop")), PureFunctions.ToUpper(new Constant("Stop"))));
    }

    [Theory]
    [InlineData("text.StartsWith(\"ST\")", true)]
    [InlineData("text.StartsWith(\"GO\")", false)]
    [InlineData("text.ToLower() == \"stop\"", true)]
    [InlineData("text.ToLower() == \"go\"", false)]
    [InlineData("text.Trim().ToLower() == \"stop\"", true)]
    [InlineData("text.Trim().StartsWith(\"ST\")", true)]
    [InlineData("text == \"STOP\"", null)]
    [InlineData("other.StartsWith(\"ST\")", null)]
    [InlineData("other.ToLower() == \"stop\"", null)]
    [InlineData("text.Replace(\"S\", \"\") == \"TOP\"", null)]
    [InlineData("text.StartsWith(other)", null)]
    [InlineData("text.ToLower() == null", null)]
    public void Answer_follows_from_what_the_text_is(string question, bool? answer)
    {
        var read = Expressions.Read(question, "text");
        Assert.Equal(answer, PureFunctions.Answer(read[0], read[1], new Constant("STOP")));
    }

    [Fact]
    public void What_is_not_there_equals_no_text()
    {
        var read = Expressions.Read("text.ToLower() == \"stop\"", "text");
        Assert.False(PureFunctions.Answer(read[0], read[1], Constant.Null));
    }

    private static Test LetterOf(Value text, int index) => new(TestKind.Function, text, new Constant(index), "[]");

    private static Value Nested(int depth)
    {
        Value value = Constant.Empty;
        while (value.Depth < depth)
        {
            value = new Test(TestKind.Function, value, null, "of");
        }

        return value;
    }
}
