namespace ProxyAnalyzers.Protocol;

/// <summary>Why Twilio refuses a text as the address of a participant.</summary>
internal enum AddressFault
{
    None,

    /// <summary>Neither a number in E.164 nor the address of a channel.</summary>
    NoAddress,

    /// <summary>A number of Argentina or Mexico with the digit that only mobiles have.</summary>
    MobileDigit,
}
