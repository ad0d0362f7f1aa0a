using System;
using System.Globalization;

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
    public static Arguments Parse(string[] arguments)
    {
        var result = new Arguments(1000, Environment.TickCount & int.MaxValue, FixEvery: 50, "oracle-failures");
        for (var i = 0; i < arguments.Length; i += 2)
        {
            var value = i + 1 < arguments.Length ? arguments[i + 1] : throw new FormatException($"{arguments[i]} needs a value. {Usage}");
            result = arguments[i] switch
            {
                "--programs" => result with { Programs = Number(arguments[i], value) },
                "--seed" => result with { Seed = Number(arguments[i], value) },
                "--fix-every" => result with { FixEvery = Math.Max(1, Number(arguments[i], value)) },
                "--out" => result with { Folder = value },
                _ => throw new FormatException($"Unknown argument {arguments[i]}. {Usage}"),
            };
        }

        return result;
    }

    private static int Number(string name, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"{name} needs a number, not '{value}'. {Usage}");
}
