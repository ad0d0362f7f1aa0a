namespace ProxyAnalyzers.Flow;

/// <summary>Kinds of operations that have no name in the Roslyn that this is compiled against.</summary>
internal static class NewerKinds
{
    /// <summary><c>[a, b, ..c]</c> (C# 12).</summary>
    public const int CollectionExpression = 127;

    /// <summary>The <c>..c</c> in it.</summary>
    public const int Spread = 128;
}
