using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>How far an enumerator has come, as a key among the variables.</summary>
internal sealed record PositionKey(Value Enumerator);
