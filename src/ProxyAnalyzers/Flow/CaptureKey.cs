using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ProxyAnalyzers.Flow;

/// <summary>A temporary of a control-flow graph, as a key among the variables.</summary>
internal sealed record CaptureKey(ControlFlowGraph Graph, CaptureId Id);
