using System;

namespace ProxyAnalyzers.Oracle;

/// <summary>What the command line asks for.</summary>
/// <param name="Programs">How many programs are written.</param>
/// <param name="Seed">What they follow from.</param>
/// <param name="FixEvery">Of how many programs one is fixed, each fix alone and all at once.</param>
/// <param name="Folder">Where programs go that show a mismatch.</param>
internal sealed record Arguments(int Programs, int Seed, int FixEvery, string Folder)
{
    private const string Usage = "Usage: --programs <count> [--seed <number>] [--fix-every <count>] [--out <folder>]";

    /// <exception cref="FormatException">The arguments are none that the command has; the message says which.</exception>
    public static Arguments Parse(string[] arguments) =>
        CommandLine.Parse(arguments, Usage, new Arguments(1000, CommandLine.AnySeed, FixEvery: 50, "oracle-failures"), (result, option) => option.Name switch
        {
            "--programs" => result with { Programs = option.Number },
            "--seed" => result with { Seed = option.Number },
            "--fix-every" => result with { FixEvery = Math.Max(1, option.Number) },
            "--out" => result with { Folder = option.Text },
            _ => null,
        });
}
