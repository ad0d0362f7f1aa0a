using System;
using System.IO;
using ProxyAnalyzers.Oracle;

namespace ProxyAnalyzers.Hostile;

/// <summary>What the command line asks for.</summary>
/// <param name="Inputs">How many inputs are made.</param>
/// <param name="First">The index of the first one: a run can go on where another one ended.</param>
/// <param name="Seed">What they follow from.</param>
/// <param name="Root">The root of the checkout whose sources are damaged.</param>
/// <param name="Folder">Where inputs go that are not borne.</param>
internal sealed record Arguments(int Inputs, int First, int Seed, string Root, string Folder)
{
    private const string Usage = "Usage: --inputs <count> [--seed <number>] [--first <index>] [--root <folder>] [--out <folder>]";

    /// <exception cref="FormatException">The arguments are none that the command has; the message says which.</exception>
    public static Arguments Parse(string[] arguments)
    {
        var parsed = CommandLine.Parse(arguments, Usage, new Arguments(10_000, 0, CommandLine.AnySeed, Directory.GetCurrentDirectory(), "hostile-failures"), (result, option) => option.Name switch
        {
            "--inputs" => result with { Inputs = option.Number },
            "--first" => result with { First = option.Number },
            "--seed" => result with { Seed = option.Number },
            "--root" => result with { Root = option.Text },
            "--out" => result with { Folder = option.Text },
            _ => null,
        });

        return Directory.Exists(Path.Combine(parsed.Root, "samples", "MaskedDelivery"))
            ? parsed
            : throw new FormatException($"{parsed.Root} is no checkout of ProxyAnalyzers. {Usage}");
    }
}
