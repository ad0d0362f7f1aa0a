using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ProxyAnalyzers.Flow;

/// <summary>A lambda, the frame that it stands in, and what was known where it was created.</summary>
internal sealed record CreatedLambda(IFlowAnonymousFunctionOperation Lambda, Frame Parent, World World);
