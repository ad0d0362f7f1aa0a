using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>What a path knows about a participant.</summary>
internal sealed record ParticipantFact
{
    public static readonly ParticipantFact Unknown = new();

    /// <summary>Somebody about whom it is no longer known what was known: neither that nothing was, nor anything else.</summary>
    public static readonly ParticipantFact NotAtHand = new() { IsInspected = true };

    /// <summary>The session that it was created or seen in.</summary>
    public Value? Session { get; init; }

    public Value? Identifier { get; init; }

    /// <summary>Its record was fetched, listed, or handed in.</summary>
    public bool IsSeen { get; init; }

    /// <summary>Created on this path, so nothing needs to be verified.</summary>
    public bool IsFresh { get; init; }

    /// <summary>Seen, and only a null <c>DateDeleted</c> leads here.</summary>
    public bool IsVerified { get; init; }

    /// <summary><c>DateDeleted</c> was read in a way that the analysis does not understand: the hints keep silent.</summary>
    public bool IsInspected { get; init; }

    public Event? Removed { get; init; }

    private bool AsksForNoCheck => IsFresh || IsVerified || IsInspected;

    /// <summary>Nothing is known: neither that the participant is there, nor that it is not.</summary>
    public bool IsUnknown => !IsFresh && !IsSeen && !IsVerified && !IsInspected && Removed is null;

    /// <summary>What is known of one among several: that one of them was removed says nothing about another.</summary>
    public ParticipantFact OfMany() => this with { Removed = null, IsVerified = IsVerified && Removed is null, IsFresh = IsFresh && Removed is null };

    /// <summary>What is known of both.</summary>
    public ParticipantFact InCommonWith(ParticipantFact other) => new()
    {
        Session = Equals(Session, other.Session) ? Session : null,
        Identifier = Equals(Identifier, other.Identifier) ? Identifier : null,
        IsSeen = (IsSeen || IsFresh) && (other.IsSeen || other.IsFresh),
        IsFresh = IsFresh && other.IsFresh,
        IsVerified = (IsVerified || IsFresh) && (other.IsVerified || other.IsFresh) && Removed is null && other.Removed is null,
        IsInspected = AsksForNoCheck && other.AsksForNoCheck,
        Removed = other.Removed is null ? null : Removed,
    };
}
