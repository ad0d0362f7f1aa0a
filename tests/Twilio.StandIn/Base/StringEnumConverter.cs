using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Twilio.Types;

namespace Twilio.Base;

/// <summary>A <see cref="StringEnum"/> is its value in JSON.</summary>
internal sealed class StringEnumConverter : JsonConverter<StringEnum>
{
    public override bool CanConvert(Type typeToConvert) => typeof(StringEnum).IsAssignableFrom(typeToConvert);

    public override StringEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var result = (StringEnum)Activator.CreateInstance(typeToConvert);
        result.FromString(reader.GetString());
        return result;
    }

    public override void Write(Utf8JsonWriter writer, StringEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
