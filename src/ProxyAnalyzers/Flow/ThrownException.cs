using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>What is known of an exception on its way to a handler.</summary>
/// <param name="Type">What it is at least; null where that is not known.</param>
/// <param name="Passed">What it is not, for handlers of these types let it pass.</param>
internal sealed record ThrownException(ITypeSymbol? Type, ImmutableArray<ITypeSymbol> Passed)
{
    public static ThrownException Of(ITypeSymbol? type) => new(type, ImmutableArray<ITypeSymbol>.Empty);

    public bool MayBe(ITypeSymbol? caught) =>
        caught is null
        || ((Type is null || TypeToken.IsOrDerivesFrom(Type, caught) || TypeToken.IsOrDerivesFrom(caught, Type)) && !Passed.Any(passed => TypeToken.IsOrDerivesFrom(caught, passed)));

    public bool IsSurely(ITypeSymbol? caught) =>
        caught is null || caught.SpecialType == SpecialType.System_Object || caught is { Name: "Exception", ContainingNamespace: { Name: "System" } }
        || (Type is not null && TypeToken.IsOrDerivesFrom(Type, caught));

    /// <summary>The exception behind a handler that would have caught such a one.</summary>
    public ThrownException After(ITypeSymbol? caught) =>
        caught is null || Passed.Contains(caught, SymbolEqualityComparer.Default) ? this : this with { Passed = Passed.Add(caught) };

    public bool Equals(ThrownException? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Type, other.Type) && Enumerable.SequenceEqual(Passed, other.Passed, SymbolEqualityComparer.Default);

    public override int GetHashCode() => unchecked((SymbolEqualityComparer.Default.GetHashCode(Type) * 31) + Passed.Length);
}
