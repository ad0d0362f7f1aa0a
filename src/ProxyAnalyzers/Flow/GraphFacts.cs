using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.Flow;

/// <summary>What a graph says about its code before anything is known: found once, however often the code is read.</summary>
internal sealed class GraphFacts
{
    // Held by the graphs themselves, so that nothing outlives the compilation.
    private static readonly ConditionalWeakTable<ControlFlowGraph, GraphFacts> Known = new();

    private readonly ControlFlowGraph _graph;
    private readonly Lazy<Liveness> _liveness;
    private readonly ConcurrentDictionary<ControlFlowRegion, ImmutableArray<object>> _names = new();
    private readonly Lazy<bool> _hasErrors;
    private readonly Lazy<ImmutableHashSet<ISymbol>> _assigned;
    private readonly Lazy<ImmutableHashSet<SyntaxNode>> _tallies;
    private readonly Lazy<Dictionary<SyntaxNode, IOperation>> _originals;
    private readonly Lazy<ImmutableArray<TextSpan>> _loops;
    private readonly ConcurrentDictionary<IOperation, bool> _isBroken = new();
    private readonly ConcurrentDictionary<IForEachLoopOperation, ImmutableArray<(ILocalSymbol, bool)>> _counters = new();
    private readonly Dictionary<CaptureId, IOperation> _captured = new();
    private readonly HashSet<CaptureId> _choices = new();

    private GraphFacts(ControlFlowGraph graph)
    {
        _graph = graph;
        _liveness = new Lazy<Liveness>(() => new Liveness(graph), LazyThreadSafetyMode.PublicationOnly);
        _hasErrors = new Lazy<bool>(() => BrokenCode.IsIn(graph), LazyThreadSafetyMode.PublicationOnly);
        _assigned = new Lazy<ImmutableHashSet<ISymbol>>(() => Flow.Assigned.Find(graph.OriginalOperation), LazyThreadSafetyMode.PublicationOnly);
        _loops = new Lazy<ImmutableArray<TextSpan>>(() => FindLoops(graph), LazyThreadSafetyMode.PublicationOnly);
        _tallies = new Lazy<ImmutableHashSet<SyntaxNode>>(() => Tallies.Find(graph.OriginalOperation, _loops.Value), LazyThreadSafetyMode.PublicationOnly);
        _originals = new Lazy<Dictionary<SyntaxNode, IOperation>>(() => FindOriginals(graph), LazyThreadSafetyMode.PublicationOnly);
        foreach (var operation in graph.Blocks.SelectMany(block => block.Operations))
        {
            IsIterator |= operation.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak;
            if (operation is not IFlowCaptureOperation capture)
            {
                continue;
            }

            if (_captured.ContainsKey(capture.Id))
            {
                _choices.Add(capture.Id);
            }

            _captured[capture.Id] = capture.Value;
        }
    }

    /// <summary>Whether nobody reads the variable any more once this operation of the block is reached.</summary>
    public bool IsDead(object variable, int ordinal, int operation) => _liveness.Value.IsDead(variable, ordinal, operation);

    /// <summary>Whether an operation of the graph stands in code that does not compile.</summary>
    public bool IsBroken(IOperation operation) =>
        _hasErrors.Value && _originals.Value.TryGetValue(operation.Syntax, out var original) && _isBroken.GetOrAdd(BrokenCode.HolderOf(original), BrokenCode.IsIn);

    /// <summary>The loop that goes on here to the next element of a collection, with the variables that count its rounds; null where that is no such place.</summary>
    public (IForEachLoopOperation Loop, ImmutableArray<(ILocalSymbol Variable, bool IsDown)> Counters)? FindRounds(IOperation operation) =>
        _originals.Value.TryGetValue(operation.Syntax, out var original) && original.Parent is IForEachLoopOperation loop && loop.Collection == original
            ? (loop, _counters.GetOrAdd(loop, known => RoundCounters.Find(known, _graph.OriginalOperation)))
            : null;

    /// <summary>Whether an operation stands in a loop in which the other one, if it is of the graph too, does not stand.</summary>
    public bool IsInLoop(IOperation operation, IOperation? other) =>
        _loops.Value.Any(loop => loop.Contains(operation.Syntax.Span) && (other is null || !loop.Contains(other.Syntax.Span)));

    private static ImmutableArray<TextSpan> FindLoops(ControlFlowGraph graph) =>
        graph.OriginalOperation.Descendants().OfType<ILoopOperation>().Select(loop => loop.Syntax.Span).ToImmutableArray();

    /// <summary>The variables that the code mentions.</summary>
    public IEnumerable<ISymbol> Mentioned => _graph.OriginalOperation.Descendants().Select(operation => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => (ISymbol?)null,
    }).OfType<ISymbol>();

    /// <summary>Whether the code mentions one of these variables and members.</summary>
    public bool Mentions(ImmutableHashSet<ISymbol> symbols) => !symbols.IsEmpty
        && (Mentioned.Any(symbols.Contains) || _graph.OriginalOperation.Descendants().OfType<IMemberReferenceOperation>().Any(member => symbols.Contains(member.Member)));

    /// <summary>The variables and members that the code assigns.</summary>
    public ImmutableHashSet<ISymbol> Assigned => _assigned.Value;

    /// <summary>Whether the operation counts on a number of which nobody asks here how far it has come.</summary>
    public bool IsTally(IOperation operation) => _tallies.Value.Contains(operation.Syntax);

    /// <summary>It runs when somebody goes through its result, not when it is called.</summary>
    public bool IsIterator { get; }

    public static GraphFacts Of(ControlFlowGraph graph) => Known.GetValue(graph, known => new GraphFacts(known));

    /// <summary>The variables that nobody outside the region can read.</summary>
    public ImmutableArray<object> NamesIn(ControlFlowRegion region) => _names.GetOrAdd(region, FindNames);

    private ImmutableArray<object> FindNames(ControlFlowRegion region)
    {
        var names = region.Locals.Concat<object>(region.CaptureIds.Select(capture => new CaptureKey(_graph, capture)));

        // A finally has the name of what is returned through it.
        return (region.Kind == ControlFlowRegionKind.Finally ? names.Append(region) : names).ToImmutableArray();
    }

    /// <summary>The outermost operation of each piece of code.</summary>
    private static Dictionary<SyntaxNode, IOperation> FindOriginals(ControlFlowGraph graph)
    {
        var originals = new Dictionary<SyntaxNode, IOperation>();
        foreach (var operation in graph.OriginalOperation.Descendants().Where(operation => !originals.ContainsKey(operation.Syntax)))
        {
            originals.Add(operation.Syntax, operation);
        }

        return originals;
    }

    /// <summary>What a temporary stands for; null where nothing fills it.</summary>
    public IOperation? CapturedBy(CaptureId capture) => _captured.TryGetValue(capture, out var operation) ? operation : null;

    /// <summary>Whether several places fill the temporary, so that its value is one of a choice.</summary>
    public bool IsChoice(CaptureId capture) => _choices.Contains(capture);
}
