using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Flow.Values;

/// <summary>What a parameter, a captured variable, or <c>this</c> (no symbol) held when the analysed method was entered.</summary>
internal sealed record Input(ISymbol? Symbol) : Value;
