using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>One method, accessor, lambda or local function that is being read, and the calls that led to it.</summary>
internal sealed class Frame
{
    public Frame(ISymbol owner, ControlFlowGraph graph, CallChain? calls, Value? instance, Frame? lexicalParent, bool isGuarded = false, bool isProtected = false, bool isLeftAlone = false)
    {
        Owner = owner;
        Graph = graph;
        Calls = calls;
        Instance = instance;
        LexicalParent = lexicalParent;
        IsGuarded = isGuarded;
        IsProtected = isProtected;
        IsLeftAlone = isLeftAlone;
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

    /// <summary>It is what a list or a query calls for each of its elements.</summary>
    public bool IsRunForEach => Calls?.Site is IInvocationOperation { TargetMethod: { ContainingType: { Name: "List" or "Array" or "Enumerable" or "Parallel" or "ParallelEnumerable" } } };

    /// <summary>Where the code being read creates a value, or calls who does; null where it comes from outside.</summary>
    public IOperation? FindSiteOf(Value value)
    {
        var place = value is Born born ? born.Place : null;
        var (site, calls) = (place?.Site as IOperation, place?.Calls);
        while (calls is not null && !calls.Equals(Calls))
        {
            (site, calls) = (calls.Site, calls.Outer);
        }

        return Equals(calls, Calls) ? site : null;
    }

    /// <summary>Nobody waits for the call that led here: what it does once it has waited for others, it does later.</summary>
    public bool IsLeftAlone { get; }

    public Place PlaceOf(object site) => new(site, Calls);

    /// <summary>Whether a call is made, and its task kept at best.</summary>
    public bool IsStarted(IOperation site) => site.Parent switch
    {
        IExpressionStatementOperation => true,
        IConversionOperation conversion => IsStarted(conversion),
        ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
        var keeper => site.Type?.Name is "Task" or "ValueTask" && Keeps(keeper),
    };

    /// <summary>Whether a task is kept there; what a loop puts into a list is not told apart when somebody waits for all of it.</summary>
    private bool Keeps(IOperation? keeper) => keeper switch
    {
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation or IMemberReferenceOperation } => true,
        IConversionOperation or IArrayInitializerOperation or IArrayCreationOperation or { Kind: (OperationKind)NewerKinds.CollectionExpression } => Keeps(keeper.Parent),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "WhenAll" } } all } => IsStarted(all),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Add", ContainingNamespace: { ContainingNamespace: { Name: "Collections" } } } } add } => !IsRunForEach && !Facts.IsInLoop(add, other: null),
        _ => false,
    };
}
