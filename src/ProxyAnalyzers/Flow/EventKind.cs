namespace ProxyAnalyzers.Flow;

internal enum EventKind
{
    /// <summary>The delete of a participant.</summary>
    Removed,

    /// <summary>A test that found <c>DateDeleted</c> set.</summary>
    FoundRemoved,

    /// <summary>The update of a session to <c>Closed</c>.</summary>
    Closed,

    /// <summary>The delete of a session or a service.</summary>
    Deleted,

    /// <summary>The creation of a participant or a session.</summary>
    Created,

    /// <summary>The choice of one value among several.</summary>
    Chosen,

    /// <summary>The round of a loop that came to an element.</summary>
    Reached,
}
