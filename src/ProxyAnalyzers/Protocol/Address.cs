using System;

namespace ProxyAnalyzers.Protocol;

/// <summary>
/// How a participant is addressed: by a number in E.164, by a channel's address or by a Chat channel
/// (https://www.twilio.com/docs/proxy/api/participant, https://www.twilio.com/docs/api/errors/80404).
/// </summary>
internal static class Address
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;

    // Addresses of the web that look like those of a channel.
    private static readonly string[] OtherSchemes = { "tel", "mailto", "http", "https" };

    /// <summary>What is wrong with the text; <see cref="AddressFault.None"/> where Twilio takes it.</summary>
    public static AddressFault FindFault(string text)
    {
        if (HasMobileDigit(text))
        {
            return AddressFault.MobileDigit;
        }

        return IsE164(text) || IsOfChannel(text) ? AddressFault.None : AddressFault.NoAddress;
    }

    /// <summary>An address of Messenger, WhatsApp or another channel, or a Chat channel: only message-only sessions take it (80616).</summary>
    public static bool IsOfChannel(string text) => IsChannelAddress(text) || Sid.IsWellFormed(text, "CH");

    /// <summary>
    /// The text in E.164, where only what people put between the digits or the mobile digit is in the way; null where a country had to be
    /// guessed.
    /// </summary>
    public static string? Normalize(string text)
    {
        var digits = text.Trim();
        digits = digits.StartsWith("00", StringComparison.Ordinal) ? "+" + digits.Substring(2) : digits;
        foreach (var separator in new[] { " ", "\t", "\u00a0", "(", ")", ".", "-" })
        {
            digits = digits.Replace(separator, "");
        }

        digits = HasMobileDigit(digits) ? digits.Remove(3, 1) : digits;
        return digits != text && IsE164(digits) ? digits : null;
    }

    /// <summary>
    /// The 9 of Argentina or the 1 of Mexico, with which mobiles are dialled from abroad and without which Proxy knows them
    /// (https://www.twilio.com/docs/proxy/understanding-phone-number-management).
    /// </summary>
    private static bool HasMobileDigit(string text) =>
        text.StartsWith("+549", StringComparison.Ordinal) || text.StartsWith("+521", StringComparison.Ordinal);

    private static bool IsE164(string text)
    {
        if (text.Length is <= FewestDigits or > MostDigits + 1 || text[0] != '+' || text[1] == '0')
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsChannelAddress(string text)
    {
        var colon = text.IndexOf(':');
        if (colon <= 0 || colon == text.Length - 1 || Array.Exists(OtherSchemes, scheme => scheme.Equals(text.Substring(0, colon), StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) || char.IsControl(text[i]) || (i < colon && !IsOfName(text[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfName(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.';
}
