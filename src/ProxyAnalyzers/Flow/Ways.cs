using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// The ways that led to a point with the same knowledge. Two that differ in one answer are one way that did not ask (property
/// simulation), so that what is kept is what somebody may ask about again. Immutable, never empty.
/// </summary>
internal sealed class Ways
{
    // Beyond this, two become what they have in common: such code asks about a dozen things at once.
    private const int Most = 32;

    public static readonly Ways Straight = new(ImmutableArray.Create(Way.Straight));

    private readonly ImmutableArray<Way> _ways;

    private Ways(ImmutableArray<Way> ways)
    {
        _ways = ways;
    }

    /// <summary>Those on which the test can have this answer; null where there is none.</summary>
    public Ways? Take(Value test, bool answer) => OrNull(Change(way => way.Take(test, answer)));

    /// <summary>Those on which the value can be one of the numbers; null where there is none.</summary>
    public Ways? Narrow(Value value, IntegerSet numbers) => OrNull(Change(way => way.Narrow(value, numbers)));

    /// <summary>How much there is to compare.</summary>
    public int Size => _ways.Sum(way => way.Size);

    /// <summary>Whether it holds of each of them.</summary>
    public bool All(Func<Way, bool> predicate) => _ways.All(predicate);

    public bool HaveAskedNothing => _ways.Length == 1 && ReferenceEquals(_ways[0], Way.Straight);

    /// <summary>Whether the test was asked on some way.</summary>
    public bool HaveAsked(Value test) => _ways.Any(way => way.HasAsked(test));

    /// <summary>The ways on which the test was not asked; null where there is none.</summary>
    public Ways? WithoutAsking(Value test) => OrNull(Change(way => way.HasAsked(test) ? null : way));

    /// <summary>What was asked on some way.</summary>
    public IEnumerable<Value> Asked => _ways.SelectMany(way => way.Asked);

    /// <summary>What was answered alike on every way.</summary>
    public Way InCommon => _ways.Aggregate((one, next) => one.InCommonWith(next))!;

    /// <summary>Whether some way knows a number that the value is not above.</summary>
    public bool IsBounded(Value value) => _ways.Any(way => way.NumbersOf(value).Highest < int.MaxValue);

    /// <summary>Whether something was asked on some way that both values have to do with.</summary>
    public bool HaveAskedOfBoth(Value one, Value other) => _ways.Any(way => way.HasAskedOfBoth(one, other));

    /// <summary>What was found equal on every way, as far as the value is a part of it.</summary>
    public IEnumerable<Value> FindEqualities(Value part) => _ways[0].FindEqualities(part).Where(equality => _ways.All(way => way.FindEqualities(part).Contains(equality)));

    /// <summary>The lowest number that the value can be, whichever way led here; null where there is none, or it is no number.</summary>
    public int? FindLowest(Value value)
    {
        var lowest = _ways.Min(way => way.NumbersOf(value).Lowest);
        return lowest == int.MinValue ? null : lowest;
    }

    /// <summary>The only number that the value can be, whichever way led here; null where there may be others.</summary>
    public int? FindOnly(Value value) => _ways.Select(way => way.NumbersOf(value).Only).Distinct().Count() == 1 ? _ways[0].NumbersOf(value).Only : null;

    /// <summary>What the number was found equal to, or found to be one less than; null where that is nothing, or several.</summary>
    public Value? FindEqualNumber(Value value) => FindEqualsOfNumber(value) is { Count: 1 } only ? only[0] : null;

    /// <summary>What may be the same number as the value.</summary>
    public IEnumerable<Value> FindEqualNumbers(Value value) =>
        value is Constant { Content: int number } ? _ways[0].FindNumbers(number)
        : value is Born ? FindEqualsOfNumber(value)
        : new[] { value };

