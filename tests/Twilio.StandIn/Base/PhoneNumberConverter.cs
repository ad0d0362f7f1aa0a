using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Twilio.Types;

namespace Twilio.Base;

/// <summary>A <see cref="PhoneNumber"/> is its text in JSON.</summary>
internal sealed class PhoneNumberConverter : JsonConverter<PhoneNumber>
{
    public override PhoneNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString());

    public override void Write(Utf8JsonWriter writer, PhoneNumber value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
