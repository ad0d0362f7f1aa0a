using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Twilio.Base;

/// <summary>A time in JSON: ISO 8601, and RFC 2822 in the 2010 API. Both come out in UTC.</summary>
internal sealed class TwilioDateTimeConverter : JsonConverter<DateTime>
{
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateTime.TryParse(reader.GetString(), CultureInfo.InvariantCulture, Utc, out var value)
            ? value
            : throw new JsonException($"'{reader.GetString()}' is no time.");

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToUniversalTime());
}
