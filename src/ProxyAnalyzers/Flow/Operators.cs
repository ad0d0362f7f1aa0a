using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>The operators of the language on values: constants are computed, tests are named, all else is unknown.</summary>
internal static class Operators
{
    // A counter that goes further than this is not followed: the loop is then any number of rounds.
    private const int LargestCounter = 16;

    // A number that is counted from one that is not known is followed so far: the first and the last round of a loop are told apart.
    private const int LargestStep = 3;

    // Whether two flags are equal asks for each of them twice: flags that were made so are not taken apart again and again.
    private const int DeepestFlags = 8;

    // A text that is put together in a loop is not followed for ever.
    private const int LongestText = 256;

    public static Value Combine(IBinaryOperation operation, Value left, Value right, Value unknown)
    {
        switch (operation.OperatorKind)
        {
            case var _ when left.Depth >= Value.DeepestFollowed || right.Depth >= Value.DeepestFollowed:
            case BinaryOperatorKind.Add when left is Constant { Content: string { Length: > LongestText } } || right is Constant { Content: string { Length: > LongestText } }:
                return unknown;
            case BinaryOperatorKind.Equals:
                return AreEqual(operation, left, right);
            case BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual when left is Constant { Content: null } || right is Constant { Content: null }:
                return Constant.False;
            case BinaryOperatorKind.NotEquals:
            case BinaryOperatorKind.ExclusiveOr when IsBoolean(operation):
                return Test.Not(AreEqual(operation, left, right));
            case BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd when IsBoolean(operation):
                return Test.And(left, right);
            case BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr when IsBoolean(operation):
                return Test.Or(left, right);
            case BinaryOperatorKind.Add when left is Constant { Content: string or char or null } && right is Constant { Content: string or char or null } && operation.Type?.SpecialType == SpecialType.System_String:
                return new Constant(((Constant)left).Content?.ToString() + ((Constant)right).Content);
            case BinaryOperatorKind.Add or BinaryOperatorKind.Concatenate when operation.Type?.SpecialType == SpecialType.System_String:
                return ComposedText.Of(new[] { left, right }) ?? unknown;
            case BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual:
                return Lift(operation.LeftOperand, left, Lift(operation.RightOperand, right, Compare(operation.OperatorKind, left, right)));
            case BinaryOperatorKind.Add or BinaryOperatorKind.Subtract when left is Constant { Content: int first } && right is Constant { Content: int second }:
                return Counted(operation.OperatorKind == BinaryOperatorKind.Add ? first + (long)second : first - (long)second) ?? unknown;
            case BinaryOperatorKind.Add or BinaryOperatorKind.Subtract when operation.Type?.SpecialType == SpecialType.System_Int32 && right is Constant { Content: int step }:
                return (left.IsLost ? null : Add(left, operation.OperatorKind == BinaryOperatorKind.Add ? step : -(long)step)) ?? unknown;
            case BinaryOperatorKind.Add or BinaryOperatorKind.Subtract when left is LocalTime time && LocalTimes.IsTime(operation.Type):
                return time with { Time = new Test(TestKind.Function, time, right, operation.OperatorKind.ToString()) };
            case var kind when Compute(kind, left, right) is { } computed:
                return computed;
            default:
                return left.IsLost || right.IsLost ? unknown : new Test(TestKind.Function, left, right, operation.OperatorKind.ToString());
        }
    }

    /// <summary>What an operator with one operand yields; null where that is not followed.</summary>
    public static Value? Apply(UnaryOperatorKind kind, Value operand) => kind switch
    {
        UnaryOperatorKind.Not => Test.Not(operand),
        _ => operand is { IsLost: false, Depth: < Value.DeepestFollowed } ? new Test(TestKind.Function, operand, null, kind.ToString()) : null,
    };

    /// <summary>A number that is so much greater, with its steps added up; null where it is too far off to be told from others.</summary>
    public static Value? Add(Value value, long step)
    {
        var (start, offset) = Split(value);
        offset += step;
        return start is null ? Counted(offset)
            : offset == 0 ? start
            : Math.Abs(offset) > LargestStep ? null
            : new Test(TestKind.Function, start, new Constant((int)Math.Abs(offset)), offset > 0 ? nameof(BinaryOperatorKind.Add) : nameof(BinaryOperatorKind.Subtract));
    }

