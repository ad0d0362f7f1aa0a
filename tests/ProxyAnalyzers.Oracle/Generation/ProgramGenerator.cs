using System;
using ProxyAnalyzers.Oracle.Generation.Statements;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>Writes programs: the same ones for the same seed.</summary>
/// <param name="seed">What the programs follow from.</param>
internal sealed class ProgramGenerator(int seed)
{
    private const int MostStatements = 8;
    private const double UsualCarelessness = 0.07;

    public GeneratedProgram Write(int index)
    {
        // HashCode.Combine is another one in each process.
        var random = new Random(unchecked((seed * 486187739) + (index * 16777619)) & int.MaxValue);

        // One of four does whatever comes to its mind.
        var writer = new Writer(random, random.Next(4) == 0 ? 1 : UsualCarelessness);
        Openings.Write(writer);
        writer.Some(MostStatements);
        return new GeneratedProgram(index, writer.Body);
    }
}
