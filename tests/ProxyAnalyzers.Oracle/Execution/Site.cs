using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>Where a running program is. What runs says so itself in front of each line; what is analysed is the text without that.</summary>
internal sealed class Site
{
    private static readonly AsyncLocal<Site> s_current = new();

    private readonly List<int> _helperLines = [];
    private int _line;

    public Site(RecordingClient client) => Client = client;

    /// <summary>The run of this flow of control: several programs run at once.</summary>
    public static Site Current
    {
        get => s_current.Value!;
        set => s_current.Value = value;
    }

    /// <summary>Who answers.</summary>
    public RecordingClient Client { get; }

    /// <summary>The line of the program's own method, and those of the helpers since.</summary>
    public ImmutableArray<int> Lines => [_line, .. _helperLines];

    /// <summary>A line of the program's own method is reached.</summary>
    public static void At(int line)
    {
        var site = Current;
        site._line = line;
        site._helperLines.Clear();
    }

    /// <summary>A line of a helper is reached, on the way from the line before.</summary>
    public static void In(int line)
    {
        if (!Current._helperLines.Contains(line))
        {
            Current._helperLines.Add(line);
        }
    }
}
