using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Variables that count the rounds of a <c>foreach</c>: nobody else writes to them, and each round takes their step. So they tell before each
/// round whether there is another one, as the variable of a <c>for</c> does.
/// </summary>
internal static class RoundCounters
{
    /// <summary>The variables that begin at zero and go up, and those that begin at the number of elements and go down.</summary>
    public static ImmutableArray<(ILocalSymbol Variable, bool IsDown)> Find(IForEachLoopOperation loop, IOperation code)
    {
        var counters = ImmutableArray.CreateBuilder<(ILocalSymbol, bool)>();
        foreach (var operation in loop.Body.Descendants())
        {
            if (StepOf(operation) is var (variable, isDown) && IsTakenInEachRound(operation, loop.Body) && Begins(variable, isDown, loop, code)
                && code.Descendants().Count(other => IsWrite(other, variable)) == 1)
            {
                counters.Add((variable, isDown));
            }
        }

        return counters.ToImmutable();
    }

    private static (ILocalSymbol Variable, bool IsDown)? StepOf(IOperation operation) => operation switch
    {
        IIncrementOrDecrementOperation { Target: ILocalReferenceOperation target } => (target.Local, operation.Kind == OperationKind.Decrement),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract, Target: ILocalReferenceOperation target, Value: { ConstantValue: { HasValue: true, Value: 1 } } } step =>
            (target.Local, step.OperatorKind == BinaryOperatorKind.Subtract),
        _ => null,
    };

    private static bool Begins(ILocalSymbol variable, bool isDown, IForEachLoopOperation loop, IOperation code) =>
        code.Descendants().OfType<IVariableDeclaratorOperation>().FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, variable)) is { } declarator
        && FindRepeated(declarator) == FindRepeated(loop)
        && (declarator.GetVariableInitializer()?.Value) switch
        {
            { ConstantValue: { HasValue: true, Value: 0 } } => !isDown,
            IPropertyReferenceOperation { Property: { Name: "Count" or "Length" }, Instance: { } collection } =>
                isDown && SymbolOf(collection) is { } counted && SymbolEqualityComparer.Default.Equals(counted, SymbolOf(loop.Collection)),
            _ => false,
        };

    /// <summary>What runs the operation again: its loop, or the function that it stands in.</summary>
    private static IOperation? FindRepeated(IOperation operation)
    {
        var around = operation.Parent;
        while (around is not (null or ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            around = around.Parent;
        }

        return around;
    }

    /// <summary>The collection as it was written, whatever it is taken as.</summary>
    public static IOperation SourceOf(IOperation collection) => collection is IConversionOperation { IsImplicit: true } conversion ? SourceOf(conversion.Operand) : collection;

    private static ISymbol? SymbolOf(IOperation collection) => SourceOf(collection) switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static bool IsWrite(IOperation operation, ILocalSymbol variable) =>
        operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, variable) && reference.Parent switch
        {
            IIncrementOrDecrementOperation or ITupleOperation or IAddressOfOperation => true,
            IAssignmentOperation assignment => assignment.Target == operation,
            IArgumentOperation { Parameter: { RefKind: not RefKind.None } } => true,
            _ => false,
        };

    /// <summary>No condition stands around the step, and nothing before it goes on to the next round.</summary>
    private static bool IsTakenInEachRound(IOperation step, IOperation body)
    {
        for (var part = step; part != body; part = part.Parent!)
        {
            if (part.Parent != body && !IsAlwaysEvaluated(part, part.Parent!))
            {
                return false;
            }
        }

        return body.Descendants().OfType<IBranchOperation>().All(branch => branch.BranchKind == BranchKind.Break || branch.Syntax.SpanStart > step.Syntax.SpanStart);
    }

    private static bool IsAlwaysEvaluated(IOperation part, IOperation whole) => whole switch
    {
        IBlockOperation or ILockOperation => true,
        IConditionalOperation conditional => conditional.Condition == part,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary => binary.LeftOperand == part,
        IExpressionStatementOperation or IBinaryOperation or IUnaryOperation or IParenthesizedOperation or IConversionOperation or ISimpleAssignmentOperation or IIsPatternOperation => true,
        IVariableInitializerOperation or IVariableDeclaratorOperation or IVariableDeclarationOperation or IVariableDeclarationGroupOperation => true,
        IArgumentOperation or IInvocationOperation or IPropertyReferenceOperation or IInterpolationOperation or IInterpolatedStringOperation => true,
        _ => false,
    };
}
