using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>A statement of a generated program: a line, or parts with a head and a body each, as <c>if</c> and <c>else</c> are.</summary>
/// <param name="Constructs">What it is, in the words of the coverage table.</param>
/// <param name="Parts">The parts; a plain statement has one without a body.</param>
/// <param name="Neutral">A plain line that can stand in its place; null where nothing has to.</param>
internal sealed record Node(ImmutableArray<string> Constructs, ImmutableArray<NodePart> Parts, string? Neutral = null)
{
    /// <summary>The constructs of the statement and of all within it.</summary>
    public IEnumerable<string> AllConstructs => Constructs.Concat(Parts.SelectMany(part => part.Statements).SelectMany(node => node.AllConstructs));

    /// <summary>The lines of the statement.</summary>
    public IEnumerable<ProgramLine> Print(string indentation)
    {
        foreach (var part in Parts)
        {
            yield return new ProgramLine(indentation + part.Head, part.CanBeTraced);
            if (part.Body.IsDefault)
            {
                continue;
            }

            yield return new ProgramLine(indentation + "{", CanBeTraced: false);
            foreach (var line in part.Body.SelectMany(node => node.Print(indentation + "    ")))
            {
                yield return line;
            }

            yield return new ProgramLine(indentation + "}", CanBeTraced: false);
        }
    }
}
