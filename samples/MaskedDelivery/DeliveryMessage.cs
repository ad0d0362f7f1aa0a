namespace MaskedDelivery;

/// <summary>A text for one side of a delivery.</summary>
public sealed record DeliveryMessage(Recipient To, string Text);
