using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What the comparisons of a number with constants have left of it, as intervals in their order: <c>n &gt;= 3</c> excludes <c>n == 2</c>,
/// and a count that is not above zero is zero.
/// </summary>
internal sealed class IntegerSet : IEquatable<IntegerSet>
{
    public static readonly IntegerSet All = Of(int.MinValue, int.MaxValue);

    private static readonly IntegerSet None = new(ImmutableArray<(int Low, int High)>.Empty);

    private readonly ImmutableArray<(int Low, int High)> _intervals;

    private IntegerSet(ImmutableArray<(int Low, int High)> intervals)
    {
        _intervals = intervals;
    }

    public bool IsEmpty => _intervals.IsEmpty;

    public int Lowest => _intervals[0].Low;

    public int Highest => _intervals[_intervals.Length - 1].High;

    /// <summary>The one number of it; null where there are several.</summary>
    public int? Only => _intervals.Length == 1 && _intervals[0].Low == _intervals[0].High ? _intervals[0].Low : null;

    /// <summary>The value that a test compares with a constant, and the numbers that pass it; null for any other test.</summary>
    public static (Value Subject, IntegerSet Passing)? Read(Value test) => test switch
    {
        Test { Kind: TestKind.AreEqual, Left: not Constant and var left, Right: Constant right } when NumberIn(right) is { } number => (left, Exactly(number)),
        Test { Kind: TestKind.Function, Name: "<", Left: not Constant and var left, Right: Constant right } when NumberIn(right) is { } above => (left, Below(above)),
        Test { Kind: TestKind.Function, Name: "<", Left: Constant left, Right: { } right and not Constant } when NumberIn(left) is { } below => (right, Above(below)),
        _ => null,
    };

    /// <summary>The constant as an integer; of other types those that are far from the ends, so that the ends stand for all that is beyond them.</summary>
    private static int? NumberIn(Constant constant) => constant.Content switch
    {
        int number => number,
        long number when Math.Abs((decimal)number) < int.MaxValue => (int)number,
        uint number when number < int.MaxValue => (int)number,
        ulong number when number < int.MaxValue => (int)number,
        short or ushort or byte or sbyte => Convert.ToInt32(constant.Content, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>What any such number is.</summary>
    public static IntegerSet Of(Value subject) => subject switch
    {
        Member { Symbol: { Name: "Count" or "Length" } } => From(0),
        _ when Counts.CountedBy(subject) is not null => From(0),
        Test { Name: nameof(BinaryOperatorKind.Remainder), Right: Constant { Content: int divisor and > 0 } } => Of(1 - divisor, divisor - 1),
        _ => All,
    };

    public static IntegerSet Exactly(int number) => Of(number, number);

    public static IntegerSet From(int lowest) => Of(lowest, int.MaxValue);

    public static IntegerSet Above(int number) => number == int.MaxValue ? None : From(number + 1);

    /// <summary>The numbers where it begins and ends, and begins again.</summary>
    public IEnumerable<int> Ends => _intervals.SelectMany(interval => new[] { interval.Low, interval.High });

    /// <summary>Whether a number, whole or not, is in it.</summary>
    public bool Includes(double number) => _intervals.Any(interval => number >= interval.Low && number <= interval.High);

    public IntegerSet And(IntegerSet other)
    {
        var both = ImmutableArray.CreateBuilder<(int Low, int High)>();
        foreach (var (low, high) in _intervals)
        {
            foreach (var (otherLow, otherHigh) in other._intervals)
            {
                if (Math.Max(low, otherLow) is var start && Math.Min(high, otherHigh) is var end && start <= end)
                {
                    both.Add((start, end));
                }
            }
        }

        return new IntegerSet(both.ToImmutable());
    }

    public IntegerSet Or(IntegerSet other)
    {
        var either = ImmutableArray.CreateBuilder<(int Low, int High)>();
        foreach (var (low, high) in _intervals.Concat(other._intervals).OrderBy(interval => interval.Low))
        {
            if (either.Count > 0 && either[either.Count - 1] is var last && low <= last.High + 1L)
            {
                either[either.Count - 1] = (last.Low, Math.Max(last.High, high));
            }
            else
            {
                either.Add((low, high));
            }
        }

        return new IntegerSet(either.ToImmutable());
    }

    public IntegerSet Complement()
    {
        var rest = ImmutableArray.CreateBuilder<(int Low, int High)>();
        var next = (long)int.MinValue;
        foreach (var (low, high) in _intervals)
        {
            if (next < low)
            {
                rest.Add(((int)next, low - 1));
            }

            next = high + 1L;
        }

        if (next <= int.MaxValue)
        {
            rest.Add(((int)next, int.MaxValue));
        }

        return new IntegerSet(rest.ToImmutable());
    }

    public bool Contains(IntegerSet other) => ReferenceEquals(this, other) || other.And(this).Equals(other);

    public bool Equals(IntegerSet? other) => other is not null && (ReferenceEquals(this, other) || _intervals.SequenceEqual(other._intervals));

    public override bool Equals(object? obj) => Equals(obj as IntegerSet);

    public override int GetHashCode() => _intervals.IsEmpty ? 0 : (_intervals.Length * 31) + Lowest;

    private static IntegerSet Of(int low, int high) => new(ImmutableArray.Create((low, high)));

    private static IntegerSet Below(int number) => number == int.MinValue ? None : Of(int.MinValue, number - 1);
}
