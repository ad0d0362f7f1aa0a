using System;
using System.Collections.Generic;
using System.Linq;

namespace ProxyAnalyzers.Hostile.Sources;

/// <summary>The blocks of C# of a page.</summary>
internal static class Page
{
    private const string Fence = "```";

    public static IEnumerable<string> Blocks(string markdown) => markdown.ReplaceLineEndings("\n").Split('\n' + Fence)
        .Where(part => part.StartsWith("csharp\n", StringComparison.Ordinal))
        .Select(part => part["csharp\n".Length..]);
}
