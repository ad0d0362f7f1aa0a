namespace MaskedDelivery;

/// <summary>What the company remembers of the Proxy session of a delivery.</summary>
/// <param name="Delivery">The delivery.</param>
/// <param name="SessionSid">The <c>KC</c> SID of the session.</param>
/// <param name="CourierSid">The <c>KP</c> SID of the courier in that session.</param>
/// <param name="CustomerSid">The <c>KP</c> SID of the customer in that session.</param>
public sealed record MaskedSession(Delivery Delivery, string SessionSid, string CourierSid, string CustomerSid)
{
    /// <summary>The SID of the participant who plays this part.</summary>
    public string SidOf(Recipient recipient) => recipient == Recipient.Courier ? CourierSid : CustomerSid;
}
