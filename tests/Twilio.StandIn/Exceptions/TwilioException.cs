using System;

namespace Twilio.Exceptions;

/// <summary>The base of what the SDK throws.</summary>
public class TwilioException : Exception
{
    /// <summary>Something went wrong.</summary>
    public TwilioException()
    {
    }

    /// <summary>Something went wrong.</summary>
    public TwilioException(string message)
        : base(message)
    {
    }

    /// <summary>Something went wrong because of something else.</summary>
    public TwilioException(string message, Exception exception)
        : base(message, exception)
    {
    }
}
