using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>One way that led to a point: the tests that were asked on it and their answers, and what those leave of numbers. Immutable.</summary>
internal sealed class Way
{
    /// <summary>Nothing was asked on it.</summary>
    public static readonly Way Straight = new(ImmutableDictionary<Value, bool>.Empty, ImmutableDictionary<Value, IntegerSet>.Empty);

    // Who compares so much has the numbers at hand that tell: it would take long to find them.
    private const int MostSearched = 6;

    private readonly ImmutableDictionary<Value, bool> _answers;
    private readonly ImmutableDictionary<Value, IntegerSet> _numbers;

    private Way(ImmutableDictionary<Value, bool> answers, ImmutableDictionary<Value, IntegerSet> numbers)
    {
        _answers = answers;
        _numbers = numbers;
    }

    private Contradictions Contradictions => new(_answers, _numbers);

    /// <summary>How much is known on it.</summary>
    public int Size => _answers.Count + _numbers.Count;

    /// <summary>What was asked on it.</summary>
    public IEnumerable<Value> Asked => _answers.Keys.Concat(_numbers.Keys);

    public bool HasAsked(Value test) => _answers.ContainsKey(test);

    /// <summary>The answer to a question; of a number, whether it is above zero. Null where that is open.</summary>
    public bool? AnswerTo(Value question) =>
        _answers.TryGetValue(question, out var answer) ? answer
        : !_numbers.TryGetValue(question, out var numbers) ? null
        : numbers.Lowest > 0 ? true
        : numbers.Highest <= 0 ? false
        : null;

    public bool HasAskedOfBoth(Value one, Value other) => Asked.Any(asked => Mentions(asked, one) && Mentions(asked, other));

    /// <summary>What the value can be; all numbers where nothing is known.</summary>
    public IntegerSet NumbersOf(Value value) => value is Constant { Content: int number } ? IntegerSet.Exactly(number) : _numbers.TryGetValue(value, out var known) ? known : IntegerSet.All;

    /// <summary>What is this number: values that can be that, or one near it, alone.</summary>
    public IEnumerable<Value> FindNumbers(int number) =>
        _numbers.Where(pair => pair.Value.Only is not null).Select(pair => Operators.Add(pair.Key, number - (long)pair.Value.Only!)).OfType<Value>();

    /// <summary>What the value was found equal to.</summary>
    public IEnumerable<Value> FindEquals(Value value)
    {
        foreach (var answer in _answers)
        {
            if (answer.Value && answer.Key is Test { Kind: TestKind.AreEqual, Right: { } right } test && (test.Left.Equals(value) || right.Equals(value)))
            {
                yield return test.Left.Equals(value) ? right : test.Left;
            }
        }
    }

    /// <summary>What was found equal on it, as far as the value is a part of it.</summary>
    public IEnumerable<Value> FindEqualities(Value part) => _answers
        .Where(answer => answer.Value && answer.Key is Test { Kind: TestKind.AreEqual }).Select(answer => answer.Key)
        .Concat(_numbers.Where(number => number.Value.Only is not null).Select(number => Test.AreEqual(number.Key, new Constant(number.Value.Only))))
        .Where(equality => equality.Any(part.Equals));

    /// <summary>The way on which the test has this answer; null where it cannot have it.</summary>
    public Way? Take(Value test, bool answer)
    {
        if (IntegerSet.Read(test) is var (subject, passing))
        {
            return Narrow(subject, answer ? passing : passing.Complement());
        }

        if (_answers.TryGetValue(test, out var known))
        {
            return known == answer ? this : null;
        }

        return Contradictions.Exclude(test, answer) ? null : new Way(_answers.Add(test, answer), _numbers).IfPossible(test);
    }

    /// <summary>The way on which the value is one of the numbers; null where it cannot be.</summary>
    public Way? Narrow(Value subject, IntegerSet numbers)
    {
        var known = _numbers.TryGetValue(subject, out var found) ? found : IntegerSet.Of(subject);
        var left = known.And(numbers);
        return left.IsEmpty || Contradictions.Exclude(subject, left) ? null : left.Equals(known) ? this : new Way(_answers, _numbers.SetItem(subject, left)).IfPossible(subject);
    }

    /// <summary>Whether its answers exclude each other once some questions are taken for one.</summary>
    public bool Contradicts(Func<Value, Value> rename)
    {
        var way = Straight;

        // What was found null may be asked about all the same, but of what was read something was there: the order of the answers must not decide.
        foreach (var answer in _answers.OrderBy(answer => answer.Key is not Test { Kind: TestKind.IsNull }))
        {
            way = way?.Take(rename(answer.Key), answer.Value);
        }

        foreach (var number in _numbers)
        {
            way = way?.Narrow(rename(number.Key), number.Value);
        }

        return way is null;
    }

