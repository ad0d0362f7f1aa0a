namespace ProxyAnalyzers.Flow;

/// <summary>Kinds of operations that have no name in the Roslyn that this is compiled against.</summary>
internal static class NewerKinds
{
    /// <summary><c>[a, b, ..c]</c> (C# 12).</summary>
    public const int CollectionExpression = 127;

    /// <summary>The <c>..c</c> in it.</summary>
    public const int Spread = 128;

    /// <summary><c>[var a, .., var b]</c> as a pattern (C# 11).</summary>
    public const int ListPattern = 121;

    /// <summary>The <c>..</c> in it.</summary>
    public const int SlicePattern = 122;

    /// <summary><c>list[^1]</c>.</summary>
    public const int ImplicitIndexer = 123;
}
