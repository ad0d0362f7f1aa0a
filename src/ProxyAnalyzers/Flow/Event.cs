using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>Something that happened earlier on the path and that a diagnostic points back to.</summary>
internal sealed record Event(EventKind Kind, IOperation Operation, CallChain? Calls);
