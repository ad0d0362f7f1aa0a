using System;
using System.Collections.Immutable;
using System.Linq;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>A line, and the statements that it governs; none at all if they are default.</summary>
internal sealed record NodePart(string Head, ImmutableArray<Node> Body)
{
    // No statement can stand in front of these.
    private static readonly string[] s_continuations = ["else", "catch", "finally", "case", "default:", "while (n", "when", "}", ")", ";", "//", "private", "public"];

    public ImmutableArray<Node> Statements => Body.IsDefault ? [] : Body;

    public bool CanBeTraced => !s_continuations.Any(word => Head.StartsWith(word, StringComparison.Ordinal));
}
