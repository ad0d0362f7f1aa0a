using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Flow.Values;

/// <summary>A call of an iterator, which runs when somebody goes through its result.</summary>
internal sealed record IteratorCall(IMethodSymbol Method, IOperation Site, Value? Receiver, ImmutableArray<Value> Arguments) : Value
{
    public override int Depth => 1 + Math.Max(Receiver?.Depth ?? 0, Arguments.Select(argument => argument.Depth).DefaultIfEmpty().Max());

    public bool Equals(IteratorCall? other) =>
        other is not null && ReferenceEquals(Site, other.Site) && Equals(Receiver, other.Receiver) && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => Site.GetHashCode();

    public override bool Any(Func<Born, bool> predicate) => Receiver?.Any(predicate) == true || Arguments.Any(argument => argument.Any(predicate));

    public override Value Rewrite(Func<Born, Value> replace) => this with
    {
        Receiver = Receiver?.Rewrite(replace),
        Arguments = Arguments.Select(argument => argument.Rewrite(replace)).ToImmutableArray(),
    };
}
