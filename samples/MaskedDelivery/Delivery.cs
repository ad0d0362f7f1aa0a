namespace MaskedDelivery;

/// <summary>A parcel under way.</summary>
/// <param name="Number">The number on the parcel.</param>
/// <param name="CourierPhone">The courier's own number, E.164.</param>
/// <param name="CustomerPhone">The customer's own number, E.164.</param>
public sealed record Delivery(string Number, string CourierPhone, string CustomerPhone);
