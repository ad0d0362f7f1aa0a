namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>An expression for a session.</summary>
/// <param name="Record">Its record; null where the program has only its SID.</param>
/// <param name="Sid">Its SID.</param>
/// <param name="Room">Which session it is.</param>
internal sealed record NamedSession(string? Record, string Sid, int Room)
{
    /// <summary>It can be fetched by the name that it was created with.</summary>
    public bool HasUniqueName { get; init; }

    public static NamedSession Of(string record, int room) => new(record, record + ".Sid", room);
}
