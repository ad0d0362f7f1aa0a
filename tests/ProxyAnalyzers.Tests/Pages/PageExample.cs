using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace ProxyAnalyzers.Tests.Pages;

/// <summary>A block of C# of a rule page. <c>// PROXY1001</c> at the end of a line says that the rule speaks there.</summary>
/// <param name="Source">The block without those comments.</param>
/// <param name="Expected">The ids and their lines, counted from 1.</param>
internal sealed partial record PageExample(string Source, ImmutableArray<(string Id, int Line)> Expected)
{
    public static PageExample Parse(string block)
    {
        var source = new StringBuilder();
        var expected = ImmutableArray.CreateBuilder<(string Id, int Line)>();
        var line = 0;
        foreach (var text in block.TrimEnd('\n').Split('\n'))
        {
            line++;
            var mark = Mark().Match(text);
            if (mark.Success)
            {
                expected.Add((mark.Groups["id"].Value, line));
            }

            source.Append(mark.Success ? text[..mark.Index] : text).Append('\n');
        }

        return new PageExample(source.ToString(), expected.ToImmutable());
    }

    [GeneratedRegex(@"\s*// (?<id>PROXY[0-9]{4})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
