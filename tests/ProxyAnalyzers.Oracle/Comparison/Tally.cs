using System.Collections.Concurrent;
using System.Collections.Generic;

namespace ProxyAnalyzers.Oracle.Comparison;

/// <summary>Counts, by several workers at once.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, int> _counts = new();

    public IReadOnlyDictionary<string, int> Counts => _counts;

    public int this[string key] => _counts.GetValueOrDefault(key);

    public void Add(string key) => _counts.AddOrUpdate(key, 1, (_, count) => count + 1);
}