    /// <summary>Whether whoever comes the other way has answered all of this one's questions alike.</summary>
    public bool Covers(Way other)
    {
        if (_answers.Count > other._answers.Count || _numbers.Count > other._numbers.Count)
        {
            return false;
        }

        if (!ReferenceEquals(_answers, other._answers))
        {
            foreach (var answer in _answers)
            {
                if (!other._answers.TryGetValue(answer.Key, out var known) || known != answer.Value)
                {
                    return false;
                }
            }
        }

        if (!ReferenceEquals(_numbers, other._numbers))
        {
            foreach (var number in _numbers)
            {
                if (!other._numbers.TryGetValue(number.Key, out var known) || !number.Value.Contains(known))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The one way that both are, where they differ in one answer or one number alone; else null.</summary>
    public Way? MergeExactly(Way other)
    {
        if (_answers.Count != other._answers.Count || _numbers.Count != other._numbers.Count)
        {
            return null;
        }

        Value? opposite = null;
        foreach (var answer in _answers)
        {
            if (!other._answers.TryGetValue(answer.Key, out var known) || (known != answer.Value && opposite is not null))
            {
                return null;
            }

            opposite = known == answer.Value ? opposite : answer.Key;
        }

        Value? different = null;
        foreach (var number in _numbers)
        {
            if (!other._numbers.TryGetValue(number.Key, out var known) || (!known.Equals(number.Value) && (opposite ?? different) is not null))
            {
                return null;
            }

            different = known.Equals(number.Value) ? different : number.Key;
        }

        return opposite is not null ? new Way(_answers.Remove(opposite), _numbers) : different is null ? this : new Way(_answers, Join(different, other));
    }

    /// <summary>What was answered alike on both.</summary>
    public Way InCommonWith(Way other)
    {
        var common = Keep(asked => other._answers.ContainsKey(asked) || other._numbers.ContainsKey(asked));
        foreach (var answer in common._answers)
        {
            common = other._answers[answer.Key] == answer.Value ? common : new Way(common._answers.Remove(answer.Key), common._numbers);
        }

        foreach (var number in common._numbers)
        {
            common = new Way(common._answers, common.Join(number.Key, other));
        }

        return common;
    }

    /// <summary>The way on which this was answered as well, about something that nobody has asked about yet.</summary>
    public Way And(Way about) => about.Size == 0 ? this : new Way(_answers.SetItems(about._answers), _numbers.SetItems(about._numbers));

    /// <summary>What was answered about a value.</summary>
    public Way About(Born value) => Asked.Any(asked => asked.Any(value.Equals)) ? Keep(asked => asked.Any(value.Equals)) : Straight;

    /// <summary>The way with those answers alone that are still worth something.</summary>
    public Way Keep(Func<Value, bool> isKept)
    {
        var (answers, numbers) = (_answers, _numbers);
        foreach (var answer in _answers)
        {
            answers = isKept(answer.Key) ? answers : answers.Remove(answer.Key);
        }

        foreach (var number in _numbers)
        {
            numbers = isKept(number.Key) ? numbers : numbers.Remove(number.Key);
        }

        return ReferenceEquals(answers, _answers) && ReferenceEquals(numbers, _numbers) ? this : new Way(answers, numbers);
    }

    /// <summary>The way with other names for the values that were asked about; what nobody can name any more is forgotten.</summary>
    public Way Rename(Func<Value, Value> rename)
    {
        var (answers, numbers) = (Rename(_answers, rename), Rename(_numbers, rename));
        return ReferenceEquals(answers, _answers) && ReferenceEquals(numbers, _numbers) ? this : new Way(answers, numbers);
    }

    private static ImmutableDictionary<Value, TFact> Rename<TFact>(ImmutableDictionary<Value, TFact> facts, Func<Value, Value> rename)
    {
        List<(Value Name, TFact Fact)>? changed = null;
        var renamed = facts;
        foreach (var fact in facts)
        {
            var name = rename(fact.Key);
            if (!ReferenceEquals(name, fact.Key))
            {
                (changed ??= new List<(Value, TFact)>()).Add((name, fact.Value));
                renamed = renamed.Remove(fact.Key);
            }
        }

        foreach (var (name, fact) in changed ?? new List<(Value, TFact)>())
        {
            renamed = name.IsLost ? renamed : renamed.SetItem(name, fact);
        }

        return renamed;
    }

    private ImmutableDictionary<Value, IntegerSet> Join(Value subject, Way other)
    {
        var either = _numbers[subject].Or(other._numbers[subject]);
        return either.Equals(IntegerSet.Of(subject)) ? _numbers.Remove(subject) : _numbers.SetItem(subject, either);
    }

    /// <summary>The way, if there are numbers of which all is so that it says; only computed ones, and the order of several, can tell that there are none.</summary>
    private Way? IfPossible(Value asked) =>
        Asked.Count(Claim.IsWorthReading) is 0 or > MostSearched || ClaimOf(asked) is not { } made || Witness.MayExist(made, Asked.Select(ClaimOf).OfType<Claim>().ToList()) ? this : null;

    private Claim? ClaimOf(Value asked) => _answers.TryGetValue(asked, out var answer) ? Claim.Of(asked, answer) : Claim.Of(asked, _numbers[asked]);

    private static bool Mentions(Value whole, Value part) => whole.Equals(part) || (whole is Test test && (Mentions(test.Left, part) || (test.Right is { } right && Mentions(right, part))));
}
