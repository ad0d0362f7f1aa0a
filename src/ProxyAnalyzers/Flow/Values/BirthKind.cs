namespace ProxyAnalyzers.Flow.Values;

/// <summary>How a value came into being, so that one place can bear several.</summary>
internal enum BirthKind
{
    /// <summary>The result of code that is not read.</summary>
    Result,

    /// <summary>A new object, which nobody else holds until it is passed on.</summary>
    Object,

    /// <summary>An element of a collection whose elements are not known one by one.</summary>
    Element,

    /// <summary>What a variable holds where paths with different values have met.</summary>
    Join,

    /// <summary>Values of one place that can no longer be told apart: nothing is known about any of them.</summary>
    Lost,
}
