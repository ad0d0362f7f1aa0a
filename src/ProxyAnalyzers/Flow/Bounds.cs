using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Comparisons of a number with what was computed from another one, as comparisons of that one: <c>Math.Min(n, 5) &lt; 3</c> is
/// <c>n &lt; 3</c>, and <c>a.CompareTo(b) &lt; 0</c> is <c>a &lt; b</c>. So they exclude what those exclude.
/// </summary>
internal static class Bounds
{
    // Whatever is computed from computed numbers is asked for as it is: each step doubles the questions.
    private const int DeepestTakenApart = 4;

    /// <summary>Whether the left one is less; null where neither was computed so.</summary>
    public static Value? IsLess(Value left, Value right) => (left, right) switch
    {
        (_, Constant { Content: 0 }) when FindContains(left) is { } contains => Test.Not(contains),
        (Constant { Content: -1 }, _) when FindContains(right) is { } contains => contains,
        (Test { Depth: <= DeepestTakenApart, Right: { } second } computed, Constant { Content: int }) => computed.Name switch
        {
            "Min" => Test.Or(IsBelow(computed.Left, right), IsBelow(second, right)),
            "Max" => Test.And(IsBelow(computed.Left, right), IsBelow(second, right)),
            PureFunctions.CompareTo when right is Constant { Content: 0 } => IsBelow(computed.Left, second),
            PureFunctions.CompareTo when right is Constant { Content: 1 } => Test.Not(IsBelow(second, computed.Left)),
            _ => null,
        },
        (Constant { Content: int }, Test { Depth: <= DeepestTakenApart, Right: { } second } computed) => computed.Name switch
        {
            "Min" => Test.And(IsBelow(left, computed.Left), IsBelow(left, second)),
            "Max" => Test.Or(IsBelow(left, computed.Left), IsBelow(left, second)),
            PureFunctions.CompareTo when left is Constant { Content: 0 } => IsBelow(second, computed.Left),
            PureFunctions.CompareTo when left is Constant { Content: -1 } => Test.Not(IsBelow(computed.Left, second)),
            _ => null,
        },
        (Member, Constant { Content: 1 }) when FindMeasured(left) is { } text => Test.Not(IsLonger(text, new Constant(0), left)),
        (Constant { Content: int and >= 0 }, Member) when FindMeasured(right) is { } text => IsLonger(text, left, right),
        (Test { Name: "Abs", Right: null } absolute, Constant { Content: int bound and > int.MinValue }) => Test.And(IsBelow(absolute.Left, right), IsBelow(new Constant(-bound), absolute.Left)),
        (Constant { Content: int bound and > int.MinValue }, Test { Name: "Abs", Right: null } absolute) => Test.Or(IsBelow(left, absolute.Left), IsBelow(absolute.Left, new Constant(-bound))),
        _ => null,
    };

    /// <summary>Whether both are the same number; null where neither was computed so.</summary>
    public static Value? AreEqual(Value left, Value right) => (left, right) switch
    {
        (_, Constant { Content: -1 }) when FindContains(left) is { } contains => Test.Not(contains),
        (Test { Name: PureFunctions.CompareTo or "CompareOrdinal", Right: { } second } computed, Constant { Content: 0 }) => Operators.AreEqual(computed.Left, second),
        (Test { Name: "Min" or "Max" or "Abs" or PureFunctions.CompareTo } computed, Constant { Content: int }) when IsLess(computed, right) is { } isLess && IsLess(right, computed) is { } isMore =>
            Test.And(Test.Not(isLess), Test.Not(isMore)),
        (Member, Constant { Content: int length }) when FindMeasured(left) is { } text =>
            length == 0 ? Test.Not(IsLonger(text, right, left)) : Test.And(Test.Not(IsEmpty(text)), Test.AreEqual(left, right)),
        (Constant { Content: int }, Test or Member) => AreEqual(right, left),
        _ => null,
    };

    /// <summary>What has no place in a text, or a collection, is not in it.</summary>
    private static Value? FindContains(Value place) => place switch
    {
        Test { Kind: TestKind.Function, Name: "IndexOf" } indexOf => new Test(TestKind.Function, indexOf.Left, indexOf.Right, "Contains"),
        Born { Source: { } source } => FindContains(source),
        _ => null,
    };

    /// <summary>The text that a length is one of.</summary>
    private static Value? FindMeasured(Value length) =>
        length is Member { Symbol: { Name: "Length", ContainingType: { SpecialType: SpecialType.System_String } }, Target: { } text } ? text : null;

    /// <summary>What is longer than nothing is not empty, and not null: its length was read.</summary>
    private static Value IsLonger(Value text, Value number, Value length) => Test.And(Test.Not(IsEmpty(text)), new Test(TestKind.Function, number, length, "<"));

    private static Value IsEmpty(Value text) => Operators.AreEqual(text, Constant.Empty);

    private static Value IsBelow(Value left, Value right) => Operators.Compare(BinaryOperatorKind.LessThan, left, right);
}
