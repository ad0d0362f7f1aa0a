using System;
using System.Linq;

namespace ProxySimulator;

/// <summary>What Proxy takes as a participant's identifier (https://www.twilio.com/docs/api/errors/80404, 80616).</summary>
internal static class IdentifierFormat
{
    private static readonly string[] s_otherSchemes = ["tel", "mailto", "http", "https"];

    // https://www.twilio.com/docs/proxy/understanding-phone-number-management: without the mobile digit of these two countries.
    private static readonly string[] s_mobileDigitPrefixes = ["+549", "+521"];

    public static bool IsValid(string identifier) => IsPhoneNumber(identifier) || IsChannel(identifier);

    public static bool IsChannel(string identifier) => SidPattern.Matches("CH", identifier) || IsChannelAddress(identifier);

    public static bool IsPhoneNumber(string identifier) =>
        identifier.Length is >= 8 and <= 16
        && identifier[0] == '+'
        && identifier[1] != '0'
        && identifier.Skip(1).All(char.IsAsciiDigit)
        && !s_mobileDigitPrefixes.Any(prefix => identifier.StartsWith(prefix, StringComparison.Ordinal));

    private static bool IsChannelAddress(string identifier)
    {
        var colon = identifier.IndexOf(':');
        return colon > 0
            && colon < identifier.Length - 1
            && identifier[..colon].All(char.IsAsciiLetter)
            && !s_otherSchemes.Contains(identifier[..colon], StringComparer.OrdinalIgnoreCase)
            && !identifier.Any(char.IsWhiteSpace);
    }
}
