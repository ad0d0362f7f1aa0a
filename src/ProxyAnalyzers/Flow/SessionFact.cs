using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>What a path knows about a session.</summary>
internal sealed record SessionFact
{
    public static readonly SessionFact Unknown = new();

    /// <summary>Its creation, when this method created it.</summary>
    public Event? Created { get; init; }

    /// <summary>The text of the mode that it was created with; null where it is not known.</summary>
    public Value? Mode { get; init; }

    public Event? Ended { get; init; }

    /// <summary>Everyone who was ever in it is known: it was created here.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Other code knows the session and may have added someone.</summary>
    public bool IsShared { get; init; }

    /// <summary>How many were added ever, removed ones included.</summary>
    public int Added { get; init; }

    /// <summary>How many of them are still there.</summary>
    public int Present { get; init; }

    /// <summary>It was created here without anyone in it.</summary>
    public bool StartedEmpty { get; init; }

    public SessionFact WithOneLess() => this with { Present = System.Math.Max(0, Present - 1) };

    // More than two are refused (80609), so that a third is never there; and a loop must come to an end.
    public SessionFact WithOneMore() => this with { Added = System.Math.Min(Added + 1, 3), Present = System.Math.Min(Present + 1, 2) };

    /// <summary>What is known of both; of those who are in it, how many there are at least.</summary>
    public SessionFact InCommonWith(SessionFact other) => new()
    {
        Created = Equals(Created, other.Created) ? Created : null,
        Mode = Equals(Mode, other.Mode) ? Mode : null,
        Ended = Ended?.Kind == other.Ended?.Kind ? Ended : null,
        IsComplete = IsComplete && other.IsComplete,
        IsShared = IsShared || other.IsShared,
        Added = System.Math.Min(Added, other.Added),
        Present = System.Math.Min(Present, other.Present),
        StartedEmpty = StartedEmpty && other.StartedEmpty && Added == other.Added,
    };
}
