using System;
using System.Collections.Generic;

namespace Twilio.Exceptions;

/// <summary>Twilio refused a request, in the form of RFC 9457.</summary>
public class ApiStandardException : TwilioException
{
    /// <summary>A refusal.</summary>
    public ApiStandardException(string message)
        : base(message)
    {
    }

    /// <summary>A refusal because of something else.</summary>
    public ApiStandardException(string message, Exception exception)
        : base(message, exception)
    {
    }

    /// <summary>A refusal.</summary>
    public ApiStandardException(
        int code,
        int status,
        string type,
        string title,
        string detail,
        string instance,
        List<ErrorDetail> errors,
        Exception exception = null)
        : base(title, exception)
    {
        Code = code;
        Status = status;
        Type = type;
        Title = title;
        Detail = detail;
        Instance = instance;
        Errors = errors;
    }

    /// <summary>Twilio's error code.</summary>
    public int Code { get; }

    /// <summary>The HTTP status.</summary>
    public int Status { get; }

    /// <summary>The address that stands for this kind of refusal.</summary>
    public string Type { get; }

    /// <summary>This kind of refusal, in words.</summary>
    public string Title { get; }

    /// <summary>This refusal, in words.</summary>
    public string Detail { get; }

    /// <summary>The address that stands for this refusal.</summary>
    public string Instance { get; }

    /// <summary>What was wrong, field by field.</summary>
    public List<ErrorDetail> Errors { get; }
}
