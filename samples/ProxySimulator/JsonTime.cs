using System;
using System.Globalization;

namespace ProxySimulator;

/// <summary>Times as Twilio writes them: ISO 8601, UTC, to the second.</summary>
internal static class JsonTime
{
    public static string? Write(DateTimeOffset? time) =>
        time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
