using System.Collections.Generic;
using System.Linq;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What is left of a number is a set of integers, whatever was asked, in whichever order.</summary>
public sealed class IntegerSetTests
{
    private const int Lowest = -2;
    private const int Highest = 2;

    private static readonly Value s_number = new Input(null);

    [Fact]
    public void Intersection_holds_what_both_hold()
    {
        foreach (var (one, other) in Pairs())
        {
            Assert.Equal(Set(one.Intersect(other)), Set(one).And(Set(other)));
        }
    }

    [Fact]
    public void Union_holds_what_one_of_them_holds()
    {
        foreach (var (one, other) in Pairs())
        {
            var union = Set(one).Or(Set(other));
            Assert.All(Enumerable.Range(Lowest - 1, 7), number => Assert.Equal(one.Contains(number) || other.Contains(number), union.Includes(number)));
            Assert.Equal(Set(one.Union(other)), union);
        }
    }

    [Fact]
    public void Complement_holds_what_it_does_not_hold()
    {
        foreach (var numbers in Subsets())
        {
            var rest = Set(numbers).Complement();
            Assert.All(Enumerable.Range(Lowest - 1, 7), number => Assert.NotEqual(numbers.Contains(number), rest.Includes(number)));
            Assert.True(rest.Includes(int.MinValue));
            Assert.True(rest.Includes(int.MaxValue));
            Assert.Equal(Set(numbers), rest.Complement());
        }
    }

    [Fact]
    public void Set_contains_its_subsets()
    {
        foreach (var (one, other) in Pairs())
        {
            Assert.Equal(other.All(one.Contains), Set(one).Contains(Set(other)));
            Assert.Equal(one.SequenceEqual(other), Set(one).Equals(Set(other)));
            Assert.Equal(one.SequenceEqual(other), Set(one).Equals((object)Set(other)));
        }
    }

    [Fact]
    public void Equal_sets_have_equal_hash_codes()
    {
        foreach (var numbers in Subsets())
        {
            Assert.Equal(Set(numbers).GetHashCode(), Set(numbers.AsEnumerable().Reverse()).GetHashCode());
        }

        Assert.NotEqual(IntegerSet.Exactly(1).GetHashCode(), IntegerSet.Exactly(2).GetHashCode());
        Assert.NotEqual(IntegerSet.Exactly(-1).GetHashCode(), IntegerSet.Exactly(1).GetHashCode());
        Assert.NotEqual(Set([0]).GetHashCode(), Set([0, 2]).GetHashCode());
        Assert.NotEqual(Set([]).GetHashCode(), IntegerSet.Exactly(0).GetHashCode());
    }

    [Fact]
    public void Set_equals_nothing_else()
    {
        Assert.False(IntegerSet.All.Equals(null));
        Assert.False(IntegerSet.Exactly(1).Equals((object)1));
    }

    [Fact]
    public void Ends_stand_for_all_that_is_beyond_them()
    {
        Assert.Equal(IntegerSet.All, IntegerSet.From(int.MinValue));
        Assert.True(IntegerSet.Above(int.MaxValue).IsEmpty);
        Assert.True(IntegerSet.All.Complement().IsEmpty);
        Assert.Equal(IntegerSet.All, IntegerSet.All.Complement().Complement());
        Assert.Equal(IntegerSet.Exactly(int.MaxValue), IntegerSet.Above(int.MaxValue - 1));
        Assert.Equal(IntegerSet.Exactly(int.MinValue), IntegerSet.Above(int.MinValue).Complement());
        Assert.Equal(IntegerSet.Exactly(int.MaxValue), IntegerSet.Exactly(int.MaxValue).Complement().Complement());
        Assert.Equal(IntegerSet.All, IntegerSet.From(0).Or(IntegerSet.From(0).Complement()));
        Assert.Equal(IntegerSet.All, IntegerSet.All.Or(IntegerSet.Exactly(3)));
    }

    [Fact]
    public void Set_tells_its_ends()
    {
        var set = Set([-2, -1, 1]);
        Assert.Equal(-2, set.Lowest);
        Assert.Equal(1, set.Highest);
        Assert.Equal([-2, -1, 1, 1], set.Ends);
        Assert.False(set.IsEmpty);
    }

    [Fact]
    public void Only_number_is_the_one_of_a_set_of_one()
    {
        Assert.Equal(7, IntegerSet.Exactly(7).Only);
        Assert.Null(IntegerSet.From(7).Only);
        Assert.Null(Set([1, 2]).Only);
        Assert.Null(Set([0, 2]).Only);
        Assert.Null(Set([]).Only);
    }

