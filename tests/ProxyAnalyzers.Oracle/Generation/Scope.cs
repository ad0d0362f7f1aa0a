using System.Collections.Immutable;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>What a statement may name and do.</summary>
internal sealed record Scope(ImmutableArray<NamedSession> Sessions, ImmutableArray<NamedGuest> Guests, ImmutableArray<string> Flags, Situation Situation)
{
    /// <summary>How many statements are around it.</summary>
    public int Depth { get; init; }

    /// <summary>The method may be left here: not in a <c>finally</c>, and not in a function within.</summary>
    public bool CanReturn { get; init; } = true;

    /// <summary>Not in a <c>lock</c>, and not in a function that is not asynchronous.</summary>
    public bool CanAwait { get; init; } = true;

    /// <summary>Who comes later than this is new in each round of the loop; -1 where there is none.</summary>
    public int LoopStart { get; init; } = -1;

    /// <summary>Nothing follows: the way ends here.</summary>
    public bool HasEnded { get; init; }

    public bool CanRemove(NamedGuest guest) => guest.Person >= LoopStart;
}
