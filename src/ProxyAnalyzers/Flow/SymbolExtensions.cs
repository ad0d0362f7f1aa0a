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
}
