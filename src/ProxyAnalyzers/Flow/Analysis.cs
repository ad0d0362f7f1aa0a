using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>The analysis of one method: what its walkers share, and the Proxy calls that they met.</summary>
internal sealed class Analysis
{
    /// <summary>Operations evaluated, over all paths and helpers. A sane method stays a hundred times below it.</summary>
    private const int MostSteps = 400_000;

    /// <summary>What is short must not take long: it may take so many, and more of them for each of its characters.</summary>
    private const int MostOfShort = 100_000;

    private const int StepsPerCharacter = 8;

    /// <summary>So many make a method tangled: from here on it is looked at less closely, so that it comes to an end.</summary>
    private const int ManySteps = 20_000;

    /// <summary>Where ways meet, what is known is compared fact by fact; so many of them are worth a step.</summary>
    private const int FactsPerStep = 8;

    /// <summary>Most worlds differ in the first facts that are compared.</summary>
    private const int WorldsPerStep = 16;

    /// <summary>Helpers entered, over all paths. Beyond it calls are not followed: there are cliques of methods that call each other.</summary>
    private const int MostEntries = 10_000;

    /// <summary>Of these, entries of methods that come to call themselves through others.</summary>
    private const int MostEntriesOfCliques = 64;

    private readonly Dictionary<(IOperation, CallChain?), CallSite> _callSites = new();
    private readonly Dictionary<CallChain, Frame> _frames = new();
    private readonly HashSet<ISymbol> _entered = new(SymbolEqualityComparer.Default);
    private readonly Queue<IMethodSymbol> _unjudged = new();
    private readonly List<CreatedLambda> _lambdas = new();
    private readonly int _mostSteps;
    private bool _isRehearsal;
    private int _steps;
    private int _entries;
    private int _entriesOfCliques;

    public Analysis(ProxySymbols symbols, MethodBodies bodies, Frame root, CancellationToken cancellationToken)
    {
        Root = root;
        Symbols = symbols;
        Bodies = bodies;
        Knowledge = new Knowledge(symbols, new DistinctParameters(root, bodies, cancellationToken));
        CancellationToken = cancellationToken;
        _mostSteps = Math.Min(MostSteps, MostOfShort + (StepsPerCharacter * root.Graph.OriginalOperation.Syntax.Span.Length));
    }

    /// <summary>The frame of the method under analysis.</summary>
    public Frame Root { get; }

    public ProxySymbols Symbols { get; }

    public MethodBodies Bodies { get; }

    public Knowledge Knowledge { get; }

    public Doubts Doubts { get; } = new();

    public CancellationToken CancellationToken { get; }

    /// <summary>Every Proxy call that a path reaches, in the order in which they were met.</summary>
    public IEnumerable<CallSite> CallSites => _callSites.Values;

    /// <summary>Follows the method from its entry, with nothing known about its parameters.</summary>
    /// <exception cref="BudgetExceededException">The method is too large or too tangled: nothing is said about it.</exception>
    public void Run()
    {
        new GraphWalker(this, Root).Walk(World.Empty);
        RunUncalledLocalFunctions(Root);
        while (_lambdas.FirstOrDefault(created => !_entered.Contains(created.Lambda.Symbol)) is { } uncalled)
        {
            // Whoever calls it, what was known on every way to its creation is known in it.
            var world = _lambdas.Where(created => ReferenceEquals(created.Lambda, uncalled.Lambda)).Select(created => created.World)
                .Aggregate((one, other) => one.Join(other, uncalled.Parent.PlaceOf(uncalled.Lambda)));
            RunUncalled(uncalled.Lambda.Symbol, uncalled.Parent.Graph.GetAnonymousFunctionControlFlowGraph(uncalled.Lambda, CancellationToken), uncalled.Parent, world);
        }

        foreach (var site in _callSites.Values)
        {
            site.Settle(Doubts);
        }
    }

    /// <summary>Whether the method is such that not all its ways can be kept apart.</summary>
    public bool IsTangled => _steps > ManySteps;

    /// <summary>Whether more states have met at one point than are kept apart: of what only one of them knew, something may be lost.</summary>
    public bool HasTakenTogether { get; set; }

    /// <summary>What has ended was forgotten behind a loop, for it is not known how often that went round.</summary>
    public bool HasLostCount { get; set; }

