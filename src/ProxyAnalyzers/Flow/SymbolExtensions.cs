using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Flow;

internal static class SymbolExtensions
{
    /// <summary>The first part of the namespace that the symbol stands in; null in the global one.</summary>
    public static string? OutermostNamespace(this ISymbol symbol)
    {
        var space = symbol.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space is { IsGlobalNamespace: false } ? space.Name : null;
    }

    /// <summary>The type, and the interfaces that it implements.</summary>
    public static IEnumerable<ITypeSymbol> WithInterfaces(this ITypeSymbol type) => type.AllInterfaces.Prepend<ITypeSymbol>(type);

    public static bool IsOrDerivesFrom(this ITypeSymbol? type, ITypeSymbol? ancestor)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, ancestor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the property holds what was set, and no code of its own runs.</summary>
    public static bool IsAutomatic(this IPropertySymbol property)
    {
        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is a struct that may be null.</summary>
    public static bool IsNullableStruct(this ITypeSymbol? type) => type is { OriginalDefinition: { SpecialType: SpecialType.System_Nullable_T } };

    /// <summary>Whether other projects can name the symbol.</summary>
    public static bool IsVisibleOutside(this ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
            {
                return false;
            }
        }

        return true;
    }
}
