using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.Hostile.Sources;

/// <summary>A source with its expected diagnostics taken out: <c>{|PROXY2001:expression|}</c>, several and nested.</summary>
/// <param name="Text">The source as the compiler gets it.</param>
/// <param name="Expected">What was marked, in the order of the closing marks.</param>
internal sealed partial record MarkedSource(string Text, ImmutableArray<ExpectedDiagnostic> Expected)
{
    /// <exception cref="FormatException">A mark is opened and not closed, or the other way round.</exception>
    public static MarkedSource Parse(string marked)
    {
        // The case is the same on a machine that checks out with CRLF.
        marked = marked.ReplaceLineEndings("\n");
        var text = new StringBuilder(marked.Length);
        var open = new Stack<(string Id, int Start)>();
        var expected = ImmutableArray.CreateBuilder<ExpectedDiagnostic>();
        var position = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            text.Append(marked, position, mark.Index - position);
            position = mark.Index + mark.Length;
            if (mark.Groups["id"].Success)
            {
                open.Push((mark.Groups["id"].Value, text.Length));
                continue;
            }

            if (!open.TryPop(out var start))
            {
                throw new FormatException($"A closing |}} without its opening mark, at character {mark.Index}.");
            }

            expected.Add(new ExpectedDiagnostic(start.Id, TextSpan.FromBounds(start.Start, text.Length)));
        }

        if (open.Count > 0)
        {
            throw new FormatException($"{{|{open.Peek().Id}: is never closed.");
        }

        text.Append(marked, position, marked.Length - position);
        return new MarkedSource(text.ToString(), expected.ToImmutable());
    }

    [GeneratedRegex(@"\{\|(?<id>[A-Z]+[0-9]+):|\|\}", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
