using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>What is left of a program when a part of it goes.</summary>
internal static class Smaller
{
    /// <summary>The block without one statement, with one replaced by a plain one or by a part of its body, or with a smaller one in its place.</summary>
    public static IEnumerable<ImmutableArray<Node>> Than(ImmutableArray<Node> block)
    {
        // From the end: what stands there is needed by nobody.
        for (var i = block.Length - 1; i >= 0; i--)
        {
            var node = block[i];
            yield return block.RemoveAt(i);
            if (node.Neutral is { } neutral)
            {
                yield return block.SetItem(i, new Node([], [new NodePart(neutral, default)]));
            }

            foreach (var part in node.Parts.Where(part => !part.Body.IsDefault))
            {
                yield return block.RemoveAt(i).InsertRange(i, part.Body);
            }

            for (var j = 0; j < node.Parts.Length; j++)
            {
                foreach (var body in node.Parts[j].Body.IsDefault ? [] : Than(node.Parts[j].Body))
                {
                    yield return block.SetItem(i, node with { Parts = node.Parts.SetItem(j, node.Parts[j] with { Body = body }) });
                }
            }
        }
    }
}
