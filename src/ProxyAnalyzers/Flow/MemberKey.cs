using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>A field or property of an object; of a type, where there is no target.</summary>
internal sealed record MemberKey(Value? Target, ISymbol Symbol)
{
    /// <summary>The member as it was declared: in a generic type it is the same one, whatever it is used with.</summary>
    public ISymbol Symbol { get; init; } = Symbol.OriginalDefinition;
}
