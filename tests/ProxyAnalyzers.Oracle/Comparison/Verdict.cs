namespace ProxyAnalyzers.Oracle.Comparison;

/// <summary>What the runs say of the analyzer.</summary>
internal enum Verdict
{
    /// <summary>It reported what happened.</summary>
    Found,

    /// <summary>Something happened that it did not report.</summary>
    Missed,

    /// <summary>It reported what never happens.</summary>
    False,
}
