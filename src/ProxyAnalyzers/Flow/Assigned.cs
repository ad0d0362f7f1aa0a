using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProxyAnalyzers.Flow;

/// <summary>The variables, fields and properties that a function assigns: itself, in lambdas inside it, and in local functions that it names.</summary>
internal static class Assigned
{
    public static ImmutableHashSet<ISymbol> Find(IOperation function)
    {
        var assigned = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Queue<IOperation>(new[] { function });
        while (pending.Count > 0)
        {
            foreach (var operation in pending.Dequeue().Descendants())
            {
                if (SymbolOf(operation) is { } symbol && IsWritten(operation))
                {
                    assigned.Add(symbol);
                }

                if (LocalFunctionOf(operation) is { } named && seen.Add(named) && FindDeclaration(operation, named) is { } declaration)
                {
                    pending.Enqueue(declaration);
                }
            }
        }

        return assigned.ToImmutable();
    }

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };

    /// <summary>Whether what the operation refers to gets another value there.</summary>
    public static bool IsWritten(IOperation operation) => operation.Parent switch
    {
        IAssignmentOperation assignment => ReferenceEquals(assignment.Target, operation),
        IIncrementOrDecrementOperation => true,
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
        ITupleOperation tuple => IsWritten(tuple),
        _ => false,
    };

    private static IMethodSymbol? LocalFunctionOf(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } called } => called.OriginalDefinition,
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } named } => named.OriginalDefinition,
        _ => null,
    };

    private static IOperation? FindDeclaration(IOperation operation, IMethodSymbol localFunction)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation.Descendants().OfType<ILocalFunctionOperation>().FirstOrDefault(declared => SymbolEqualityComparer.Default.Equals(declared.Symbol, localFunction));
    }
}
