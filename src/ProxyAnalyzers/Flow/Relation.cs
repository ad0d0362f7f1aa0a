using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>A fact about two values.</summary>
internal sealed record Relation(RelationKind Kind, Value First, Value Second);
