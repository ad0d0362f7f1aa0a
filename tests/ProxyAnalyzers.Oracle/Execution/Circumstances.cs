namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>What else happens in a run.</summary>
internal sealed record Circumstances
{
    public static Circumstances None { get; } = new();

    /// <summary>The request that fails for a reason that has nothing to do with Proxy; none if negative.</summary>
    public int FailsAt { get; init; } = -1;

    /// <summary>Another one.</summary>
    public int FailsAlsoAt { get; init; } = -1;

    /// <summary>What fails does not come to Twilio at all: that is another exception than an answer.</summary>
    public bool LosesConnection { get; init; }

    /// <summary>What fails was turned away, for there were too many requests (20429): a handler of another code does not see that.</summary>
    public bool IsTurnedAway { get; init; }

    /// <summary>The same place fails in all later rounds of a loop as well.</summary>
    public bool FailsAgain { get; init; }

    /// <summary>From this look at participants on somebody else removes those that the program is about to look at; never if negative.</summary>
    public int OthersRemoveFrom { get; init; } = -1;

    /// <summary>In these looks, by their bits, all records say that they were removed, as others have just done.</summary>
    public int? SaysGone { get; init; }

    /// <summary>The removal that comes to nothing, and says so; none if negative.</summary>
    public int RemovalFailsAt { get; init; } = -1;

    /// <summary>So do those of the same place in all later rounds of a loop.</summary>
    public bool RemovalFailsAgain { get; init; }

    /// <summary>How many participants a list has, where that is not left as it is: some are dropped, or more come in.</summary>
    public int? ListLength { get; init; }

    /// <summary>Those who come in, or are dropped, stand before the others: in which order a list is, Twilio does not say.</summary>
    public bool OthersComeFirst { get; init; }

    /// <summary>Before this look alone that is so: others come and go while a program looks again and again.</summary>
    public int LengthEndsAt { get; init; } = int.MaxValue;

    /// <summary>How many a list has in later looks, where that is not left as it is.</summary>
    public int? LaterLength { get; init; }

    /// <summary>Who was removed is not listed any more.</summary>
    public bool ListsOnlyPresent { get; init; }

    /// <summary>What is refused is passed over as if it had been done, so that what follows it is seen.</summary>
    public bool PassesOverRefusals { get; init; }

    /// <summary>Whether somebody else removes those that this look is at.</summary>
    public bool OthersRemoveAt(int look) => (OthersRemoveFrom >= 0 && look >= OthersRemoveFrom) || ((SaysGone ?? 0) >> look & 1) == 1;

    /// <summary>Whether nothing else happens, but that refusals may be passed over.</summary>
    public bool HaveNoFailures => this with { PassesOverRefusals = false } == None;

    /// <summary>How many requests fail at least, if there are so many.</summary>
    public int Failures => (FailsAt >= 0 ? 1 : 0) + (FailsAlsoAt >= 0 ? 1 : 0);

    /// <summary>The last of them; none if negative.</summary>
    public int LastFailure => FailsAlsoAt >= 0 ? FailsAlsoAt : FailsAt;

    /// <summary>The same without that one.</summary>
    public Circumstances BeforeLastFailure => FailsAlsoAt >= 0 ? this with { FailsAlsoAt = -1 } : this with { FailsAt = -1 };

    public bool Fails(int request) => request == FailsAt || request == FailsAlsoAt;
}
