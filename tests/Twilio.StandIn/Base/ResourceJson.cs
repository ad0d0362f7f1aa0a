using System;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Twilio.Exceptions;

namespace Twilio.Base;

/// <summary>Resources from and to Twilio's JSON: <c>date_deleted</c> is <c>DateDeleted</c>.</summary>
internal static class ResourceJson
{
    private static readonly JsonSerializerOptions s_resources = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new StringEnumConverter(), new PhoneNumberConverter(), new TwilioDateTimeConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { UsePrivateMembers } },
    };

    private static readonly JsonSerializerOptions s_values = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="ApiException">The text is no JSON of a <typeparamref name="T"/>.</exception>
    public static T Read<T>(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, s_resources);
        }
        catch (JsonException exception)
        {
            throw new ApiException(exception.Message, exception);
        }
    }

    public static T Read<T>(JsonElement json) => json.Deserialize<T>(s_resources);

    /// <summary>A member of an object, or the default where the object has none of that name.</summary>
    public static T ReadMember<T>(JsonElement json, string name) => json.TryGetProperty(name, out var member) ? Read<T>(member) : default;

    /// <exception cref="ApiException">The object has no JSON.</exception>
    public static string Write(object model)
    {
        try
        {
            return JsonSerializer.Serialize(model, s_resources);
        }
        catch (NotSupportedException exception)
        {
            throw new ApiException(exception.Message, exception);
        }
    }

    /// <summary>An application's object as the value of a field: its own names are kept, and text is taken to be JSON already.</summary>
    public static string WriteValue(object value) =>
        value is null or string ? (string)value : JsonSerializer.Serialize(value, s_values);

    // Only an answer makes a resource: its constructor and its setters are private.
    private static void UsePrivateMembers(JsonTypeInfo type)
    {
        if (!typeof(Resource).IsAssignableFrom(type.Type))
        {
            return;
        }

        type.CreateObject ??= () => Activator.CreateInstance(type.Type, nonPublic: true);
        foreach (var property in type.Properties)
        {
            if (property.AttributeProvider is PropertyInfo { CanWrite: true } member)
            {
                property.Set ??= member.SetValue;
            }
        }
    }
}
