using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;

namespace ProxyAnalyzers.Tests.Pages;

/// <summary>
/// <c>src/ProxyAnalyzers/Rules/PROXY1001.md</c> and its siblings: what the help link of a diagnostic opens. Its examples are the
/// <c>csharp</c> blocks under the headings <c>Wrong</c>, <c>Right</c> and, where the rule has a fix, <c>Fixed</c>.
/// </summary>
/// <param name="Id">The rule's id, which is the name of the file.</param>
/// <param name="Text">The page as it is.</param>
internal sealed record RulePage(string Id, string Text)
{
    private const string Fence = "```";

    public static ImmutableArray<RulePage> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("src", "ProxyAnalyzers", "Rules"), "PROXY*.md")
            .OrderBy(path => path, StringComparer.Ordinal)
            .Select(path => new RulePage(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path).ReplaceLineEndings("\n"))),
    ];

    /// <summary>The examples under a heading of the second level; none if the page lacks it.</summary>
    public ImmutableArray<PageExample> ExamplesUnder(string heading)
    {
        var examples = ImmutableArray.CreateBuilder<PageExample>();
        StringBuilder? block = null;
        var current = "";
        foreach (var line in Text.Split('\n'))
        {
            if (block is null && line.StartsWith("## ", StringComparison.Ordinal))
            {
                current = line[3..].Trim();
            }
            else if (block is null && line == Fence + "csharp" && current == heading)
            {
                block = new StringBuilder();
            }
            else if (block is not null && line == Fence)
            {
                examples.Add(PageExample.Parse(block.ToString()));
                block = null;
            }
            else
            {
                block?.Append(line).Append('\n');
            }
        }

        return examples.ToImmutable();
    }

    public override string ToString() => Id;
}
