using System;

namespace ProxyAnalyzers.Flow.Values;

/// <summary>A time of the local clock that does not say so once it is written as text.</summary>
/// <param name="Time">The value of which this is known.</param>
/// <param name="HasOffset">It is a <see cref="DateTimeOffset"/>, which still knows how far it is from UTC.</param>
internal sealed record LocalTime(Value Time, bool HasOffset) : Value
{
    /// <summary>What its <see cref="DateTime.Kind"/> says; null where that is not known.</summary>
    public DateTimeKind? Kind { get; init; }

    public override bool IsLost => Time.IsLost;

    public override int Depth => 1 + Time.Depth;

    public override bool Any(Func<Born, bool> predicate) => Time.Any(predicate);

    public override Value Rewrite(Func<Born, Value> replace) => this with { Time = Time.Rewrite(replace) };
}
