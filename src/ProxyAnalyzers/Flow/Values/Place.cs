namespace ProxyAnalyzers.Flow.Values;

/// <summary>An operation or a block where paths meet, told apart by the calls that lead to the method it stands in.</summary>
internal sealed record Place(object Site, CallChain? Calls);
