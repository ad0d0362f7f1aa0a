namespace ProxyAnalyzers.Flow;

internal enum RelationKind
{
    /// <summary>A record or a list (first) that was read after a participant (second) had been removed, so that it can show that it is alive again.</summary>
    ReadAfterRemoval,

    /// <summary>A session (first) from which the identifier (second) was removed.</summary>
    IdentifierRemoved,

    /// <summary>A session (first) in which the identifier (second) is present.</summary>
    IdentifierPresent,

    /// <summary>The result (first) of the delete of a participant (second).</summary>
    DeleteResult,

    /// <summary>A value (first and second) that an expression chose among several: it may as well have chosen another.</summary>
    PartialCopy,
}
