namespace ProxySimulator;

/// <summary>The proxy number that a participant was given.</summary>
/// <param name="Identifier">The number or channel address.</param>
/// <param name="Sid">Its <c>PN</c> SID; null where it is not of the service's pool.</param>
internal sealed record ProxyAssignment(string Identifier, string? Sid);
