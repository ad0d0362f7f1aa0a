namespace ProxySimulator;

/// <summary>The statuses of a session that the simulator gives. No session is ever <c>failed</c> or <c>unknown</c> here.</summary>
internal static class SessionStatus
{
    public const string Open = "open";
    public const string InProgress = "in-progress";
    public const string Closed = "closed";
}
