using System.Collections.Generic;
using System.Linq;
using ProxyAnalyzers.Oracle.Generation;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>What became of a program that ran.</summary>
/// <param name="Input">What it was given.</param>
/// <param name="Circumstances">What else happened.</param>
/// <param name="Calls">What it asked for, in order.</param>
/// <param name="HasThrown">It has given up, for a reason of its own.</param>
internal sealed record Run(Input Input, Circumstances Circumstances, IReadOnlyList<Call> Calls, bool HasThrown)
{
    /// <summary>The rider, whom somebody else has put there, and the driver.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>What failed for a reason that has nothing to do with it: it is none of the calls.</summary>
    public IReadOnlyList<Call> Failed { get; init; } = [];

    /// <summary>Nothing was refused, and nothing else went wrong.</summary>
    public bool IsRight => !HasThrown && Calls.All(call => call.Code is null);
}
