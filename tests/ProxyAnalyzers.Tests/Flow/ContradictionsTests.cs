using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Which answer is excluded by one that was given before, whatever else was answered.</summary>
public sealed class ContradictionsTests
{
    [Theory]
    [InlineData("text == \"STOP\"", "text == \"GO\"")]
    [InlineData("text == null", "text == \"GO\"")]
    [InlineData("text == \"GO\"", "text == null")]
    [InlineData("type == typeof(Van)", "type == typeof(Taxi)")]
    [InlineData("a < b", "b < a")]
    [InlineData("a == b", "a < b")]
    [InlineData("b == a", "a < b")]
    [InlineData("a < b", "a == b")]
    [InlineData("b < a", "a == b")]
    [InlineData("start < end", "end < start")]
    [InlineData("car.Name == \"van\"", "car == null")]
    [InlineData("car.Name != \"van\"", "car == null")]
    [InlineData("car.Seats > 3", "car == null")]
    [InlineData("car.Name.Length > 3", "car == null")]
    [InlineData("other == car.Name", "car == null")]
    [InlineData("text.StartsWith(car.Name)", "car == null")]
    [InlineData("car.Seats < car.Name.Length", "car == null")]
    [InlineData("text == \"STOP\"", "text.StartsWith(\"GO\")")]
    [InlineData("text == \"STOP\"", "!text.StartsWith(\"ST\")")]
    [InlineData("text == \"STOP\"", "text.ToLower() == \"go\"")]
    [InlineData("text == \"STOP\"", "text.ToLower() != \"stop\"")]
    [InlineData("text.StartsWith(\"GO\")", "text == \"STOP\"")]
    [InlineData("!text.StartsWith(\"ST\")", "text == \"STOP\"")]
    [InlineData("text.ToLower() == \"go\"", "text == \"STOP\"")]
    [InlineData("text.ToLower() == \"go\"", "text == null")]
    [InlineData("text == null", "text.ToLower() == \"go\"")]
    [InlineData("text == \"STOP\"", "text.Length > 5")]
    [InlineData("text == \"STOP\"", "text.Length < 4")]
    [InlineData("text.Length > 5", "text == \"STOP\"")]
    [InlineData("x > 3.5", "x < 3.5")]
    [InlineData("x > 3.5", "x == 3.5")]
    [InlineData("x == 3.5", "x == 4.5")]
    [InlineData("!(x < 3.5)", "x < 3.5")]
    [InlineData("fare > 10m", "fare < 3m")]
    [InlineData("text.StartsWith(\"STOP\")", "text.StartsWith(\"GO\")")]
    [InlineData("text.StartsWith(\"STOP\")", "!text.StartsWith(\"ST\")")]
    [InlineData("!text.StartsWith(\"ST\")", "text.StartsWith(\"STOP\")")]
    [InlineData("text.EndsWith(\"STOP\")", "!text.Contains(\"TOP\")")]
    public void Answer_is_excluded(string known, string asked)
    {
        Assert.True(IsExcluded(asked, known));
        Assert.True(IsExcluded(asked, known, "q", "d > 3", "letter == other[0]", "z == 2.5", "other == \"OTHER\"", "other.Contains(\"OTHER\")"));
    }

    [Theory]
    [InlineData("text == \"STOP\"", "text == \"STOP\"")]
    [InlineData("text == \"STOP\"", "other == \"GO\"")]
    [InlineData("text == \"STOP\"", "other == null")]
    [InlineData("text != \"STOP\"", "text == \"GO\"")]
    [InlineData("text != \"STOP\"", "text == null")]
    [InlineData("text == \"STOP\"", "text != \"GO\"")]
    [InlineData("text == other", "text == \"GO\"")]
    [InlineData("text == \"GO\"", "text == other")]
    [InlineData("a <= b", "b <= a")]
    [InlineData("a < b", "a < c")]
    [InlineData("a < b", "b < c")]
    [InlineData("a < b", "!(b < a)")]
    [InlineData("a != b", "a < b")]
    [InlineData("a < b", "a != b")]
    [InlineData("text == \"STOP\"", "car == null")]
    [InlineData("text == \"STOP\"", "text.Length == 4")]
    [InlineData("car.Name == \"van\"", "text == null")]
    [InlineData("car.Name == \"van\"", "car != null")]
    [InlineData("text == \"STOP\"", "text.StartsWith(\"ST\")")]
    [InlineData("text == \"STOP\"", "!text.StartsWith(\"GO\")")]
    [InlineData("text == \"STOP\"", "other.StartsWith(\"GO\")")]
    [InlineData("text == \"STOP\"", "text.ToLower() == \"stop\"")]
    [InlineData("text != \"STOP\"", "text.StartsWith(\"GO\")")]
    [InlineData("text.StartsWith(\"ST\")", "text == \"STOP\"")]
    [InlineData("text.StartsWith(\"GO\")", "text != \"STOP\"")]
    [InlineData("text.Replace(\"S\", \"\") == \"GO\"", "text == \"STOP\"")]
    [InlineData("text.Length > 3", "text == \"STOP\"")]
    [InlineData("other.Length > 5", "text == \"STOP\"")]
    [InlineData("text == \"STOP\"", "other.Length > 5")]
    [InlineData("names.Count > 5", "text == \"STOP\"")]
    [InlineData("x > 3.5", "x < 4.5")]
    [InlineData("x > 3.5", "z < 3.5")]
    [InlineData("x >= 3.5", "x <= 3.5")]
    [InlineData("text.StartsWith(\"STOP\")", "text.StartsWith(\"ST\")")]
    [InlineData("text.StartsWith(\"STOP\")", "other.StartsWith(\"GO\")")]
    [InlineData("!text.StartsWith(\"STOP\")", "text.StartsWith(\"ST\")")]
    [InlineData("!text.StartsWith(\"ST\")", "!text.StartsWith(\"STOP\")")]
    [InlineData("!text.StartsWith(\"STOP\")", "!text.StartsWith(\"GO\")")]
    public void Answer_is_open(string known, string asked) => Assert.False(IsExcluded(asked, known, "q", "d > 3"));

