namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>A session as the writer remembers it.</summary>
/// <param name="IsOpen">Whether it can be used.</param>
/// <param name="Guests">How many may be in it.</param>
/// <param name="Takes">What kind of messages and identifiers it takes: the name of its mode.</param>
internal sealed record Room(Presence IsOpen, int Guests, string Takes);
