using System;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Flow.Values;

/// <summary>
/// What a field or property of another value holds. <see cref="Since"/> is the last place at which other code may have changed it;
/// static members have no target.
/// </summary>
internal sealed record Member(Value? Target, ISymbol Symbol, Born? Since = null) : Value
{
    public override bool IsLost => Target is { IsLost: true } || Since is { IsLost: true };

    public override int Depth { get; } = 1 + (Target?.Depth ?? 0);

    internal override Value Owner => Target ?? this;

    public override bool Any(Func<Born, bool> predicate) => Target?.Any(predicate) == true || (Since is not null && predicate(Since));

    public override Value Rewrite(Func<Born, Value> replace) =>
        new Member(Target?.Rewrite(replace), Symbol, Since is null ? null : (Born)replace(Since));
}