    [Theory]
    [InlineData("Van", true, "Taxi", true)]
    [InlineData("Van", true, "Car", false)]
    [InlineData("Car", false, "Van", true)]
    [InlineData("Taxi", true, "IElectric", false)]
    [InlineData("IElectric", false, "Taxi", true)]
    [InlineData("Fare", true, "Car", true)]
    public void Types_exclude_each_other(string known, bool knownAnswer, string asked, bool answer) => Assert.True(IsExcludedType(known, knownAnswer, asked, answer));

    [Theory]
    [InlineData("Car", true, "Van", true)]
    [InlineData("Van", true, "Car", true)]
    [InlineData("Car", true, "Van", false)]
    [InlineData("Van", false, "Car", true)]
    [InlineData("Car", false, "Taxi", false)]
    [InlineData("Van", false, "Taxi", false)]
    [InlineData("Van", true, "IElectric", true)]
    [InlineData("IElectric", true, "Van", true)]
    [InlineData("Van", true, "IElectric", false)]
    public void Types_leave_each_other_open(string known, bool knownAnswer, string asked, bool answer) => Assert.False(IsExcludedType(known, knownAnswer, asked, answer));

    private static bool IsExcludedType(string known, bool knownAnswer, string asked, bool answer)
    {
        var read = Expressions.Read("thing", $"typeof({known})", $"typeof({asked})", "car");
        var answers = new Dictionary<Value, bool>
        {
            [new Test(TestKind.Function, read[0], read[1], "is")] = knownAnswer,
            [new Test(TestKind.Function, read[3], read[1], "is")] = !knownAnswer,
            [read[3]] = true,
        };
        return new Contradictions(answers.ToImmutableDictionary(), ImmutableDictionary<Value, IntegerSet>.Empty).Exclude(new Test(TestKind.Function, read[0], read[2], "is"), answer);
    }

    private static bool IsExcluded(string asked, params string[] known)
    {
        var answers = Expressions.Read([asked, .. known]).Select(question => SplitOff(question, true).ToList()).ToList();
        var numbers = answers.Skip(1).SelectMany(parts => parts).Where(part => IntegerSet.Read(part.Question) is not null).Select(Narrow);
        var rest = answers.Skip(1).SelectMany(parts => parts).Where(part => IntegerSet.Read(part.Question) is null);
        var contradictions = new Contradictions(
            rest.ToImmutableDictionary(part => part.Question, part => part.Answer),
            numbers.ToImmutableDictionary(number => number.Subject, number => number.Numbers));
        return answers[0].Any(part => IntegerSet.Read(part.Question) is null
            ? contradictions.Exclude(part.Question, part.Answer)
            : contradictions.Exclude(Narrow(part).Subject, Narrow(part).Numbers));
    }

    private static (Value Subject, IntegerSet Numbers) Narrow((Value Question, bool Answer) asked)
    {
        var (subject, passing) = IntegerSet.Read(asked.Question)!.Value;
        return (subject, asked.Answer ? passing : passing.Complement());
    }

    private static IEnumerable<(Value Question, bool Answer)> SplitOff(Value question, bool answer) => question switch
    {
        Test { Kind: TestKind.Not } test => SplitOff(test.Left, !answer),
        Test { Kind: TestKind.And, Right: { } right } test when answer => SplitOff(test.Left, true).Concat(SplitOff(right, true)),
        _ => [(question, answer)],
    };
}