    /// <summary>Counts one step.</summary>
    /// <exception cref="BudgetExceededException">The method is too large or too tangled: nothing is said about it.</exception>
    public void Step()
    {
        if (++_steps > _mostSteps)
        {
            throw new BudgetExceededException();
        }

        // Nesting that the compiler can bear may still be too deep here: that ends the analysis, not the compiler.
        RuntimeHelpers.EnsureSufficientExecutionStack();

        if ((_steps & 0xFF) == 0)
        {
            CancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Counts what it takes to go through all that is known: thousands of facts at thousands of joins are too many.</summary>
    /// <exception cref="BudgetExceededException">The method is too large or too tangled: nothing is said about it.</exception>
    public void StepThrough(World world)
    {
        _steps += world.Size / FactsPerStep;
        CancellationToken.ThrowIfCancellationRequested();
        Step();
    }

    /// <summary>Counts what it takes to compare a world with so many others.</summary>
    public void StepOver(int worlds) => _steps += worlds / WorldsPerStep;

    /// <summary>Remembers a frame under the calls that led to it.</summary>
    public void Enter(Frame frame)
    {
        _frames[frame.Calls!] = frame;
        _entered.Add(frame.Owner);
        _entries++;
        if (frame.Owner is IMethodSymbol method)
        {
            _unjudged.Enqueue(method);
        }
    }

    /// <summary>How often the creation of a participant was met, over all paths.</summary>
    public int ParticipantCreates { get; private set; }

    /// <summary>Whether there is room for another entry.</summary>
    public bool MayEnter(IMethodSymbol method) => _entries < MostEntriesOfCliques || (_entries < MostEntries && (!HasEnteredCliques || !Bodies.IsOfClique(method, CancellationToken)));

    /// <summary>Whether cliques were entered as often as they may be. To find that out takes a search: few methods enter so many others.</summary>
    private bool HasEnteredCliques
    {
        get
        {
            while (_unjudged.Count > 0)
            {
                _entriesOfCliques += Bodies.IsOfClique(_unjudged.Dequeue(), CancellationToken) ? 1 : 0;
            }

            return _entriesOfCliques >= MostEntriesOfCliques;
        }
    }

    /// <summary>Remembers a lambda, which is looked at for its own sake if nothing is seen to call it.</summary>
    public void MeetLambda(IFlowAnonymousFunctionOperation lambda, Frame parent, World world) =>
        _lambdas.Add(new CreatedLambda(lambda, parent, Flights.Forget(world)));

    public Frame FrameAt(CallChain? calls) => calls is null ? Root : _frames[calls];

    public Frame? CallerOf(Frame frame) => frame.Calls is { } calls ? FrameAt(calls.Outer) : null;

    /// <summary>Runs code for what follows from it: the calls in it are met where it is run in earnest.</summary>
    public T Rehearse<T>(Func<T> run)
    {
        var isRehearsal = _isRehearsal;
        _isRehearsal = true;
        try
        {
            return run();
        }
        finally
        {
            _isRehearsal = isRehearsal;
        }
    }

    public void Meet(ProxyMethod method, IOperation operation, Frame frame, CallState state, bool isGuarded, bool mayExist = false)
    {
        ParticipantCreates += !method.IsPlainHttp && method.Is(ResourceKind.Participant, Verb.Create) ? 1 : 0;
        if (_isRehearsal)
        {
            return;
        }

        var key = (operation, frame.Calls);
        if (!_callSites.TryGetValue(key, out var site))
        {
            _callSites.Add(key, site = new CallSite(method, isGuarded, mayExist));
        }

        site.Add(state);
    }

    private void RunUncalledLocalFunctions(Frame parent)
    {
        foreach (var function in parent.Graph.LocalFunctions.Where(function => !_entered.Contains(function)))
        {
            RunUncalled(function, parent.Graph.GetLocalFunctionControlFlowGraph(function, CancellationToken), parent, World.Empty);
        }
    }

    private void RunUncalled(IMethodSymbol method, ControlFlowGraph graph, Frame parent, World world)
    {
        var frame = new Frame(method, graph, new CallChain(graph.OriginalOperation, parent.Calls), parent.Instance, parent);
        Enter(frame);
        new GraphWalker(this, frame).Walk(world);
        RunUncalledLocalFunctions(frame);
    }
}
