using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>One way in which an evaluation can end: the value, and the world afterwards.</summary>
internal readonly struct Outcome
{
    public Outcome(World world, Value value)
    {
        World = world;
        Value = value;
    }

    public World World { get; }

    public Value Value { get; }
}
