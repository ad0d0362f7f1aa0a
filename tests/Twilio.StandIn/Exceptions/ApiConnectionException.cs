using System;

namespace Twilio.Exceptions;

/// <summary>No answer came: the network failed, or it took too long.</summary>
public class ApiConnectionException : TwilioException
{
    /// <summary>No answer came.</summary>
    public ApiConnectionException(string message)
        : base(message)
    {
    }

    /// <summary>No answer came because of something else.</summary>
    public ApiConnectionException(string message, Exception exception)
        : base(message, exception)
    {
    }
}
