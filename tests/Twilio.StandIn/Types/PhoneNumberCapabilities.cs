namespace Twilio.Types;

/// <summary>What a number of the account can carry.</summary>
public class PhoneNumberCapabilities
{
    /// <summary>Whether it can send and receive media messages.</summary>
    public bool Mms { get; private set; }

    /// <summary>Whether it can send and receive text messages.</summary>
    public bool Sms { get; private set; }

    /// <summary>Whether it can make and take calls.</summary>
    public bool Voice { get; private set; }

    /// <summary>Whether it can send and receive faxes.</summary>
    public bool Fax { get; private set; }
}
