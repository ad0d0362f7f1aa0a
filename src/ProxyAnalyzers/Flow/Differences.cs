using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Numbers, dates and times that are taken from each other before they are compared: whether a difference is above zero, or what is left of a
/// constant above another one, is whether the one is greater than the other.
/// </summary>
internal static class Differences
{
    /// <summary>What is less than what if the one value is less than the other; null where neither is a difference that is compared with a constant.</summary>
    public static (Value Less, Value Greater)? FindLess(Value left, Value right) =>
        IsZero(right) ? Find(left)
        : IsZero(left) && Find(right) is var (minuend, subtrahend) ? (subtrahend, minuend)
        : FindRest(left, right) is { } above ? above
        : FindRest(right, left) is var (subject, limit) ? (limit, subject)
        : null;

    /// <summary>What is equal to what if the two values are.</summary>
    public static (Value One, Value Other)? FindEqual(Value left, Value right) => IsZero(right) ? Find(left) : IsZero(left) ? Find(right) : FindRest(left, right) ?? FindRest(right, left);

    /// <summary>What is taken from what; of a time span, in whatever unit it is read.</summary>
    private static (Value Minuend, Value Subtrahend)? Find(Value value) => value switch
    {
        Test { Kind: TestKind.Function, Name: nameof(BinaryOperatorKind.Subtract), Right: { } right and not Constant } difference => (difference.Left, right),
        Member { Target: { } span, Symbol: { Name: "TotalDays" or "TotalHours" or "TotalMinutes" or "TotalSeconds" or "TotalMilliseconds" or "Ticks", ContainingType: { Name: "TimeSpan" } } } => Find(span),
        _ => null,
    };

    /// <summary>What is left of a constant is less than another one if what is taken from it is greater than their difference.</summary>
    private static (Value Constant, Value Subject)? FindRest(Value left, Value right) =>
        left is Test { Kind: TestKind.Function, Name: nameof(BinaryOperatorKind.Subtract), Left: Constant { Content: int whole }, Right: { } subject and not Constant } && right is Constant { Content: int limit }
            ? (new Constant(whole - limit), subject)
            : null;

    private static bool IsZero(Value value) => value is Constant { Content: 0 or 0L or 0.0 or 0m } or Member { Target: null, Symbol: { Name: "Zero", ContainingType: { Name: "TimeSpan" } } };
}
