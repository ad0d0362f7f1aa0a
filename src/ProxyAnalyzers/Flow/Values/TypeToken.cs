using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Flow.Values;

/// <summary>A type that a test asks for.</summary>
internal sealed record TypeToken(ITypeSymbol Type) : Value
{
    /// <summary>Whether nothing can be of both types: they are classes or structs, and neither derives from the other.</summary>
    public bool Excludes(TypeToken other) =>
        Type.TypeKind is TypeKind.Class or TypeKind.Struct && other.Type.TypeKind is TypeKind.Class or TypeKind.Struct && !Type.IsOrDerivesFrom(other.Type) && !other.Type.IsOrDerivesFrom(Type);

    public bool Equals(TypeToken? other) => other is not null && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Type);
}
