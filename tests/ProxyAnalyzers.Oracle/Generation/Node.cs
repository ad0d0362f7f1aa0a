using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>A statement of a generated program: a line, or parts with a head and a body each, as <c>if</c> and <c>else</c> are.</summary>
/// <param name="Construct">What it is, in the words of the coverage table.</param>
/// <param name="Parts">The parts; a plain statement has one without a body.</param>
internal sealed record Node(string Construct, ImmutableArray<NodePart> Parts)
{
    public static Node Line(string construct, string code) => new(construct, [new NodePart(code, default)]);

    public static Node Compound(string construct, params (string Head, ImmutableArray<Node> Body)[] parts) =>
        new(construct, [.. parts.Select(part => new NodePart(part.Head, part.Body))]);

    /// <summary>The constructs of the statement and of all within it.</summary>
    public IEnumerable<string> Constructs =>
        Parts.SelectMany(part => part.Body.IsDefault ? [] : part.Body.SelectMany(node => node.Constructs)).Prepend(Construct);

    /// <summary>The lines of the statement.</summary>
    public IEnumerable<string> Print(string indentation)
    {
        foreach (var part in Parts)
        {
            yield return indentation + part.Head;
            if (part.Body.IsDefault)
            {
                continue;
            }

            yield return indentation + "{";
            foreach (var line in part.Body.SelectMany(node => node.Print(indentation + "    ")))
            {
                yield return line;
            }

            yield return indentation + "}";
        }
    }
}
