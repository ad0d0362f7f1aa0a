using System;
using System.Collections.Generic;

namespace Twilio.Exceptions;

/// <summary>Twilio refused a request.</summary>
public class ApiException : TwilioException
{
    /// <summary>A refusal that is not in Twilio's own form.</summary>
    public ApiException(string message)
        : base(message)
    {
    }

    /// <summary>An answer that could not be read.</summary>
    public ApiException(string message, Exception exception)
        : base(message, exception)
    {
    }

    /// <summary>A refusal.</summary>
    public ApiException(
        int code,
        int status,
        string message,
        string moreInfo,
        Dictionary<string, object> details = null,
        Exception exception = null)
        : base(message, exception)
    {
        Code = code;
        Status = status;
        MoreInfo = moreInfo;
        Details = details;
    }

    /// <summary>Twilio's error code, such as 20404; 0 if the answer had none.</summary>
    public int Code { get; }

    /// <summary>The HTTP status, such as 404; 0 if the answer was not in Twilio's own form.</summary>
    public int Status { get; }

    /// <summary>The address of the page about the code.</summary>
    public string MoreInfo { get; }

    /// <summary>What else the answer said.</summary>
    public Dictionary<string, object> Details { get; }
}
