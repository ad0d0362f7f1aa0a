using System.Collections.Concurrent;

namespace MaskedDelivery;

/// <summary>The sessions of the deliveries that are under way, by the number of the delivery. In earnest, a database.</summary>
public sealed class DeliveryStore
{
    private readonly ConcurrentDictionary<string, MaskedSession> _sessions = new(StringComparer.Ordinal);

    /// <summary>The session of a delivery, or null where none is under way.</summary>
    public MaskedSession? Find(string number) => _sessions.GetValueOrDefault(number);

    /// <summary>A delivery that this phone takes part in, or null.</summary>
    public Delivery? FindByPhone(string phone) => _sessions.Values
        .Select(session => session.Delivery)
        .FirstOrDefault(delivery => delivery.CourierPhone == phone || delivery.CustomerPhone == phone);

    /// <summary>Keeps the session in place of what was known of its delivery.</summary>
    public void Save(MaskedSession session) => _sessions[session.Delivery.Number] = session;

    /// <summary>Forgets the delivery.</summary>
    public void Remove(string number) => _sessions.TryRemove(number, out _);
}
