using System;
using System.Collections.Generic;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What the comparisons of a number with constants have left of it: <c>n &gt;= 3</c> excludes <c>n == 2</c>, and a count that is not
/// above zero is zero.
/// </summary>
internal sealed class NumberRange
{
    private readonly HashSet<int> _excluded = new();
    private int _lowest = int.MinValue;
    private int _highest = int.MaxValue;

    /// <summary>Whether the answer cannot be given after those that the path has taken.</summary>
    public static bool Excludes(World world, Value test, bool answer)
    {
        if (SubjectOf(test) is not { } subject)
        {
            return false;
        }

        var range = new NumberRange();
        if (subject is Member { Symbol: { Name: "Count" or "Length" } })
        {
            range._lowest = 0;
        }

        range.Narrow(test, answer);
        foreach (var known in world.Answers)
        {
            if (subject.Equals(SubjectOf(known.Key)))
            {
                range.Narrow(known.Key, known.Value);
            }
        }

        return range.IsEmpty;
    }

    /// <summary>The lowest number that the value can be; null where there is none, or it is no number.</summary>
    public static int? FindLowest(World world, Value value)
    {
        if (value is Constant constant)
        {
            return constant.Content as int?;
        }

        var range = new NumberRange();
        foreach (var known in world.Answers)
        {
            if (value.Equals(SubjectOf(known.Key)))
            {
                range.Narrow(known.Key, known.Value);
            }
        }

        return range._lowest > int.MinValue ? range._lowest : null;
    }

    /// <summary>What to know in order to know that the value is not below a number.</summary>
    public static Value NotBelow(Value value, int lowest) => new Test(TestKind.Function, new Constant(lowest - 1), value, "<");

    private bool IsEmpty
    {
        get
        {
            // Only the ends matter: what is excluded in the middle leaves other numbers.
            while (_lowest <= _highest && _excluded.Contains(_lowest))
            {
                _lowest++;
            }

            return _lowest > _highest;
        }
    }

    /// <summary>The value that is compared with a number; null for any other test.</summary>
    private static Value? SubjectOf(Value test) => test switch
    {
        Test { Kind: TestKind.AreEqual, Right: Constant { Content: int } } equality => equality.Left,
        Test { Kind: TestKind.Function, Name: "<", Left: var left, Right: Constant { Content: int } } => left,
        Test { Kind: TestKind.Function, Name: "<", Left: Constant { Content: int }, Right: { } right } => right,
        _ => null,
    };

    private void Narrow(Value test, bool answer)
    {
        switch (test)
        {
            case Test { Kind: TestKind.AreEqual, Right: Constant { Content: int number } }:
                NarrowTo(number, answer);
                break;
            case Test { Right: Constant { Content: int above } }:
                _highest = answer ? Math.Min(_highest, above - 1) : _highest;
                _lowest = answer ? _lowest : Math.Max(_lowest, above);
                break;
            case Test { Left: Constant { Content: int below } }:
                _lowest = answer ? Math.Max(_lowest, below + 1) : _lowest;
                _highest = answer ? _highest : Math.Min(_highest, below);
                break;
        }
    }

    private void NarrowTo(int number, bool isEqual)
    {
        if (!isEqual)
        {
            _excluded.Add(number);
            return;
        }

        _lowest = Math.Max(_lowest, number);
        _highest = Math.Min(_highest, number);
    }
}
