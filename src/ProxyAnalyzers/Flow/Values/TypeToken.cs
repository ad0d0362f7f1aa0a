using System.Linq;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Flow.Values;

/// <summary>A type that a test asks for.</summary>
internal sealed record TypeToken(ITypeSymbol Type) : Value
{
    /// <summary>Whether the test asks for this type itself, not for those that derive from it as well.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether nothing can be of both types: they are classes or structs, and neither derives from the other.</summary>
    public bool Excludes(TypeToken other) =>
        Type.TypeKind is TypeKind.Class or TypeKind.Struct && other.Type.TypeKind is TypeKind.Class or TypeKind.Struct && !Includes(other) && !other.Includes(this);

    /// <summary>Whether all that is of this type is of the other one.</summary>
    public bool Implies(TypeToken other) =>
        other.IsExact
            ? (IsExact || Type.IsSealed) && SymbolEqualityComparer.Default.Equals(Type, other.Type)
            : Type.IsOrDerivesFrom(other.Type) || Type.AllInterfaces.Contains(other.Type, SymbolEqualityComparer.Default);

    private bool Includes(TypeToken other) => IsExact ? SymbolEqualityComparer.Default.Equals(Type, other.Type) : other.Type.IsOrDerivesFrom(Type);

    public bool Equals(TypeToken? other) => other is not null && IsExact == other.IsExact && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Type);
}
