using System.Collections.Immutable;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>A line, and the statements that it governs; none at all if they are default.</summary>
internal sealed record NodePart(string Head, ImmutableArray<Node> Body);
