using System;
using System.Linq;

namespace ProxySimulator;

/// <summary>The form of a SID: its prefix and 32 hexadecimal digits, nothing before or after.</summary>
internal static class SidPattern
{
    private const int Length = 34;

    public static bool Matches(string prefix, string text) =>
        text.Length == Length && text.StartsWith(prefix, StringComparison.Ordinal) && text.Skip(prefix.Length).All(char.IsAsciiHexDigit);

    /// <exception cref="ProxyRefusalException">The text has another form.</exception>
    public static void Require(string prefix, string text, ProxyError otherwise)
    {
        if (!Matches(prefix, text))
        {
            throw otherwise.Refusal();
        }
    }
}
