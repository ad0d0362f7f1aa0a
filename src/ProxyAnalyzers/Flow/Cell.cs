using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>What a member holds, and the expression that was written into it.</summary>
internal sealed record Cell(Value Value, IOperation? Written, CallChain? Calls);
