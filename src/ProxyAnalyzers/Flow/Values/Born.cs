using System;

namespace ProxyAnalyzers.Flow.Values;

/// <summary>
/// A value born at a place: the result of a call, a new object, a joined variable. In a loop each round bears a new one;
/// the one of the round before stays what it was, one generation older.
/// </summary>
internal sealed record Born(Place Place, BirthKind Kind, int Generation = 0) : Value
{
    /// <summary>Older than this, values of one place cannot be told apart any more.</summary>
    private const int OldestKnown = 1;

    public override bool IsLost => Kind == BirthKind.Lost;

    public override bool Any(Func<Born, bool> predicate) => predicate(this);

    public override Value Rewrite(Func<Born, Value> replace) => replace(this);

    /// <summary>What becomes of the value when its place bears another one.</summary>
    public Born Age(Place place)
    {
        if (Place != place || IsLost)
        {
            return this;
        }

        return Generation < OldestKnown ? this with { Generation = Generation + 1 } : this with { Kind = BirthKind.Lost };
    }
}
