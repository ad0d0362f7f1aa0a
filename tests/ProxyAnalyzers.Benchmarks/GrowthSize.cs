using System;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>Code of one shape, in one size.</summary>
/// <param name="Shape">The way in which it grows.</param>
/// <param name="Size">Calls, branches, nested <c>try</c> statements, or methods.</param>
/// <param name="Half">The size with half the code; null where it is not measured.</param>
public sealed record GrowthSize(string Shape, int Size, int? Half)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Shape} {Size}");
}
