using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Which values are the same, how deep they are, what they depend on, and what becomes of them in the next round of a loop.</summary>
public sealed class ValueIdentityTests
{
    private const int LongestText = 4096;
    private const int LongestPart = 512;

    private static readonly Place s_place = new("here", null);
    private static readonly Born s_born = new(s_place, BirthKind.Result);
    private static readonly Born s_other = new(new Place("there", null), BirthKind.Result);
    private static readonly Constant s_slash = new("/");

    [Fact]
    public void Question_is_the_same_where_all_of_it_is()
    {
        var question = new Test(TestKind.Function, s_born, s_other, "Min");
        Assert.Equal(new Test(TestKind.Function, s_born, s_other, "Min"), question);
        Assert.Equal(new Test(TestKind.Function, s_born, s_other, "Min").GetHashCode(), question.GetHashCode());
        Assert.NotEqual(new Test(TestKind.AreEqual, s_born, s_other, "Min"), question);
        Assert.NotEqual(new Test(TestKind.Function, s_other, s_other, "Min"), question);
        Assert.NotEqual(new Test(TestKind.Function, s_born, s_born, "Min"), question);
        Assert.NotEqual(new Test(TestKind.Function, s_born, null, "Min"), question);
        Assert.NotEqual(new Test(TestKind.Function, s_born, s_other, "Max"), question);
        Assert.NotEqual(Test.IsNull(s_born), Test.Not(s_born));
        Assert.False(question.Equals((Test?)null));
    }

    [Fact]
    public void Question_depends_on_both_sides()
    {
        var question = new Test(TestKind.Function, s_born, s_other, "Min");
        Assert.True(question.Any(s_born.Equals));
        Assert.True(question.Any(s_other.Equals));
        Assert.False(question.Any(_ => false));
        Assert.False(Test.IsNull(s_born).Any(s_other.Equals));
        Assert.False(question.IsLost);
        Assert.True(new Test(TestKind.Function, s_born, Expressions.Lost, "Min").IsLost);
        Assert.True(new Test(TestKind.Function, Expressions.Lost, s_born, "Min").IsLost);
        Assert.True(Test.IsNull(Expressions.Lost).IsLost);
        Assert.False(Test.IsNull(s_born).IsLost);
        Assert.Equal(2, question.Depth);
        Assert.Equal(3, new Test(TestKind.Function, s_born, question, "Min").Depth);
        Assert.Equal(3, new Test(TestKind.Function, question, s_born, "Min").Depth);
        Assert.Equal(3, Test.IsNull(question).Depth);
        Assert.Equal(new Test(TestKind.Function, s_other, s_other, "Min"), question.Rewrite(_ => s_other));
        Assert.Equal(Test.IsNull(s_other), Test.IsNull(s_born).Rewrite(_ => s_other));
    }

    [Fact]
    public void What_is_certain_is_no_question()
    {
        var question = Test.IsNull(s_born);
        Assert.Equal(Constant.False, Test.Not(Constant.True));
        Assert.Equal(Constant.True, Test.Not(Constant.False));
        Assert.Same(question, Test.Not(Test.Not(question)));
        Assert.NotEqual(question, Test.Not(question));
        Assert.Same(question, Test.And(Constant.True, question));
        Assert.Same(question, Test.And(question, Constant.True));
        Assert.Equal(Constant.False, Test.And(Constant.False, question));
        Assert.Equal(Constant.False, Test.And(question, Constant.False));
        Assert.Equal(Constant.True, Test.Or(Constant.True, question));
        Assert.Equal(Constant.True, Test.Or(question, Constant.True));
        Assert.Same(question, Test.Or(Constant.False, question));
        Assert.Same(question, Test.Or(question, Constant.False));
        Assert.NotEqual(Test.And(question, s_other), Test.Or(question, s_other));
    }

