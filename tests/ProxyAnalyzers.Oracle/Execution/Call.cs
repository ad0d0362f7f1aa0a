using System.Collections.Immutable;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>A request that a run made.</summary>
/// <param name="Lines">The lines of the program that led to it, its own method's first.</param>
/// <param name="Path">What it is about.</param>
/// <param name="Request">The request, with all that it says.</param>
/// <param name="Code">The code that it was refused with; null if it was not.</param>
internal sealed record Call(ImmutableArray<int> Lines, ProxyPath Path, string Request, int? Code)
{
    /// <summary>Which of the run's requests it is.</summary>
    public int Number { get; init; }

    /// <summary>It was a message to the only one in the session.</summary>
    public bool HasNoPartner { get; init; }
}
