namespace Twilio.Exceptions;

/// <summary>What was wrong with one field of a request.</summary>
public class ErrorDetail
{
    /// <summary>What was wrong.</summary>
    public string Detail { get; set; }

    /// <summary>The field, as a JSON pointer.</summary>
    public string Pointer { get; set; }
}
