using System;
using System.Globalization;

namespace ProxyAnalyzers.Oracle;

/// <summary>An option of a command.</summary>
/// <param name="Name">Its name, with the dashes.</param>
/// <param name="Text">Its value.</param>
/// <param name="Usage">What the command can be told.</param>
internal sealed record CommandLineOption(string Name, string Text, string Usage)
{
    /// <summary>The value, as a number.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public int Number => int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new FormatException($"{Name} needs a number, not '{Text}'. {Usage}");
}
