namespace MaskedDelivery;

/// <summary>The courier who takes over.</summary>
/// <param name="Phone">The courier's own number, E.164.</param>
public sealed record NewCourier(string Phone);
