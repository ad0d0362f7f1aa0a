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

    /// <summary>The sessions whose participants could not be looked at, for a reason that has nothing to do with them.</summary>
    public IReadOnlyCollection<string?> FailedLooks { get; init; } = [];

    /// <summary>Nothing was refused, and nothing else went wrong.</summary>
    public bool IsRight => !HasThrown && Calls.All(call => call.Code is null);
}
