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

    /// <summary>
    /// What it was read out of, as an element or an answer: two values of one source may be two participants, but to ask about the one is to
    /// ask about the other.
    /// </summary>
    public Value? Source { get; init; }

    public override bool IsLost => Kind == BirthKind.Lost;

    public override bool Any(Func<Born, bool> predicate) => predicate(this) || Source?.Any(predicate) == true;

    public override Value Rewrite(Func<Born, Value> replace) => replace(this);

    /// <summary>What becomes of the value when its place bears another one.</summary>
    public Born Age(Place place)
    {
        var aged = Source is null ? this : this with { Source = Source.Rewrite(born => born.Age(place)) is { IsLost: false } source ? source : null };
        if (Place != place || IsLost)
        {
            return aged;
        }

        return Generation < OldestKnown ? aged with { Generation = Generation + 1 } : this with { Kind = BirthKind.Lost, Source = null };
    }
}
