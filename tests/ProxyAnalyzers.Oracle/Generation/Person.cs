namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>A participant as the writer remembers it.</summary>
/// <param name="Session">The session that it is in.</param>
/// <param name="IsThere">Whether it is still in it.</param>
internal sealed record Person(int Session, Presence IsThere);
