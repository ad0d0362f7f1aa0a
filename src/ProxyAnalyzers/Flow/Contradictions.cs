using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>What the answers on a way exclude of others: not by numbers, see <see cref="Witness"/>, but by what equality, order, contents, types and texts mean.</summary>
internal readonly struct Contradictions
{
    private readonly ImmutableDictionary<Value, bool> _answers;
    private readonly ImmutableDictionary<Value, IntegerSet> _numbers;

    public Contradictions(ImmutableDictionary<Value, bool> answers, ImmutableDictionary<Value, IntegerSet> numbers)
    {
        _answers = answers;
        _numbers = numbers;
    }

    /// <summary>Whether a test cannot have this answer.</summary>
    public bool Exclude(Value test, bool answer) =>
        (answer && (ExcludesEquality(test) || ExcludesOrder(test) || ExcludesMember(test)))
        || ExcludesContents(test, answer) || ExcludesText(test, answer) || ExcludesInterval(test, answer) || ExcludesType(test, answer) || ExcludesAffix(test, answer);

    /// <summary>Whether the value cannot be one of the numbers: the length of a text that is known is known, and of one that is not empty it is not zero.</summary>
    public bool Exclude(Value subject, IntegerSet numbers) =>
        subject is Member { Target: { } target }
        && ((FindEmpty(subject, numbers) is { } empty && IsFilled(empty))
            || _answers.Any(known => FindText(known.Key, known.Value) is var (text, constant) && IsNoLength(subject, numbers, text, constant))
            || (subject is Member { Symbol: { Name: "Length" } } && numbers.Only is 0 && _answers.TryGetValue(Test.AreEqual(target, Constant.Empty), out var isEmpty) && !isEmpty));

    /// <summary>A value that was found equal to one constant is not equal to another, and not null.</summary>
    private bool ExcludesEquality(Value test)
    {
        if (test is not Test { Kind: TestKind.IsNull or TestKind.AreEqual, Right: null or Constant or TypeToken } asked)
        {
            return false;
        }

        foreach (var answer in _answers)
        {
            if (answer.Value && answer.Key is Test { Kind: TestKind.IsNull or TestKind.AreEqual, Right: null or Constant or TypeToken } known && known.Left.Equals(asked.Left) && !Equals(known.Right, asked.Right))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of what is null no member was read, and no text was asked what it starts with.</summary>
    private bool ExcludesMember(Value test) => test is Test { Kind: TestKind.IsNull, Left: Input or Member or Born } asked && _answers.Keys.Concat(_numbers.Keys).Any(known => Reads(known, asked.Left));

    private static bool Reads(Value question, Value target) => question switch
    {
        Member { Target: { } owner } => owner.Equals(target) || Reads(owner, target),
        Test when Affix.Read(question) is var (text, _) && text.Equals(target) => true,
        Test test => Reads(test.Left, target) || (test.Right is { } right && Reads(right, target)),
        _ => false,
    };

    /// <summary>Where something was found, there is something; that holds until the collection is changed, which each of the questions tells.</summary>
    private bool ExcludesContents(Value test, bool answer) =>
        (FindFilled(test, answer) is { } filled
            && (_answers.Any(known => filled.Equals(FindEmpty(known.Key, known.Value)))
                || _numbers.Any(known => filled.Equals(FindEmpty(known.Key, known.Value)))))
        || (FindEmpty(test, answer) is { } empty && IsFilled(empty));

    private bool IsFilled((Value Collection, Born? Since) asked) => _answers.Any(known => asked.Equals(FindFilled(known.Key, known.Value)));

    private static (Value Collection, Born? Since)? FindFilled(Value test, bool answer) => (test, answer) switch
    {
        (Test { Kind: TestKind.Function, Name: "Any" or "Exists" or "Contains" or "ContainsKey" or "ContainsValue", Left: Member { Target: { } target, Symbol: ITypeSymbol } contents }, true) => (target, contents.Since),
        (Test { Kind: TestKind.IsNull, Left: Test { Name: "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault" or "Find" or "FindLast", Left: Member { Target: { } target, Symbol: ITypeSymbol } contents } }, false) => (target, contents.Since),
        _ => null,
    };

    private static (Value Collection, Born? Since)? FindEmpty(Value test, bool answer) => (test, answer) switch
    {
        (Test { Kind: TestKind.Function, Name: "Any", Left: not Member { Symbol: ITypeSymbol } and var collection, Right: null }, false) => (collection, null),
        (Member { Target: { } target, Symbol: { Name: "IsEmpty" } } isEmpty, true) => (target, isEmpty.Since),
        _ => null,
    };

    private static (Value Collection, Born? Since)? FindEmpty(Value subject, IntegerSet numbers) =>
        numbers.Highest <= 0 && subject is Member { Target: { } target, Symbol: { Name: "Count" or "Length" } } count ? (target, count.Since) : null;

    /// <summary>Of two values one is less than the other, or they are equal.</summary>
    private bool ExcludesOrder(Value test) => test switch
    {
        Test { Kind: TestKind.Function, Name: "<", Right: { } right } less => Holds(new Test(TestKind.Function, right, less.Left, "<")) || Holds(Test.AreEqual(less.Left, right)) || Holds(Test.AreEqual(right, less.Left)),
        Test { Kind: TestKind.AreEqual, Right: { } right } equal => Holds(new Test(TestKind.Function, equal.Left, right, "<")) || Holds(new Test(TestKind.Function, right, equal.Left, "<")),
        _ => false,
    };

    /// <summary>Of a text that is known, all that was asked about it is known: what it starts with, and what it is where case does not count.</summary>
    private bool ExcludesText(Value test, bool answer) =>
        (FindText(test, answer) is var (text, constant) && (_answers.Any(known => PureFunctions.Answer(known.Key, text, constant) == !known.Value) || _numbers.Any(known => IsNoLength(known.Key, known.Value, text, constant))))
        || _answers.Any(known => FindText(known.Key, known.Value) is var (knownText, content) && PureFunctions.Answer(test, knownText, content) == !answer);

    /// <summary>Whether the value is the length of a text that is none of these numbers.</summary>
    private static bool IsNoLength(Value value, IntegerSet numbers, Value text, Constant constant) =>
        value is Member { Symbol: { Name: "Length" }, Target: { } target } && target.Equals(text) && constant.Content is string content && !numbers.Includes(content.Length);

    private static (Value Text, Constant Constant)? FindText(Value test, bool answer) => test switch
    {
        Test { Kind: TestKind.AreEqual, Left: not Test or Test { Kind: TestKind.Function }, Right: Constant { Content: string } constant } equal when answer => (equal.Left, constant),
        Test { Kind: TestKind.IsNull, Left: not Test and var text } when answer => (text, Constant.Null),
        _ => null,
    };

    /// <summary>A number is not above one constant and below a smaller one.</summary>
    private bool ExcludesInterval(Value test, bool answer) =>
        Interval.Read(test, answer) is var (subject, left)
        && _answers.Any(known => Interval.Read(known.Key, known.Value) is var (other, leftOfOther) && other.Equals(subject) && leftOfOther.Excludes(left));

    /// <summary>What is of one type is of those that it derives from, and of no other that has nothing to do with it.</summary>
    private bool ExcludesType(Value test, bool answer) =>
        test is Test { Kind: TestKind.Function, Right: TypeToken type } asked
        && _answers.Any(known => known.Key is Test { Kind: TestKind.Function, Right: TypeToken knownType } other && other.Left.Equals(asked.Left)
            && AreAtOdds(knownType, known.Value, type, answer, (one, another) => one.Excludes(another), (one, another) => one.Implies(another)));

    /// <summary>What starts with a text starts with the first letters of that, and with nothing else.</summary>
    private bool ExcludesAffix(Value test, bool answer) =>
        Affix.Read(test) is var (text, affix)
        && _answers.Any(known => Affix.Read(known.Key) is var (other, knownAffix) && other.Equals(text)
            && AreAtOdds(knownAffix, known.Value, affix, answer, (one, another) => one.Excludes(another), (one, another) => one.Implies(another)));

    /// <summary>Whether two answers about one value cannot both be: where both are yes, one excludes the other; where one is no, the other would imply it.</summary>
    private static bool AreAtOdds<T>(T known, bool knownAnswer, T asked, bool answer, Func<T, T, bool> excludes, Func<T, T, bool> implies) => (knownAnswer, answer) switch
    {
        (true, true) => excludes(known, asked),
        (true, false) => implies(known, asked),
        (false, true) => implies(asked, known),
        _ => false,
    };

    private bool Holds(Value test) => _answers.TryGetValue(test, out var answer) && answer;
}