    /// <summary>The only number that the value can be; null where there may be others.</summary>
    public static int? FindOnly(Value value, Ways ways) => Split(value) is ({ } start, var offset) && ways.FindOnly(start) is { } only ? only + (int)offset : null;

    /// <summary>What a number is counted from, and how far; a constant is counted from nothing.</summary>
    private static (Value? Start, long Offset) Split(Value value) => value switch
    {
        Constant { Content: int number } => (null, number),
        Test { Kind: TestKind.Function, Name: nameof(BinaryOperatorKind.Add), Right: Constant { Content: int step } } test => (test.Left, step),
        Test { Kind: TestKind.Function, Name: nameof(BinaryOperatorKind.Subtract), Right: Constant { Content: int step } } test => (test.Left, -step),
        _ => (value, 0),
    };

    /// <summary>A comparison that no null passes.</summary>
    private static Value Lift(IOperation operand, Value value, Value test) => operand.Type.IsNullableStruct() && value is not Constant ? Test.And(Test.Not(Test.IsNull(value)), test) : test;

    /// <summary>Two flags are equal if both hold or neither does: so the answer is worth something to whoever asks for one of them.</summary>
    private static Value AreEqual(IBinaryOperation operation, Value left, Value right)
    {
        if (IsFlag(operation.LeftOperand) && IsFlag(operation.RightOperand) && left is not Constant && right is not Constant && left.Depth + right.Depth <= DeepestFlags)
        {
            return Test.Or(Test.And(left, right), Test.And(Test.Not(left), Test.Not(right)));
        }

        return (left, right) switch
        {
            (_, Constant constant) => AreEqual(left, operation.LeftOperand.Type, constant),
            (Constant constant, _) => AreEqual(right, operation.RightOperand.Type, constant),
            _ => AreEqual(left, right),
        };
    }

    /// <summary>Whether a text is null or empty, or perhaps white space.</summary>
    public static Value IsNullOrEmpty(Value text, bool orWhiteSpace)
    {
        if (PureFunctions.Fold(text) is Constant { Content: string or null } constant)
        {
            return Constant.Of(orWhiteSpace ? string.IsNullOrWhiteSpace(constant.Text) : string.IsNullOrEmpty(constant.Text));
        }

        var isNullOrEmpty = Test.Or(Test.IsNull(text), AreEqual(text, Constant.Empty));
        return orWhiteSpace ? Test.Or(isNullOrEmpty, AreEqual(PureFunctions.Trim(text), Constant.Empty)) : isNullOrEmpty;
    }

    /// <summary>The number that the value is, or comes to: numbers are compared whatever their types, and characters as numbers. Null for any other value.</summary>
    private static double? NumberIn(Value value) => value switch
    {
        Constant { Content: char character } => character,
        Constant constant => Arithmetic.NumberIn(constant),
        _ => Arithmetic.ComputeConstant(value),
    };

    /// <summary>Whether a value of this type is the constant.</summary>
    public static Value AreEqual(Value value, ITypeSymbol? type, Constant constant) =>
        type.IsNullableStruct() && value is not Constant && constant.Content is not null ? Test.And(Test.Not(Test.IsNull(value)), AreEqual(value, constant)) : AreEqual(value, constant);

