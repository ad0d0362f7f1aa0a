namespace ProxyAnalyzers.Flow;

internal enum RelationKind
{
    /// <summary>A record or a list (first) that was read after a participant had been removed, or a session had ended (second), so that it can show that it is alive again.</summary>
    ReadAfterRemoval,

    /// <summary>A session (first) from which the identifier (second) was removed.</summary>
    IdentifierRemoved,

    /// <summary>A session (first) in which the identifier (second) is present.</summary>
    IdentifierPresent,

    /// <summary>What goes through a collection (first), and the collection (second).</summary>
    GoneThrough,

    /// <summary>What goes through a list (first), and an element that it has come to (second).</summary>
    TakenInLoop,

    /// <summary>What goes through a list (first), and a SID (second) that one of the elements was found to have.</summary>
    MetInLoop,

    /// <summary>What goes through a list (first), and somebody who was removed, or a session that had ended, before it was read (second), which an element was found not to be.</summary>
    MissedInLoop,

    /// <summary>What goes through a collection (first), and what an element was compared with (second) for which something was done.</summary>
    PickedInLoop,

    /// <summary>The result (first) of the delete of a participant, a session or a service (second).</summary>
    DeleteResult,

    /// <summary>The task of a call (first) that somebody waits for before it is known that a participant was removed, or a session or a service has ended (second).</summary>
    EndsLater,

    /// <summary>A unique name (first) that a session or a service (second) was created with.</summary>
    Named,

    /// <summary>A value (first and second) that an expression chose among several: it may as well have chosen another.</summary>
    PartialCopy,
}
