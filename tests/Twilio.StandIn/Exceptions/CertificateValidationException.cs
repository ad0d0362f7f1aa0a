using System;
using Twilio.Http;

namespace Twilio.Exceptions;

/// <summary>The machine does not accept Twilio's certificate.</summary>
public class CertificateValidationException : TwilioException
{
    /// <summary>The answer was not the expected one.</summary>
    public CertificateValidationException(string message, Request request, Response response)
        : base(message)
    {
        Request = request;
        Response = response;
    }

    /// <summary>No answer came.</summary>
    public CertificateValidationException(string message, Exception exception, Request request)
        : base(message, exception) => Request = request;

    /// <summary>The request that was tried.</summary>
    public Request Request { get; }

    /// <summary>Its answer; <see langword="null"/> if none came.</summary>
    public Response Response { get; }
}
