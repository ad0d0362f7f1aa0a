using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>A field or property of an object; of a type, where there is no target.</summary>
internal sealed record MemberKey(Value? Target, ISymbol Symbol);
