using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Flow.Values;

/// <summary>The calls between the analysed method and the one being read, innermost first.</summary>
internal sealed record CallChain(IOperation Site, CallChain? Outer)
{
    public int Depth { get; } = Outer is null ? 1 : Outer.Depth + 1;
}
