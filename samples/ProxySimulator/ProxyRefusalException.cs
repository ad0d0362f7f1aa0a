using System;

namespace ProxySimulator;

/// <summary>Ends the handling of a request that Proxy refuses; never leaves the simulator.</summary>
internal sealed class ProxyRefusalException(ProxyError error) : Exception(error.Message)
{
    /// <summary>What the caller is told.</summary>
    public ProxyError Error { get; } = error;
}
