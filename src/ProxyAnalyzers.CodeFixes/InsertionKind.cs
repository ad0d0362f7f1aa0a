namespace ProxyAnalyzers.CodeFixes;

/// <summary>What stands where the new statements go.</summary>
internal enum InsertionKind
{
    /// <summary>A statement among others: the new ones go in front of it.</summary>
    Statement,

    /// <summary>The only statement of an <c>if</c>, an <c>else</c> or a loop, without braces: it gets a block.</summary>
    EmbeddedStatement,

    /// <summary>An expression after <c>=></c>: it becomes a block.</summary>
    ExpressionBody,
}