    [Fact]
    public void Text_counts_as_a_constant_where_somebody_wrote_it()
    {
        Assert.Equal("STOP", new Constant("STOP").Text);
        Assert.Null((new Constant("STOP") with { IsWritten = false }).Text);
        Assert.Null(new Constant(3).Text);
        Assert.Equal(true, Constant.Of(true).Content);
        Assert.Equal(false, Constant.Of(false).Content);
        Assert.NotEqual(Constant.Null, Constant.Nothing);
    }

    [Fact]
    public void Member_depends_on_its_owner_and_on_who_may_have_changed_it()
    {
        var name = Symbol("car.Name");
        var member = new Member(s_born, name, s_other);
        Assert.True(member.Any(s_born.Equals));
        Assert.True(member.Any(s_other.Equals));
        Assert.False(member.Any(_ => false));
        Assert.False(new Member(s_born, name).Any(s_other.Equals));
        Assert.False(new Member(null, name).Any(_ => true));
        Assert.False(member.IsLost);
        Assert.True(new Member(Expressions.Lost, name).IsLost);
        Assert.True(new Member(s_born, name, (Born)Expressions.Lost).IsLost);
        Assert.Equal(2, member.Depth);
        Assert.Equal(3, new Member(member, name).Depth);
        Assert.Equal(1, new Member(null, name).Depth);
        Assert.Same(s_born, member.Owner);
        Assert.Equal(new Member(s_other, name, s_other), member.Rewrite(_ => s_other));
        Assert.Equal(new Member(s_other, name), new Member(s_born, name).Rewrite(_ => s_other));
        var fixedMember = new Member(null, name);
        Assert.Same(fixedMember, fixedMember.Owner);
    }

    [Fact]
    public void In_each_round_a_value_gets_older_until_it_is_lost()
    {
        var older = s_born.Age(s_place);
        Assert.Equal(1, older.Generation);
        Assert.False(older.IsLost);
        Assert.True(older.Age(s_place).IsLost);
        Assert.Equal(s_born, s_born.Age(s_other.Place));
        Assert.Equal(Expressions.Lost, ((Born)Expressions.Lost).Age(((Born)Expressions.Lost).Place));
        Assert.Equal(older, older.Age(s_other.Place));
    }

    [Fact]
    public void What_a_value_was_read_out_of_gets_older_too()
    {
        var element = new Born(new Place("element", null), BirthKind.Element) { Source = s_born };
        Assert.True(element.Any(s_born.Equals));
        Assert.True(element.Any(element.Equals));
        Assert.False(element.Any(s_other.Equals));
        Assert.False(s_born.Any(_ => false));
        var older = element.Age(s_place);
        Assert.Equal(0, older.Generation);
        Assert.Equal(s_born.Age(s_place), older.Source);
        Assert.Null(older.Age(s_place).Source);
        Assert.False(older.Age(s_place).IsLost);
        Assert.Equal(s_born, element.Age(element.Place).Source);
        Assert.Null(element.Age(element.Place).Age(element.Place).Source);
    }

    [Theory]
    [InlineData("Van", "Taxi", true)]
    [InlineData("Fare", "Car", true)]
    [InlineData("Car", "Fare", true)]
    [InlineData("Van", "Car", false)]
    [InlineData("Car", "Van", false)]
    [InlineData("Van", "Van", false)]
    [InlineData("Van", "IElectric", false)]
    [InlineData("IElectric", "Van", false)]
    [InlineData("IElectric", "IDisposable", false)]
    [InlineData("=Car", "Van", true)]
    [InlineData("Van", "=Car", true)]
    [InlineData("=Car", "=Van", true)]
    [InlineData("=Van", "Car", false)]
    [InlineData("Car", "=Van", false)]
    [InlineData("=Car", "=Car", false)]
    [InlineData("=Car", "Car", false)]
    public void Types_exclude_each_other_where_nothing_is_of_both(string one, string other, bool excludes)
    {
        var (first, second) = Type(one, other);
        Assert.Equal(excludes, first.Excludes(second));
    }

