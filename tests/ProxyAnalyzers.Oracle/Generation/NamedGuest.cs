namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>An expression for a participant.</summary>
/// <param name="Record">Its record; null where the program has only its SID.</param>
/// <param name="Sid">Its SID.</param>
/// <param name="SessionSid">The SID of its session.</param>
/// <param name="Person">Which participant it is.</param>
internal sealed record NamedGuest(string? Record, string Sid, string SessionSid, int Person)
{
    public static NamedGuest Of(string record, int person) => new(record, record + ".Sid", record + ".SessionSid", person);
}