    public static Value AreEqual(Value left, Value right)
    {
        if (left is Constant { Content: null })
        {
            return right is Constant constant ? Constant.Of(constant.Content is null) : Test.IsNull(right);
        }

        if (right is Constant { Content: null })
        {
            return AreEqual(right, left);
        }

        if (left is Test { Kind: TestKind.Function, Name: nameof(BinaryOperatorKind.And), Right: Constant { Content: int bit and > 0 } flag } && right is Constant { Content: 0 } && (bit & (bit - 1)) == 0)
        {
            // Of one bit there is all or nothing.
            return Test.Not(Test.AreEqual(left, flag));
        }

        (left, right) = PureFunctions.Fold(left) is Constant first && PureFunctions.Fold(right) is Constant second ? (first, second) : (left, right);
        if (Split(left) is ({ } start, not 0) counted && Split(right) is (null, var number))
        {
            return Test.AreEqual(start, new Constant((int)(number - counted.Offset)));
        }

        if (LetterCase.AreEqual(left, right) is { } inOneCase)
        {
            return inOneCase;
        }

        if (Bounds.AreEqual(left, right) is { } bounded)
        {
            return bounded;
        }

        if (Differences.FindEqual(left, right) is var (minuend, subtrahend))
        {
            return AreEqual(minuend, subtrahend);
        }

        return (left, right) switch
        {
            (TypeToken, not TypeToken) => AreEqual(right, left),
            (Test { Name: PureFunctions.GetTypeName } asked, TypeToken type) => Patterns.IsExactly(asked.Left, type),
            _ when NumberIn(left) is { } one && NumberIn(right) is { } other => Constant.Of(one.Equals(other)),
            (Constant one, Constant other) => Constant.Of(Equals(one.Content, other.Content)),
            (Constant { Content: "" }, _) when HasWords(right) => Constant.False,
            (_, Constant { Content: "" }) when HasWords(left) => Constant.False,
            (Constant { Content: bool truth }, _) => truth ? right : Test.Not(right),
            (_, Constant { Content: bool truth }) => truth ? left : Test.Not(left),
            (Constant, _) => Test.AreEqual(right, left),
            _ => Test.AreEqual(left, right),
        };
    }

    /// <summary>Whether it is a text that was put together of others, one of which is known not to be empty.</summary>
    private static bool HasWords(Value text) => text switch
    {
        ComposedText composed => composed.Parts.Any(part => part is Constant { Text: { Length: > 0 } }),
        Born { Place: { Site: IOperation site } } => HasWords(site),
        _ => false,
    };

    private static bool HasWords(IOperation text)
    {
        // A chain of operators leans to the left, and is as deep as it is long.
        for (; text is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Concatenate, Type: { SpecialType: SpecialType.System_String } } sum; text = sum.LeftOperand)
        {
            if (HasWords(sum.RightOperand))
            {
                return true;
            }
        }

