namespace Twilio.Types;

/// <summary>What a number of the account can carry.</summary>
public class PhoneNumberCapabilities
{
    /// <summary>Capabilities.</summary>
    public PhoneNumberCapabilities(bool mms, bool sms, bool voice, bool fax)
    {
        Mms = mms;
        Sms = sms;
        Voice = voice;
        Fax = fax;
    }

    /// <summary>Whether it can send and receive media messages.</summary>
    public bool Mms { get; }

    /// <summary>Whether it can send and receive text messages.</summary>
    public bool Sms { get; }

    /// <summary>Whether it can make and take calls.</summary>
    public bool Voice { get; }

    /// <summary>Whether it can send and receive faxes.</summary>
    public bool Fax { get; }
}
