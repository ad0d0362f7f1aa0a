using System;

namespace ProxySimulator;

/// <summary>Makes SIDs that look random and are the same in every run, so that a failing test can be read twice.</summary>
internal sealed class SidGenerator
{
    private readonly Random _random = new(80903);

    public string Next(string prefix)
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return prefix + Convert.ToHexString(bytes).ToLowerInvariant();
    }
}
