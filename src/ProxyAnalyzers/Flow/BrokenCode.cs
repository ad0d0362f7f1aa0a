using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Whether a call stands in code that does not compile: its innermost statement, expression body or initialiser has a syntax error or
/// an operand without a type. Errors elsewhere change nothing.
/// </summary>
internal static class BrokenCode
{
    /// <summary>Whether there is any error in the code of the graph; most code has none, and is not searched further.</summary>
    public static bool IsIn(ControlFlowGraph graph) =>
        graph.OriginalOperation.Syntax.ContainsDiagnostics || graph.OriginalOperation.Descendants().Any(IsWithoutType);

    /// <summary>The innermost statement, expression body or initialiser that an operation, in its tree and not in a graph, stands in.</summary>
    public static IOperation HolderOf(IOperation original)
    {
        var holder = original;
        while (holder.Parent is { } parent && !IsOwnPart(holder, parent))
        {
            holder = parent;
        }

        return holder;
    }

    /// <summary>Whether something in such a holder is wrong.</summary>
    public static bool IsIn(IOperation holder) => HasSyntaxError(holder) || holder.DescendantsAndSelf().Any(IsWithoutType);

    /// <summary>Where a statement ends: in a block, or as a part of a statement that has other statements in it.</summary>
    private static bool IsOwnPart(IOperation operation, IOperation parent) =>
        parent is IBlockOperation or IMethodBodyOperation or IConstructorBodyOperation or IAnonymousFunctionOperation or ILocalFunctionOperation or ISwitchCaseOperation
        || (parent is IConditionalOperation or ILoopOperation or ISwitchOperation or ILockOperation or IUsingOperation && parent.Type is null && operation.Syntax != parent.Syntax);

    /// <summary>An expression, the condition of an <c>if</c> for example, is not complete where its parenthesis is missing.</summary>
    private static bool HasSyntaxError(IOperation holder) =>
        (holder.Syntax.ContainsDiagnostics && HasError(holder.Syntax.GetDiagnostics()))
        || (holder is { Type: { }, Syntax: { Parent: { ContainsDiagnostics: true } statement } } && statement.ChildTokens().Any(token => HasError(token.GetDiagnostics())));

    private static bool HasError(IEnumerable<Diagnostic> diagnostics) => diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    // What cannot be locked is an operation of no kind.
    private static bool IsWithoutType(IOperation operation) =>
        operation is IInvalidOperation or { Kind: OperationKind.None, Type: null, Parent: ILockOperation } || operation.Type is IErrorTypeSymbol;
}
