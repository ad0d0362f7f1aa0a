using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>What an answer says of numbers: that one is among some, or how two of them compare.</summary>
internal sealed class Claim
{
    // An hour is no whole part of a day: what differs by less than this is the same.
    private const int Digits = 9;

    private readonly Value _left;
    private readonly Value? _right;
    private readonly IntegerSet? _numbers;
    private readonly bool _isOrder;
    private readonly bool _answer;

    private Claim(Value left, Value? right, IntegerSet? numbers, bool isOrder, bool answer)
    {
        _left = left;
        _right = right;
        _numbers = numbers;
        _isOrder = isOrder;
        _answer = answer;
        Atoms = Sides.SelectMany(Arithmetic.AtomsOf).Distinct().ToImmutableArray();
    }

    public ImmutableArray<Value> Atoms { get; }

    /// <summary>Whether it is about a number that was computed.</summary>
    public bool IsComputed => Sides.Any(Arithmetic.IsComputed);

    /// <summary>Whether it compares two numbers that are both not known.</summary>
    public bool IsBetweenUnknowns => _right is not (null or Constant) && _left is not Constant;

    /// <summary>The constants with which it compares.</summary>
    public IEnumerable<double> Constants => Sides.Where(side => !Arithmetic.AtomsOf(side).Any()).Select(side => Arithmetic.Compute(side, ImmutableDictionary<Value, double>.Empty)).Where(number => !double.IsNaN(number))
        .Concat(_numbers is null ? Enumerable.Empty<double>() : _numbers.Ends.Select(end => (double)end));

    /// <summary>The only number that it leaves to an unknown; null where there are others.</summary>
    public double? OnlyOf(Value atom) => true switch
    {
        _ when !_left.Equals(atom) => null,
        _ when _numbers is not null => _numbers.Only,
        _ => !_isOrder && _answer && _right is Constant constant ? Arithmetic.NumberIn(constant) : null,
    };

    /// <summary>After how many whole numbers the remainders in it repeat.</summary>
    public IEnumerable<double> Periods => Sides.SelectMany(Arithmetic.PeriodsOf).Where(period => period == Math.Floor(period));

    private IEnumerable<Value> Sides => _right is null ? new[] { _left } : new[] { _left, _right };

    /// <summary>Whether such a question may say more than each side by itself.</summary>
    public static bool IsWorthReading(Value question) => question switch
    {
        Test { Kind: TestKind.Function, Name: "<", Right: { } right } less => less.Left is not Constant && right is not Constant || Arithmetic.IsComputed(less.Left) || Arithmetic.IsComputed(right),
        Test { Kind: TestKind.AreEqual, Right: { } right } equal => Arithmetic.IsComputed(equal.Left) || Arithmetic.IsComputed(right),
        _ => Arithmetic.IsComputed(question),
    };

    /// <summary>What the answer to a question says; null where that is nothing about numbers.</summary>
    public static Claim? Of(Value question, bool answer) => question switch
    {
        { IsLost: true } => null,
        Test { Kind: TestKind.Function, Name: "<", Right: { } right } less => new Claim(less.Left, right, null, isOrder: true, answer),
        Test { Kind: TestKind.AreEqual, Right: { } right } equal when right is not Constant constant || Arithmetic.NumberIn(constant) is not null => new Claim(equal.Left, right, null, isOrder: false, answer),
        _ => null,
    };

    /// <summary>The value is one of the numbers.</summary>
    public static Claim? Of(Value subject, IntegerSet numbers) => subject.IsLost ? null : new Claim(subject, null, numbers, isOrder: false, answer: true);

    /// <summary>The numbers for its atoms where the answer may change, as far as its sides come to one of these there.</summary>
    public IEnumerable<(Value Atom, double Number)> Solve(IReadOnlyCollection<double> named) => Sides.SelectMany(side => named.SelectMany(target => Arithmetic.Solve(side, target, named)));

    /// <summary>Whether it is so for these numbers.</summary>
    public bool Holds(IReadOnlyDictionary<Value, double> atoms)
    {
        var left = Math.Round(Arithmetic.Compute(_left, atoms), Digits);
        var right = _right is null ? 0 : Math.Round(Arithmetic.Compute(_right, atoms), Digits);
        return !double.IsNaN(left) && !double.IsNaN(right) && (_numbers is not null ? _numbers.Includes(left) : (_isOrder ? left < right : left == right) == _answer);
    }
}