    /// <summary>Whether the values are the same number, whichever way led here.</summary>
    public bool AreEqualNumbers(Value one, Value other) =>
        one.Equals(other) || FindEqualsOfNumber(other).Contains(one) || (other is Constant { Content: int number } && Operators.FindOnly(one, this) == number);

    /// <summary>What the value was found equal to on every way.</summary>
    public IEnumerable<Value> FindEquals(Value value) => _ways[0].FindEquals(value).Where(equal => _ways.All(way => way.FindEquals(value).Contains(equal)));

    private List<Value> FindEqualsOfNumber(Value value)
    {
        var equals = FindEquals(value).ToList();
        return equals.Count > 0 || Operators.Add(value, 1) is not { } next ? equals : FindEquals(next).Select(equal => Operators.Add(equal, -1)).OfType<Value>().ToList();
    }

    /// <summary>Those that the known ones do not stand for; null where there is none.</summary>
    public Ways? Except(Ways known)
    {
        if (ReferenceEquals(this, known))
        {
            return null;
        }

        var rest = _ways.RemoveAll(way => known._ways.Any(other => other.Covers(way)));
        return rest.IsEmpty ? null : rest.Length == _ways.Length ? this : new Ways(rest);
    }

    /// <summary>Both, and whether nothing was lost: there may be too many of them.</summary>
    public Ways Union(Ways other, out bool isExact)
    {
        isExact = true;
        if (other.Except(this) is not { } further)
        {
            return this;
        }

        var ways = _ways.ToList();
        foreach (var way in further._ways)
        {
            Add(ways, way);
        }

        while (ways.Count > Most)
        {
            isExact = false;
            JoinTwo(ways);
        }

        return new Ways(ways.ToImmutableArray());
    }

    public Ways Union(Ways other) => Union(other, out _);

    public Ways Keep(Func<Value, bool> isKept) => Change(way => way.Keep(isKept));

    public Ways Rename(Func<Value, Value> rename) => Change(way => way.Rename(rename));

    /// <summary>What every other way knows about a value is known of it on these ways too.</summary>
    public Ways Adopt(Ways other, Born value)
    {
        var about = other.InCommon.About(value);
        return Change(way => way.And(about));
    }

    /// <summary>What is known of one value is known of another one that is like it.</summary>
    public Ways Copy(Born from, Born to) =>
        HaveAskedNothing ? this : Change(way => way.And(way.About(from).Rename(asked => asked.Rewrite(born => born.Equals(from) ? to : born))));

    private static Ways? OrNull(Ways ways) => ways._ways.IsEmpty ? null : ways;

    private Ways Change(Func<Way, Way?> change)
    {
        if (_ways.Length == 1)
        {
            var only = change(_ways[0]);
            return ReferenceEquals(only, _ways[0]) ? this : new Ways(only is null ? ImmutableArray<Way>.Empty : ImmutableArray.Create(only));
        }

        var isChanged = false;
        var ways = new List<Way>(_ways.Length);
        foreach (var way in _ways)
        {
            var changed = change(way);
            isChanged |= !ReferenceEquals(changed, way);
            if (changed is not null)
            {
                Add(ways, changed);
            }
        }

        return isChanged ? new Ways(ways.ToImmutableArray()) : this;
    }

    private static void Add(List<Way> ways, Way way)
    {
        for (var i = 0; i < ways.Count; i++)
        {
            if (ways[i].Covers(way))
            {
                return;
            }

            if ((way.Covers(ways[i]) ? way : way.MergeExactly(ways[i])) is { } merged)
            {
                // What is left may now merge with one that was passed.
                way = merged;
                ways.RemoveAt(i);
                i = -1;
            }
        }

        ways.Add(way);
    }

    /// <summary>The two that came last have parted last, and have most in common.</summary>
    private static void JoinTwo(List<Way> ways)
    {
        var joined = ways[ways.Count - 2].InCommonWith(ways[ways.Count - 1]);
        ways.RemoveRange(ways.Count - 2, 2);
        Add(ways, joined);
    }
}
