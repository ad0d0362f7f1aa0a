using System.Collections.Generic;
using System.Collections.Immutable;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>Where the running program is. What runs says so itself in front of each line; what is analysed is the text without that.</summary>
internal static class Site
{
    private static readonly List<int> s_helperLines = [];
    private static int s_line;

    /// <summary>A line of the program's own method is reached.</summary>
    public static void At(int line)
    {
        s_line = line;
        s_helperLines.Clear();
    }

    /// <summary>A line of a helper is reached, on the way from the line before.</summary>
    public static void In(int line) => s_helperLines.Add(line);

    /// <summary>The line of the program's own method, and those of the helpers since.</summary>
    public static ImmutableArray<int> Lines => [s_line, .. s_helperLines];
}
