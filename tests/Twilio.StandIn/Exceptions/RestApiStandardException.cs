using System.Collections.Generic;
using System.Text.Json;
using Twilio.Base;

namespace Twilio.Exceptions;

/// <summary>The body of a refusal in the form of RFC 9457.</summary>
public class RestApiStandardException : TwilioException
{
    /// <summary>The address that stands for this kind of refusal.</summary>
    public string Type { get; private set; }

    /// <summary>This kind of refusal, in words.</summary>
    public string Title { get; private set; }

    /// <summary>Twilio's error code.</summary>
    public int Code { get; private set; }

    /// <summary>The HTTP status.</summary>
    public int Status { get; private set; }

    /// <summary>This refusal, in words.</summary>
    public string Detail { get; private set; }

    /// <summary>The address that stands for this refusal.</summary>
    public string Instance { get; private set; }

    /// <summary>What was wrong, field by field.</summary>
    public List<ErrorDetail> Errors { get; private set; }

    /// <summary>Reads the body of a refusal.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static RestApiStandardException FromJson(string json)
    {
        using var document = JsonDocument.Parse(json ?? string.Empty);
        var body = document.RootElement;
        return new RestApiStandardException
        {
            Type = ResourceJson.ReadMember<string>(body, "type"),
            Title = ResourceJson.ReadMember<string>(body, "title"),
            Code = ResourceJson.ReadMember<int>(body, "code"),
            Status = ResourceJson.ReadMember<int>(body, "status"),
            Detail = ResourceJson.ReadMember<string>(body, "detail"),
            Instance = ResourceJson.ReadMember<string>(body, "instance"),
            Errors = ResourceJson.ReadMember<List<ErrorDetail>>(body, "errors"),
        };
    }
}
