using System;

namespace ProxyAnalyzers.Protocol;

/// <summary>
/// The form of a SID: two letters for the kind, 32 hexadecimal digits, nothing before or after
/// (twilio-oai, <c>twilio_proxy_v1.json</c>, the patterns of the path parameters).
/// </summary>
internal static class Sid
{
    private const int Length = 34;

    /// <summary>The two letters that a SID of this kind starts with.</summary>
    public static string Prefix(ResourceKind kind) => kind switch
    {
        ResourceKind.Service => "KS",
        ResourceKind.Session => "KC",
        ResourceKind.Participant => "KP",
        ResourceKind.Interaction or ResourceKind.MessageInteraction => "KI",
        ResourceKind.PhoneNumber => "PN",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static bool IsWellFormed(string text, ResourceKind kind) => IsWellFormed(text, Prefix(kind));

    /// <summary>Whether the text is a SID of Twilio's that starts with these two letters.</summary>
    public static bool IsWellFormed(string text, string prefix)
    {
        if (text.Length != Length || !text.StartsWith(prefix, StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = 2; i < Length; i++)
        {
            if (!IsHexadecimal(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The Twilio error for a SID of this kind that has another form (the error pages 80403 to 80409).</summary>
    public static int ErrorCode(ResourceKind kind) => kind switch
    {
        ResourceKind.Service => 80408,
        ResourceKind.Session => 80409,
        ResourceKind.Participant => 80405,
        ResourceKind.Interaction or ResourceKind.MessageInteraction => 80403,
        ResourceKind.PhoneNumber => 80407,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static bool IsHexadecimal(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
