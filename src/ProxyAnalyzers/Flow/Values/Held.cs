using System;

namespace ProxyAnalyzers.Flow.Values;

/// <summary>What a variable holds where paths that gave it different values have met.</summary>
internal sealed record Held(Born Join, object Variable) : Value
{
    public override bool IsLost => Join.IsLost;

    public override bool Any(Func<Born, bool> predicate) => predicate(Join);

    public override Value Rewrite(Func<Born, Value> replace) => this with { Join = (Born)replace(Join) };
}
