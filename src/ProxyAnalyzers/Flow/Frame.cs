using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>One method, accessor, lambda or local function that is being read, and the calls that led to it.</summary>
internal sealed class Frame
{
    public Frame(ISymbol owner, ControlFlowGraph graph, CallChain? calls, Value? instance, Frame? lexicalParent, bool isGuarded = false, bool isProtected = false)
    {
        Owner = owner;
        Graph = graph;
        Calls = calls;
        Instance = instance;
        LexicalParent = lexicalParent;
        IsGuarded = isGuarded;
        IsProtected = isProtected;
        Facts = GraphFacts.Of(graph);
    }

    public ISymbol Owner { get; }

    public ControlFlowGraph Graph { get; }

    public GraphFacts Facts { get; }

    public CallChain? Calls { get; }

    /// <summary>What <c>this</c> is; null in a static method.</summary>
    public Value? Instance { get; }

    /// <summary>For a lambda or a local function, the frame of the code that it stands in.</summary>
    public Frame? LexicalParent { get; }

    /// <summary>The call that led here stands in a <c>try</c> block that catches what Twilio's client throws.</summary>
    public bool IsGuarded { get; }

    /// <summary>Somewhere around the calls that led here stands a <c>try</c>: somebody asks with what an exception leaves.</summary>
    public bool IsProtected { get; }

    public Place PlaceOf(object site) => new(site, Calls);
}
