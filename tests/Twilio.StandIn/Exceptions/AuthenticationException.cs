namespace Twilio.Exceptions;

/// <summary>There are no credentials to send a request with.</summary>
public class AuthenticationException : TwilioException
{
    /// <summary>There are no credentials.</summary>
    public AuthenticationException(string message)
        : base(message)
    {
    }
}
