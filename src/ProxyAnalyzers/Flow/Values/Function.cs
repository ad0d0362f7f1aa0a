using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ProxyAnalyzers.Flow.Values;

/// <summary>A lambda, a local function or a method group that a variable or an argument holds.</summary>
internal sealed record Function(IMethodSymbol Method, IFlowAnonymousFunctionOperation? Lambda, Value? Receiver, CallChain? Calls) : Value
{
    public override int Depth => 1 + (Receiver?.Depth ?? 0);

    public override bool Any(Func<Born, bool> predicate) => Receiver?.Any(predicate) == true;

    public override Value Rewrite(Func<Born, Value> replace) => this with { Receiver = Receiver?.Rewrite(replace) };
}