    [Theory]
    [InlineData("Van", "Car", true)]
    [InlineData("Van", "Van", true)]
    [InlineData("Taxi", "IElectric", true)]
    [InlineData("Van", "object", true)]
    [InlineData("=Van", "Car", true)]
    [InlineData("Taxi", "=Taxi", true)]
    [InlineData("=Car", "=Car", true)]
    [InlineData("Car", "Van", false)]
    [InlineData("Van", "Taxi", false)]
    [InlineData("Van", "IElectric", false)]
    [InlineData("IElectric", "Taxi", false)]
    [InlineData("Car", "=Car", false)]
    [InlineData("=Van", "=Car", false)]
    [InlineData("Taxi", "=Car", false)]
    public void Type_implies_another_where_all_of_it_is_of_that(string one, string other, bool implies)
    {
        var (first, second) = Type(one, other);
        Assert.Equal(implies, first.Implies(second));
    }

    [Theory]
    [InlineData("Van", "Van", true)]
    [InlineData("=Van", "=Van", true)]
    [InlineData("Van", "=Van", false)]
    [InlineData("Van", "Car", false)]
    [InlineData("=Van", "=Car", false)]
    public void Type_is_the_same_where_it_is_asked_for_alike(string one, string other, bool areEqual)
    {
        var (first, second) = Type(one, other);
        Assert.Equal(areEqual, first.Equals(second));
        Assert.False(first.Equals((TypeToken?)null));
    }

    [Fact]
    public void Composed_text_is_its_parts_one_after_the_other()
    {
        var read = Expressions.Read("text", "other");
        Assert.Equal(new Constant("STOP!"), ComposedText.Of([new Constant("STOP"), Constant.Null, new Constant('!')]));
        Assert.Equal(Constant.Empty, ComposedText.Of([Constant.Null]));
        AssertParts(ComposedText.Of([read[0]]), read[0]);
        AssertParts(ComposedText.Of([read[0], new Constant("-"), new Constant('>')]), read[0], new Constant("->"));
        AssertParts(ComposedText.Of([new Constant('-'), read[0], Constant.Null]), new Constant("-"), read[0], Constant.Empty);
        AssertParts(ComposedText.Of([ComposedText.Of([read[0], new Constant("-")])!, new Constant(">"), read[1]]), read[0], new Constant("->"), read[1]);
        Assert.Null(ComposedText.Of([read[0], new Constant(3)]));
        Assert.Null(ComposedText.Of([new Constant(true)]));
    }

    [Fact]
    public void Text_that_is_too_long_is_not_followed()
    {
        var text = Expressions.Read("text")[0];
        AssertParts(ComposedText.Of([text, Long(LongestText)]), text, Long(LongestText));
        Assert.Null(ComposedText.Of([text, Long(LongestText + 1)]));
        Assert.Equal(Long(LongestText + 1), ComposedText.Of([Long(LongestText), Long(1)]));
        Assert.Null(ComposedText.Of([Long(LongestText), Long(1), Long(1)]));
    }

    [Fact]
    public void Path_is_followed_whatever_it_is_made_of()
    {
        AssertParts(ComposedText.Of([s_born, s_slash]), s_born, s_slash);
        Assert.Null(ComposedText.Of([s_born, new Constant("-")]));
        Assert.NotNull(ComposedText.Of([s_born, new Constant("/" + new string('a', LongestPart - 1))]));
        Assert.Null(ComposedText.Of([s_born, new Constant("/" + new string('a', LongestPart))]));
        Assert.NotNull(ComposedText.Of(Enumerable.Repeat(new Value[] { s_born, s_slash }, 16).SelectMany(parts => parts)));
        Assert.Null(ComposedText.Of(Enumerable.Repeat(new Value[] { s_born, s_slash }, 16).SelectMany(parts => parts).Append(s_born)));
        Assert.NotNull(ComposedText.Of([Nested(Value.DeepestFollowed - 1), s_slash]));
        Assert.Null(ComposedText.Of([Nested(Value.DeepestFollowed), s_slash]));
    }

