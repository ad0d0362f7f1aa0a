using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>What a parameter held when its method was entered, as a key among the variables.</summary>
internal sealed record EntryKey(IParameterSymbol Parameter, CallChain Calls);