        return text.ConstantValue is { HasValue: true, Value: string { Length: > 0 } }
            || (text is IInterpolatedStringOperation interpolated && interpolated.Parts.Any(part => part is IInterpolatedStringTextOperation literal && HasWords(literal.Text)));
    }

    /// <summary>The new value of a variable that an assignment updates; null where it is not known.</summary>
    public static Value? Update(IOperation operation, ImmutableArray<Value> values)
    {
        if (values[0].Depth >= Value.DeepestFollowed || values[0] is Constant { Content: string { Length: > LongestText } })
        {
            return null;
        }

        switch (operation)
        {
            case IIncrementOrDecrementOperation step when values[0] is Constant { Content: int count }:
                return Counted(operation.Kind == OperationKind.Increment ? count + 1L : count - 1L);
            case IIncrementOrDecrementOperation step when values[0] is Member or Input or Test { Kind: TestKind.Function }:
                return values[0].IsLost ? null : Add(values[0], operation.Kind == OperationKind.Increment ? 1 : -1);
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.And } when operation.Type?.SpecialType == SpecialType.System_Boolean:
                return Test.And(values[0], values[1]);
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Or } when operation.Type?.SpecialType == SpecialType.System_Boolean:
                return Test.Or(values[0], values[1]);
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.ExclusiveOr } when operation.Type?.SpecialType == SpecialType.System_Boolean:
                return Test.Not(AreEqual(values[0], values[1]));
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } when values[0] is Constant { Content: string first } && values[1] is Constant { Content: string second }:
                return new Constant(first + second);
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } when values[0] is Constant { Content: int first } && values[1] is Constant { Content: int second }:
                return Counted(first + (long)second);
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } when operation.Type?.SpecialType == SpecialType.System_String:
                return ComposedText.Of(values);
            case ICompoundAssignmentOperation update when Compute(update.OperatorKind, values[0], values[1]) is { } computed:
                return computed;
            case ICompoundAssignmentOperation step when values[0] is LocalTime time:
                return time with { Time = new Test(TestKind.Function, time, values[1], step.OperatorKind.ToString()) };
            default:
                return null;
        }
    }

    /// <summary>The text of an interpolation, as far as it is known; null where that is not worth following.</summary>
    public static Value? Interpolate(IInterpolatedStringOperation operation, ImmutableArray<Value> values)
    {
        if (operation.Parts.Length == 1 && operation.Parts[0] is IInterpolationOperation { Alignment: null, FormatString: null, Expression: { Type: { SpecialType: SpecialType.System_String } } })
        {
            // A text with nothing around it is that text.
            return values[0];
        }

        var parts = new List<Value>();
        var next = 0;
        foreach (var part in operation.Parts)
        {
            if (part is IInterpolatedStringTextOperation literal)
            {
                parts.Add(new Constant(literal.Text.ConstantValue.Value));
            }
            else if (part is IInterpolationOperation { Alignment: null, FormatString: null })
            {
                parts.Add(values[next++]);
            }
            else
            {
                return null;
            }
        }

        return ComposedText.Of(parts);
    }

    public static Value Compare(BinaryOperatorKind kind, Value left, Value right)
    {
        // Written one way round, so that a < b and b > a, and their opposites, are the same question.
        return kind switch
        {
            BinaryOperatorKind.GreaterThan => IsLess(right, left),
            BinaryOperatorKind.LessThanOrEqual => Test.Not(IsLess(right, left)),
            BinaryOperatorKind.GreaterThanOrEqual => Test.Not(IsLess(left, right)),
            _ => IsLess(left, right),
        };
    }

    private static Value IsLess(Value left, Value right)
    {
        if (NumberIn(left) is { } number && NumberIn(right) is { } limit)
        {
            return Constant.Of(number < limit);
        }

        if (Bounds.IsLess(left, right) is { } bounded)
        {
            return bounded;
        }

        if (Differences.FindLess(left, right) is var (less, greater))
        {
            return IsLess(less, greater);
        }

        var (one, first) = Split(left);
        var (other, second) = Split(right);
        return (one, other) switch
        {
            _ when Equals(one, other) => Constant.Of(first < second),
            // What it is counted from may be bounded by itself.
            (null, { }) when second != 0 => IsLess(new Constant((int)(first - second)), other),
            ({ }, null) when first != 0 => IsLess(one, new Constant((int)(second - first))),
            (null, { }) => new Test(TestKind.Function, new Constant((int)(first - second)), other, "<"),
            ({ }, null) => new Test(TestKind.Function, one, new Constant((int)(second - first)), "<"),
            _ => new Test(TestKind.Function, left, right, "<"),
        };
    }

    /// <summary>What comes out for two numbers that are known; null where that is not followed, or nothing comes out.</summary>
    private static Constant? Compute(BinaryOperatorKind kind, Value left, Value right) => (kind, (left as Constant)?.Content, (right as Constant)?.Content) switch
    {
        (BinaryOperatorKind.Multiply, int one, int other) => Counted(one * (long)other),
        (BinaryOperatorKind.Divide, int one, int other and not (0 or -1)) => new Constant(one / other),
        (BinaryOperatorKind.Remainder, int one, int other and not (0 or -1)) => new Constant(one % other),
        (BinaryOperatorKind.Remainder, long one, long other and not (0 or -1)) => new Constant(one % other),
        (BinaryOperatorKind.And, int one, int other) => new Constant(one & other),
        (BinaryOperatorKind.Or, int one, int other) => new Constant(one | other),
        _ => null,
    };

    private static Constant? Counted(long count) => Math.Abs(count) <= LargestCounter ? new Constant((int)count) : null;

    private static bool IsFlag(IOperation operand) => operand.Type?.SpecialType == SpecialType.System_Boolean;

    private static bool IsBoolean(IBinaryOperation operation) => operation.Type?.SpecialType == SpecialType.System_Boolean;
}
