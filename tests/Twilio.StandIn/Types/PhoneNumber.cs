namespace Twilio.Types;

/// <summary>A phone number, or a channel address such as <c>whatsapp:+15558675310</c>.</summary>
public class PhoneNumber : IEndpoint
{
    private readonly string _number;

    /// <summary>A number, as written.</summary>
    public PhoneNumber(string number) => _number = number;

    /// <summary>A number, as written.</summary>
    public static implicit operator PhoneNumber(string number) => new(number);

    /// <inheritdoc/>
    public override string ToString() => _number;
}
