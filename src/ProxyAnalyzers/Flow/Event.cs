using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>Something that happened earlier on the path and that a diagnostic points back to.</summary>
internal sealed record Event(EventKind Kind, IOperation Operation, CallChain? Calls)
{
    /// <summary>It happened in an earlier run of the helper that is being read.</summary>
    public bool IsOfEarlierRun { get; init; }

    public Event Entered(CallChain calls)
    {
        for (var chain = Calls; chain is not null; chain = chain.Outer)
        {
            if (chain == calls)
            {
                return this with { IsOfEarlierRun = true };
            }
        }

        return this;
    }
}
