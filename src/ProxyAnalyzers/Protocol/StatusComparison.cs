using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProxyAnalyzers.Protocol;

/// <summary>
/// A comparison of two different string enumerations of the SDK, at least one of them Proxy's. They are equal only within one type, so
/// the answer never changes (twilio-csharp, <c>StringEnum.Equals</c>).
/// </summary>
/// <param name="Operation">The comparison.</param>
/// <param name="Left">What is compared.</param>
/// <param name="Right">What it is compared with.</param>
internal sealed record StatusComparison(IOperation Operation, IOperation Left, IOperation Right)
{
    /// <summary>The comparison that the operation is, or null.</summary>
    public static StatusComparison? Of(IOperation operation, ProxySymbols symbols)
    {
        if (OperandsOf(operation) is not var (left, right))
        {
            return null;
        }

        left = Written(left);
        right = Written(right);
        return symbols.AreUnrelatedStatuses(left.Type, right.Type) ? new StatusComparison(operation, left, right) : null;
    }

    private static (IOperation Left, IOperation Right)? OperandsOf(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary => (binary.LeftOperand, binary.RightOperand),
        IInvocationOperation { TargetMethod: { Name: "Equals" }, Instance: { } instance, Arguments: { Length: 1 } arguments } => (instance, arguments[0].Value),
        IInvocationOperation { TargetMethod: { Name: "Equals" }, Instance: null, Arguments: { Length: 2 } arguments } => (arguments[0].Value, arguments[1].Value),
        _ => null,
    };

    /// <summary>The operand as it was written: who converts it himself knows what he compares.</summary>
    private static IOperation Written(IOperation operand)
    {
        while (true)
        {
            switch (operand)
            {
                case IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion:
                    operand = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operand = parenthesized.Operand;
                    break;
                default:
                    return operand;
            }
        }
    }
}
