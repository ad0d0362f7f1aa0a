using System;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What the answer to one comparison with a constant leaves of a number that is no integer: what is below or above it, that number alone,
/// or all but it. A number that is none is left out, although all comparisons with it fail: that a path is possible for it alone is not said.
/// </summary>
internal sealed class Interval
{
    private readonly decimal _low;
    private readonly decimal _high;
    private readonly bool _isOpen;
    private readonly bool _isComplement;

    private Interval(decimal low, decimal high, bool isOpen, bool isComplement = false)
    {
        _low = low;
        _high = high;
        _isOpen = isOpen;
        _isComplement = isComplement;
    }

    /// <summary>The value that a test compares with a constant, and what the answer leaves of it; null for any other test.</summary>
    public static (Value Subject, Interval Left)? Read(Value test, bool answer) => test switch
    {
        Test { Kind: TestKind.AreEqual, Left: not Constant and var left, Right: Constant right } when NumberIn(right) is { } number => (left, new Interval(number, number, false, !answer)),
        Test { Kind: TestKind.Function, Name: "<", Left: not Constant and var left, Right: Constant right } when NumberIn(right) is { } number =>
            (left, answer ? new Interval(decimal.MinValue, number, true) : new Interval(number, decimal.MaxValue, false)),
        Test { Kind: TestKind.Function, Name: "<", Left: Constant left, Right: { } right and not Constant } when NumberIn(left) is { } number =>
            (right, answer ? new Interval(number, decimal.MaxValue, true) : new Interval(decimal.MinValue, number, false)),
        _ => null,
    };

    /// <summary>Whether no number is in both.</summary>
    public bool Excludes(Interval other)
    {
        if (_isComplement || other._isComplement)
        {
            return _isComplement != other._isComplement && _low == other._low && _high == other._high;
        }

        return EndsBefore(other) || other.EndsBefore(this);
    }

    private bool EndsBefore(Interval other) => _high < other._low || (_high == other._low && (_isOpen || other._isOpen));

    private static decimal? NumberIn(Constant constant) => constant.Content switch
    {
        decimal number => number,
        double number when Math.Abs(number) < (double)long.MaxValue => (decimal)number,
        float number when Math.Abs(number) < long.MaxValue => (decimal)number,
        _ => null,
    };
}
