using System;

namespace ProxyAnalyzers.Oracle;

/// <summary>Reads the options of a command: names, each with its value.</summary>
internal static class CommandLine
{
    /// <summary>A seed for who has not asked for one.</summary>
    public static int AnySeed => Environment.TickCount & int.MaxValue;

    /// <param name="arguments">The command line.</param>
    /// <param name="usage">What the command can be told.</param>
    /// <param name="defaults">What it is told by nothing.</param>
    /// <param name="set">What becomes of the result by one more option; null where there is no such option.</param>
    /// <exception cref="FormatException">The arguments are none that the command has; the message says which.</exception>
    public static TArguments Parse<TArguments>(string[] arguments, string usage, TArguments defaults, Func<TArguments, CommandLineOption, TArguments?> set)
        where TArguments : class
    {
        var result = defaults;
        for (var i = 0; i < arguments.Length; i += 2)
        {
            var value = i + 1 < arguments.Length ? arguments[i + 1] : throw new FormatException($"{arguments[i]} needs a value. {usage}");
            result = set(result, new CommandLineOption(arguments[i], value, usage)) ?? throw new FormatException($"Unknown argument {arguments[i]}. {usage}");
        }

        return result;
    }
}
