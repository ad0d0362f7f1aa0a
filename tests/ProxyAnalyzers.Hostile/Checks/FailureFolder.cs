using System.IO;
using System.Linq;
using System.Text;

namespace ProxyAnalyzers.Hostile.Checks;

/// <summary>Where inputs go that are not borne, each with the reason above it.</summary>
/// <param name="path">The folder; made when there is something to put into it.</param>
/// <param name="seed">What the inputs follow from.</param>
internal sealed class FailureFolder(string path, int seed)
{
    /// <summary>The first ones are the cause of the others.</summary>
    private const int MostWritten = 100;

    /// <summary>Half of a character is no UTF-8, and no reason to stop: the seed makes the input anew.</summary>
    private static readonly UTF8Encoding s_lenient = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private int _written;

    /// <summary>Writes what has failed since the last time.</summary>
    public void Write(Tally tally)
    {
        foreach (var failure in tally.Failures.Skip(_written).Take(MostWritten - _written))
        {
            Directory.CreateDirectory(path);
            foreach (var input in failure.Inputs)
            {
                File.WriteAllText(Path.Combine(path, input.Path), $"/* seed {seed}, {input.Damage}\n{failure.Reason.Replace("*/", "* /")}\n*/\n{input.Text}", s_lenient);
            }

            _written++;
        }
    }
}