    [Fact]
    public void Text_about_something_that_was_made_here_is_followed()
    {
        Assert.NotNull(ComposedText.Of([new Member(s_born, Symbol("car.Name")), new Constant("-")]));
        Assert.Null(ComposedText.Of([new Member(s_born, Symbol("text.Length")), new Constant("-")]));
        Assert.Null(ComposedText.Of([new Member(Expressions.Lost, Symbol("car.Name")), new Constant("-")]));
        Assert.Null(ComposedText.Of([new Member(new Member(s_born, Symbol("car.Name")), Symbol("car.Seats")), new Constant("-")]));
    }

    [Fact]
    public void Text_that_is_the_same_in_each_round_is_followed_as_far_as_it_is_short()
    {
        var text = Expressions.Read("text")[0];
        Assert.NotNull(ComposedText.Of(Enumerable.Repeat(text, 8)));
        Assert.Null(ComposedText.Of(Enumerable.Repeat(text, 9)));
        Assert.Null(ComposedText.Of([text, s_born]));
    }

    [Theory]
    [InlineData("text", true)]
    [InlineData("a", true)]
    [InlineData("l", true)]
    [InlineData("fare", true)]
    [InlineData("x", true)]
    [InlineData("p", true)]
    [InlineData("letter", true)]
    [InlineData("duty", true)]
    [InlineData("\"STOP\"", true)]
    [InlineData("car.Seats", true)]
    [InlineData("car.Name", true)]
    [InlineData("car.Upper", false)]
    [InlineData("car", false)]
    [InlineData("thing", false)]
    [InlineData("names", false)]
    [InlineData("names.Count", false)]
    [InlineData("start", false)]
    [InlineData("id", false)]
    [InlineData("seats", false)]
    [InlineData("a + b", false)]
    public void Fixed_is_what_stays_until_somebody_sets_it(string part, bool isFixed) => Assert.Equal(isFixed, ComposedText.IsFixed(Expressions.Read(part)[0]));

    [Fact]
    public void Composed_text_is_the_same_where_its_parts_are()
    {
        var text = ComposedText.Of([s_born, s_slash, s_other])!;
        Assert.Equal(ComposedText.Of([s_born, s_slash, s_other]), text);
        Assert.NotEqual(ComposedText.Of([s_other, s_slash, s_born]), text);
        Assert.NotEqual(ComposedText.Of([s_born, s_slash]), text);
        Assert.NotEqual(ComposedText.Of([s_born, new Constant("//"), s_other]), text);
        Assert.False(((ComposedText)text).Equals((ComposedText?)null));
        Assert.True(text.Any(s_other.Equals));
        Assert.False(text.Any(_ => false));
        Assert.Equal(2, text.Depth);
        Assert.Equal(3, ComposedText.Of([s_born, s_slash, Test.IsNull(s_other)])!.Depth);
        Assert.False(text.IsLost);
        Assert.True(ComposedText.Of([s_born, s_slash, Expressions.Lost])!.IsLost);
        Assert.Equal(ComposedText.Of([s_other, s_slash, s_other]), text.Rewrite(_ => s_other));
    }

    private static void AssertParts(Value? text, params Value[] parts) => Assert.Equal(parts, Assert.IsType<ComposedText>(text).Parts);

    private static (TypeToken One, TypeToken Other) Type(string one, string other)
    {
        var read = Expressions.Read($"typeof({one.TrimStart('=')})", $"typeof({other.TrimStart('=')})");
        return (((TypeToken)read[0]) with { IsExact = one[0] == '=' }, ((TypeToken)read[1]) with { IsExact = other[0] == '=' });
    }

    private static ISymbol Symbol(string member) => ((Member)Expressions.Read(member)[0]).Symbol;

    private static Constant Long(int length) => new(new string('a', length));

    private static Value Nested(int depth)
    {
        Value value = s_born;
        while (value.Depth < depth)
        {
            value = Test.IsNull(value);
        }

        return value;
    }
}
