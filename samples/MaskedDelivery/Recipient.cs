namespace MaskedDelivery;

/// <summary>Who a message is for.</summary>
public enum Recipient
{
    /// <summary>The one who brings the parcel.</summary>
    Courier,

    /// <summary>The one who waits for it.</summary>
    Customer,
}
