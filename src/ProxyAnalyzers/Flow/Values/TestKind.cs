namespace ProxyAnalyzers.Flow.Values;

internal enum TestKind
{
    IsNull,
    AreEqual,
    Not,
    And,

    /// <summary>Any other operator or pure function, named by <see cref="Test.Name"/>.</summary>
    Function,
}
