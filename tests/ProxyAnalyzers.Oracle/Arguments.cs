using System;

namespace ProxyAnalyzers.Oracle;

/// <summary>What the command line asks for.</summary>
/// <param name="Programs">How many programs are written.</param>
/// <param name="First">The index of the first of them: each follows from the seed and its index alone.</param>
/// <param name="Seed">What they follow from.</param>
/// <param name="FixEvery">Of how many programs one is fixed, each fix alone and all at once.</param>
/// <param name="SampleEvery">Of how many programs one is taken apart, to see which of its statements matter.</param>
/// <param name="Workers">How many batches are looked at at once.</param>
/// <param name="StopsAtFirst">The first mismatch is enough.</param>
/// <param name="Known">A list of mismatches, as a run writes it, that are none of this run's business; null for none.</param>
/// <param name="Folder">Where programs go that show a mismatch.</param>
internal sealed record Arguments(int Programs, int First, int Seed, int FixEvery, int SampleEvery, int Workers, bool StopsAtFirst, string? Known, string Folder)
{
    private const string Usage =
        "Usage: --programs <count> [--first <index>] [--seed <number>] [--fix-every <count>] [--sample-every <count>] [--workers <count>] [--stop-at-first yes|no] [--known <file>] [--out <folder>]";

    private static Arguments Defaults => new(
        1000, First: 0, CommandLine.AnySeed, FixEvery: 500, SampleEvery: 500, Environment.ProcessorCount, StopsAtFirst: false, Known: null, "oracle-failures");

    /// <exception cref="FormatException">The arguments are none that the command has; the message says which.</exception>
    public static Arguments Parse(string[] arguments) =>
        CommandLine.Parse(arguments, Usage, Defaults, (result, option) => option.Name switch
        {
            "--programs" => result with { Programs = Count(option) },
            "--first" => result with { First = option.Number },
            "--seed" => result with { Seed = option.Number },
            "--fix-every" => result with { FixEvery = Count(option) },
            "--sample-every" => result with { SampleEvery = Count(option) },
            "--workers" => result with { Workers = Count(option) },
            "--stop-at-first" => result with { StopsAtFirst = option.Text == "yes" },
            "--known" => result with { Known = option.Text },
            "--out" => result with { Folder = option.Text },
            _ => null,
        });

    private static int Count(CommandLineOption option) =>
        option.Number is > 0 and var count ? count : throw new FormatException($"{option.Name} needs at least 1. {Usage}");
}
