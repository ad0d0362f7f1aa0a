using System.Collections.Generic;
using System.Text.Json;
using Twilio.Base;

namespace Twilio.Exceptions;

/// <summary>The body of a refusal.</summary>
public class RestException : TwilioException
{
    private string _message;

    /// <summary>Twilio's error code, such as 20404.</summary>
    public int Code { get; private set; }

    /// <summary>The HTTP status, such as 404.</summary>
    public int Status { get; private set; }

    /// <inheritdoc/>
    public override string Message => _message;

    /// <summary>The address of the page about the code.</summary>
    public string MoreInfo { get; private set; }

    /// <summary>What else the body says.</summary>
    public Dictionary<string, object> Details { get; private set; }

    /// <summary>Reads the body of a refusal.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static RestException FromJson(string json)
    {
        using var document = JsonDocument.Parse(json ?? string.Empty);
        var body = document.RootElement;
        return new RestException
        {
            _message = ResourceJson.ReadMember<string>(body, "message"),
            Code = ResourceJson.ReadMember<int>(body, "code"),
            Status = ResourceJson.ReadMember<int>(body, "status"),
            MoreInfo = ResourceJson.ReadMember<string>(body, "more_info"),
            Details = ResourceJson.ReadMember<Dictionary<string, object>>(body, "details"),
        };
    }
}
