using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Flow;

/// <summary>What is known of an exception on its way to a handler.</summary>
/// <param name="Type">What it is at least; null where that is not known.</param>
/// <param name="Passed">What it is not, for handlers of these types let it pass.</param>
internal sealed record ThrownException(ITypeSymbol? Type, ImmutableArray<ITypeSymbol> Passed)
{
    public static ThrownException Of(ITypeSymbol? type) => new(type, ImmutableArray<ITypeSymbol>.Empty);

    public bool MayBe(ITypeSymbol? caught) =>
        caught is null
        || ((Type is null || Type.IsOrDerivesFrom(caught) || caught.IsOrDerivesFrom(Type)) && !Passed.Any(passed => caught.IsOrDerivesFrom(passed)));

    public bool IsSurely(ITypeSymbol? caught) =>
        caught is null || caught.SpecialType == SpecialType.System_Object || caught is { Name: "Exception", ContainingNamespace: { Name: "System" } }
        || (Type is not null && Type.IsOrDerivesFrom(caught));

    /// <summary>The exception behind a handler that would have caught such a one.</summary>
    public ThrownException After(ITypeSymbol? caught) =>
        caught is null || Passed.Contains(caught, SymbolEqualityComparer.Default) ? this : this with { Passed = Passed.Add(caught) };

    public bool Equals(ThrownException? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Type, other.Type) && Enumerable.SequenceEqual(Passed, other.Passed, SymbolEqualityComparer.Default);

    public override int GetHashCode() => unchecked((SymbolEqualityComparer.Default.GetHashCode(Type) * 31) + Passed.Length);
}
