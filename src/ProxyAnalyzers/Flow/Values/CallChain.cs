using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Flow.Values;

/// <summary>The calls between the analysed method and the one being read, innermost first.</summary>
internal sealed record CallChain(IOperation Site, CallChain? Outer)
{
    private readonly int _hashCode = (Site.GetHashCode() * 31) + (Outer?._hashCode ?? 0);

    public int Depth { get; } = Outer is null ? 1 : Outer.Depth + 1;

    public bool Equals(CallChain? other) =>
        ReferenceEquals(this, other) || (other is not null && _hashCode == other._hashCode && ReferenceEquals(Site, other.Site) && Equals(Outer, other.Outer));

    public override int GetHashCode() => _hashCode;
}