    [Fact]
    public void Numbers_between_two_integers_are_included_with_them()
    {
        var set = Set([1, 2]);
        Assert.True(set.Includes(1.5));
        Assert.False(set.Includes(0.5));
        Assert.False(set.Includes(2.5));
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(5L, 5)]
    [InlineData(-5L, -5)]
    [InlineData(2147483646L, int.MaxValue - 1)]
    [InlineData(2147483647L, null)]
    [InlineData(-2147483647L, null)]
    [InlineData(5u, 5)]
    [InlineData(2147483646u, int.MaxValue - 1)]
    [InlineData(2147483647u, null)]
    [InlineData(4000000000u, null)]
    [InlineData(5ul, 5)]
    [InlineData(2147483646ul, int.MaxValue - 1)]
    [InlineData(2147483647ul, null)]
    [InlineData(18000000000000000000ul, null)]
    [InlineData((short)-5, -5)]
    [InlineData((ushort)5, 5)]
    [InlineData((byte)5, 5)]
    [InlineData((sbyte)-5, -5)]
    [InlineData(5.0, null)]
    [InlineData('5', null)]
    [InlineData("5", null)]
    [InlineData(true, null)]
    [InlineData(null, null)]
    public void Constant_is_an_integer_of_any_type(object? content, int? number) =>
        Assert.Equal(number, IntegerSet.Read(Test.AreEqual(s_number, new Constant(content)))?.Passing.Only);

    [Fact]
    public void Comparisons_leave_what_passes_them()
    {
        Assert.Equal((s_number, IntegerSet.From(3).Complement()), IntegerSet.Read(Less(s_number, new Constant(3))));
        Assert.Equal((s_number, IntegerSet.From(4)), IntegerSet.Read(Less(new Constant(3), s_number)));
        Assert.True(IntegerSet.Read(Less(s_number, new Constant(int.MinValue)))?.Passing.IsEmpty);
        Assert.Equal(IntegerSet.Exactly(int.MinValue), IntegerSet.Read(Less(s_number, new Constant(int.MinValue + 1)))?.Passing);
        Assert.True(IntegerSet.Read(Less(new Constant(int.MaxValue), s_number))?.Passing.IsEmpty);
    }

    [Fact]
    public void Other_tests_are_no_comparisons_of_a_number()
    {
        Assert.Null(IntegerSet.Read(s_number));
        Assert.Null(IntegerSet.Read(Test.IsNull(s_number)));
        Assert.Null(IntegerSet.Read(Test.AreEqual(new Constant(3), new Constant(3))));
        Assert.Null(IntegerSet.Read(Test.AreEqual(s_number, s_number)));
        Assert.Null(IntegerSet.Read(Less(new Constant(2), new Constant(3))));
        Assert.Null(IntegerSet.Read(Less(s_number, s_number)));
        Assert.Null(IntegerSet.Read(new Test(TestKind.Function, s_number, new Constant(3), "+")));
        Assert.Null(IntegerSet.Read(new Test(TestKind.Function, new Constant(3), s_number, "+")));
    }

    [Theory]
    [InlineData("System.String", "Length")]
    [InlineData("System.Collections.Generic.List`1", "Count")]
    public void Number_of_elements_is_not_negative(string type, string property)
    {
        var symbol = TestCompilation.Create("").GetTypeByMetadataName(type)!.GetMembers(property).Single();
        Assert.Equal(IntegerSet.From(0), IntegerSet.Of(new Member(s_number, symbol)));
    }

    [Fact]
    public void Other_members_are_any_number()
    {
        var symbol = TestCompilation.Create("").GetTypeByMetadataName("System.DateTime")!.GetMembers("Hour").Single();
        Assert.Equal(IntegerSet.All, IntegerSet.Of(new Member(s_number, symbol)));
        Assert.Equal(IntegerSet.All, IntegerSet.Of(s_number));
    }

    [Fact]
    public void Number_of_those_in_a_session_is_not_negative() =>
        Assert.Equal(IntegerSet.From(0), IntegerSet.Of(Counts.Of(s_number, new CollectionFact { WholeSession = s_number })!));

    [Fact]
    public void Remainder_is_less_than_the_divisor()
    {
        Assert.Equal(Set([-2, -1, 0, 1, 2]), IntegerSet.Of(Remainder(3)));
        Assert.Equal(IntegerSet.Exactly(0), IntegerSet.Of(Remainder(1)));
        Assert.Equal(IntegerSet.All, IntegerSet.Of(Remainder(0)));
        Assert.Equal(IntegerSet.All, IntegerSet.Of(Remainder(-3)));
        Assert.Equal(IntegerSet.All, IntegerSet.Of(new Test(TestKind.Function, s_number, new Constant(3), "Multiply")));
    }

    private static Test Less(Value left, Value right) => new(TestKind.Function, left, right, "<");

    private static Test Remainder(int divisor) => new(TestKind.Function, s_number, new Constant(divisor), "Remainder");

    private static IntegerSet Set(IEnumerable<int> numbers) =>
        numbers.Aggregate(IntegerSet.All.Complement(), (set, number) => set.Or(IntegerSet.Exactly(number)));

    private static IEnumerable<(int[] One, int[] Other)> Pairs() => Subsets().SelectMany(one => Subsets().Select(other => (one, other)));

    private static IEnumerable<int[]> Subsets() =>
        Enumerable.Range(0, 1 << (Highest - Lowest + 1)).Select(bits => Enumerable.Range(Lowest, Highest - Lowest + 1).Where(number => (bits & (1 << (number - Lowest))) != 0).ToArray());
}
