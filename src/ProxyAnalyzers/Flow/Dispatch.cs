using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>The method that a call runs, where the object was created in sight: an interface's or an overridden one is not it.</summary>
internal static class Dispatch
{
    public static IMethodSymbol Find(IMethodSymbol method, Value? receiver)
    {
        if (receiver is not Born { Kind: BirthKind.Object, Place: { Site: IObjectCreationOperation { Type: INamedTypeSymbol type } } })
        {
            return method;
        }

        return method.ContainingType.TypeKind == TypeKind.Interface
            ? type.FindImplementationForInterfaceMember(method) as IMethodSymbol ?? method
            : FindOverride(method, type) ?? method;
    }

    /// <summary>Whether the type of the object is known for certain.</summary>
    public static bool IsExact(Value? receiver) => receiver is Born { Kind: BirthKind.Object, Place: { Site: IObjectCreationOperation } };

    private static IMethodSymbol? FindOverride(IMethodSymbol method, INamedTypeSymbol type)
    {
        if (!method.IsVirtual && !method.IsAbstract && !method.IsOverride)
        {
            return null;
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(method.Name))
            {
                for (var candidate = member as IMethodSymbol; candidate is not null; candidate = candidate.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(candidate, method))
                    {
                        return (IMethodSymbol)member;
                    }
                }
            }
        }

        return null;
    }
}
