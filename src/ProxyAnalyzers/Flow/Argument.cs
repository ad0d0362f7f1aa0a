using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>What an argument of a Proxy call holds, and the expression that a diagnostic about it underlines.</summary>
/// <param name="Value">The value; null where the argument is left out.</param>
/// <param name="Expression">Where it was written: the argument, or the value that filled the property of the options.</param>
/// <param name="Calls">The calls that led to the code that holds the expression.</param>
internal sealed record Argument(Value? Value, IOperation Expression, CallChain? Calls)
{
    /// <summary>For a plain HTTP request, where in the URL it stands; the expression is the URL then.</summary>
    public UrlSegment? Segment { get; init; }
}
