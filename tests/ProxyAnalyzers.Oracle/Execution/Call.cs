using System.Collections.Immutable;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>A request that a run made.</summary>
/// <param name="Lines">The lines of the program that led to it, its own method's first.</param>
/// <param name="Request">The request.</param>
/// <param name="IsRead">It only looks at something.</param>
/// <param name="Code">The code that it was refused with; null if it was not.</param>
internal sealed record Call(ImmutableArray<int> Lines, string Request, bool IsRead, int? Code);
