using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>The operators of the language on values: constants are computed, tests are named, all else is unknown.</summary>
internal static class Operators
{
    // A counter that goes further than this is not followed: the loop is then any number of rounds.
    private const int LargestCounter = 16;

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
                return Compare(operation.OperatorKind, left, right);
            case BinaryOperatorKind.Add or BinaryOperatorKind.Subtract when left is Constant { Content: int first } && right is Constant { Content: int second }:
                return Counted(operation.OperatorKind == BinaryOperatorKind.Add ? first + (long)second : first - (long)second) ?? unknown;
            case BinaryOperatorKind.Add or BinaryOperatorKind.Subtract when left is LocalTime time && LocalTimes.IsTime(operation.Type):
                return time with { Time = new Test(TestKind.Function, time, right, operation.OperatorKind.ToString()) };
            default:
                return unknown;
        }
    }

    /// <summary>Two flags are equal if both hold or neither does: so the answer is worth something to whoever asks for one of them.</summary>
    private static Value AreEqual(IBinaryOperation operation, Value left, Value right) =>
        IsFlag(operation.LeftOperand) && IsFlag(operation.RightOperand) && left is not Constant && right is not Constant && left.Depth + right.Depth <= DeepestFlags
            ? Test.Or(Test.And(left, right), Test.And(Test.Not(left), Test.Not(right)))
            : AreEqual(left, right);

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

        return (left, right) switch
        {
            (Constant one, Constant other) => Constant.Of(Equals(one.Content, other.Content)),
            (Constant { Content: bool truth }, _) => truth ? right : Test.Not(right),
            (_, Constant { Content: bool truth }) => truth ? left : Test.Not(left),
            (Constant, _) => Test.AreEqual(right, left),
            _ => Test.AreEqual(left, right),
        };
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
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.And } when operation.Type?.SpecialType == SpecialType.System_Boolean:
                return Test.And(values[0], values[1]);
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Or } when operation.Type?.SpecialType == SpecialType.System_Boolean:
                return Test.Or(values[0], values[1]);
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } when values[0] is Constant { Content: string first } && values[1] is Constant { Content: string second }:
                return new Constant(first + second);
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } when values[0] is Constant { Content: int first } && values[1] is Constant { Content: int second }:
                return Counted(first + (long)second);
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } when operation.Type?.SpecialType == SpecialType.System_String:
                return ComposedText.Of(values);
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

    private static Value IsLess(Value left, Value right) =>
        left is Constant { Content: int first } && right is Constant { Content: int second }
            ? Constant.Of(first < second)
            : new Test(TestKind.Function, left, right, "<");

    private static Constant? Counted(long count) => Math.Abs(count) <= LargestCounter ? new Constant((int)count) : null;

    private static bool IsFlag(IOperation operand) => operand.Type?.SpecialType == SpecialType.System_Boolean;

    private static bool IsBoolean(IBinaryOperation operation) => operation.Type?.SpecialType == SpecialType.System_Boolean;
}
