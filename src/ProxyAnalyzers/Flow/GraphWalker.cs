using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Carries worlds through the control-flow graph of one frame, to a fixed point: along branches as far as their conditions allow,
/// through the <c>finally</c> blocks on the way out, and from every call that may throw to the handlers around it.
/// </summary>
internal sealed class GraphWalker
{
    // A block that is so long comes to know of more and more that nobody needs, and what is known is copied again and again.
    private const int ManyOperations = 64;

    private readonly Analysis _analysis;
    private readonly Frame _frame;
    private readonly Evaluator _evaluator;
    private readonly Stack<Worklist> _worklists = new();
    private readonly Dictionary<(ControlFlowRegion, ThrownException), WorldSet> _unwinding = new();
    private readonly Dictionary<ThrownException, WorldSet> _thrown = new();
    private readonly Dictionary<Value, WorldSet> _returned = new();
    private readonly List<Outcome> _yielded = new();
    private readonly List<World> _suspended = new();
    private BasicBlock _block;

    public GraphWalker(Analysis analysis, Frame frame)
    {
        _analysis = analysis;
        _frame = frame;
        _evaluator = new Evaluator(analysis, frame, this);
        _block = frame.Graph.Blocks[0];
    }

    /// <summary>The worlds in which the frame was left by an exception.</summary>
    public IEnumerable<(World World, ThrownException Exception)> Thrown => _thrown.SelectMany(pair => pair.Value.Worlds.Select(world => (world, pair.Key)));

    /// <summary>What an iterator has yielded.</summary>
    public IReadOnlyList<Outcome> Yielded => _yielded;

    public void Yield(World world, Value value) => _yielded.Add(new Outcome(world, value));

    /// <summary>What was known where the frame first waited for code that is not read: who has left it alone goes on from there.</summary>
    public IReadOnlyList<World> Suspended => _suspended;

    /// <summary>The world after the frame has waited, which went on at an earlier one for whoever has left it alone.</summary>
    public World Suspend(World world, World earlier)
    {
        if (!_frame.IsLeftAlone || world.Variables.ContainsKey(_frame))
        {
            return world;
        }

        _suspended.Add(earlier);
        return world with { Variables = world.Variables.SetItem(_frame, Constant.True) };
    }

    /// <summary>Walks the whole graph; returns how it can end normally.</summary>
    public IReadOnlyList<Outcome> Walk(World world)
    {
        Run(0, _frame.Graph.Blocks.Length - 1, Contracts.Enter(_frame, world, _analysis.Knowledge));
        return _returned.SelectMany(pair => pair.Value.Worlds.Select(returned => new Outcome(returned, pair.Key))).ToList();
    }

    /// <summary>The operation that is being evaluated throws: its own effect has not happened.</summary>
    public void Throw(World world) => Throw(world, ThrownException.Of(null));

    public void Throw(World world, ThrownException exception) => Unwind(_block.EnclosingRegion, world, exception);

    /// <summary>What is no call of Twilio may throw whatever it likes, but none of Twilio's exceptions.</summary>
    public void ThrowNothingOfTwilio(World world) => Throw(world, ThrownException.Of(null).After(_analysis.Symbols.TwilioException));

    /// <summary>Code that is not read may call Twilio, and throw one of its exceptions: if it does, nobody knows what has become of anything.</summary>
    public void ThrowOfOthers(World world) => Throw(Flights.Forget(world.ForgetStates()), ThrownException.Of(_analysis.Symbols.TwilioException));

    /// <summary>What the framework throws at whoever uses it wrongly is worth the way only where somebody may catch it.</summary>
    public void ThrowIfCaught(World world, ITypeSymbol exceptionType)
    {
        var exception = ThrownException.Of(exceptionType);
        if (_frame.IsProtected || TryRegions.HandlersAround(_block.EnclosingRegion).Any(handler => exception.MayBe(TryRegions.CaughtBy(handler, _frame.Graph).Type)))
        {
            Throw(world, exception);
        }
    }

    /// <summary>
    /// Whether the operation that is being evaluated stands in a <c>try</c> block whose handlers take Twilio's exceptions; filters are
    /// not looked at.
    /// </summary>
    public bool IsGuarded => TryRegions.HandlersAround(_block.EnclosingRegion).Any(TryRegions.CatchesTwilio);

    /// <summary>Whether such a handler names the code of an answer, and so awaits it.</summary>
    public bool Awaits(int code) => TryRegions.HandlersAround(_block.EnclosingRegion).Any(handler => TryRegions.CatchesTwilio(handler) && TryRegions.Names(handler, code, _frame.Graph));

    /// <summary>Whether an exception of the operation that is being evaluated meets a handler or a <c>finally</c>, here or in a caller.</summary>
    public bool IsProtected => TryRegions.FindTry(_block.EnclosingRegion) is not null || _frame.IsProtected;

    private List<World> Run(int first, int last, World world)
    {
        var worklist = new Worklist(_analysis, _frame, first, last);
        worklist.Push(first, world);
        _worklists.Push(worklist);
        while (worklist.TryPop(out var ordinal, out var next))
        {
            _analysis.CancellationToken.ThrowIfCancellationRequested();
            var interrupted = _block;
            _block = _frame.Graph.Blocks[ordinal];
            WalkBlock(_block, next);
            _block = interrupted;
        }

        _worklists.Pop();
        return worklist.Ended;
    }

    private void WalkBlock(BasicBlock block, World entry)
    {
        if (block.Kind == BasicBlockKind.Exit)
        {
            Return(entry, Constant.Null);
            return;
        }

        var worlds = new List<World> { entry };
        for (var i = 0; i < block.Operations.Length; i++)
        {
            worlds = Execute(block.Operations[i], worlds).ToList();
            if ((i + 1) % ManyOperations == 0)
            {
                worlds = worlds.ConvertAll(world => ForgetDead(block.Ordinal, world, i + 1));
            }
        }

        foreach (var world in worlds)
        {
            Leave(block, world);
        }
    }

    private IReadOnlyList<World> Execute(IOperation operation, IReadOnlyList<World> worlds)
    {
        var results = new WorldSet(_analysis, _frame.PlaceOf(operation));
        foreach (var outcome in worlds.SelectMany(world => _evaluator.Evaluate(operation, world)))
        {
            results.Add(outcome.World);
        }

        return results.Worlds;
    }

    private void Leave(BasicBlock block, World world)
    {
        if (block.BranchValue is null)
        {
            Follow(block, block.FallThroughSuccessor, world, Constant.Null);
            return;
        }

        foreach (var outcome in _evaluator.Evaluate(block.BranchValue, world))
        {
            if (block.ConditionKind == ControlFlowConditionKind.None)
            {
                Follow(block, block.FallThroughSuccessor, outcome.World, outcome.Value);
                continue;
            }

            _analysis.Doubts.Ask(_frame.PlaceOf(block), outcome.World, outcome.Value);
            var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            FollowWhen(block, block.ConditionalSuccessor, outcome, jumpsWhen);
            FollowWhen(block, block.FallThroughSuccessor, outcome, !jumpsWhen);
        }
    }

    private void FollowWhen(BasicBlock block, ControlFlowBranch? branch, Outcome condition, bool truth)
    {
        foreach (var world in _evaluator.Assumptions.Assume(condition.World, condition.Value, truth, block.BranchValue!))
        {
            Follow(block, branch, world, Constant.Null);
        }
    }

    private void Follow(BasicBlock block, ControlFlowBranch? branch, World world, Value value)
    {
        if (branch is null)
        {
            return;
        }

        switch (branch.Semantics)
        {
            case ControlFlowBranchSemantics.Throw:
                Unwind(block.EnclosingRegion, world, ThrownException.Of(block.BranchValue is { } thrown ? TypeOf(thrown) : null));
                return;
            case ControlFlowBranchSemantics.Rethrow:
                Unwind(block.EnclosingRegion, world, ThrownException.Of(null));
                return;
            case ControlFlowBranchSemantics.StructuredExceptionHandling when TryRegions.IsInFilter(block.EnclosingRegion):
                // The exception goes on to the next handler, to which it was sent when it was thrown.
                return;
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                _worklists.Peek().Ended.Add(world);
                return;
            case ControlFlowBranchSemantics.Return or ControlFlowBranchSemantics.Regular:
                foreach (var left in LeaveRegions(branch, new Outcome(world, value)))
                {
                    Arrive(branch, left.World, left.Value);
                }

                return;
            default:
                return;
        }
    }

    private void Arrive(ControlFlowBranch branch, World world, Value value)
    {
        if (branch.Semantics == ControlFlowBranchSemantics.Return || branch.Destination is null)
        {
            Return(world, value);
            return;
        }

        Push(branch.Destination.Ordinal, branch.Destination.Predecessors.Length > 1 ? ForgetDead(branch.Destination.Ordinal, world) : world);
    }

    private IEnumerable<Outcome> LeaveRegions(ControlFlowBranch branch, Outcome leaving)
    {
        var outcomes = new List<Outcome> { leaving };
        foreach (var region in branch.FinallyRegions)
        {
            outcomes = outcomes.SelectMany(outcome => PassFinally(region, outcome)).ToList();
        }

        return outcomes.Select(outcome => new Outcome(branch.LeavingRegions.Aggregate(outcome.World, (before, region) => Forget(region, before)), outcome.Value)).ToList();
    }

    /// <summary>Runs a <c>finally</c> on the way out. What is returned through it is held for so long, or what is known of it would be forgotten.</summary>
    private IEnumerable<Outcome> PassFinally(ControlFlowRegion region, Outcome leaving) =>
        Run(region.FirstBlockOrdinal, region.LastBlockOrdinal, leaving.World with { Variables = leaving.World.Variables.SetItem(region, leaving.Value) })
            .Select(after => new Outcome(after with { Variables = after.Variables.Remove(region) }, Held(after, region)));

    // In a tangled method a way that returns may have been taken together with one that an exception has led here.
    private Value Held(World world, ControlFlowRegion region) => world.Variables.TryGetValue(region, out var held) ? held : _evaluator.Unknown(_frame.Graph.OriginalOperation);

    /// <summary>Where ways meet, and on the way through a long block, what nobody reads or can name any more would only keep worlds apart, and be copied.</summary>
    private World ForgetDead(int ordinal, World world, int operation = 0)
    {
        _analysis.StepThrough(world);
        var variables = world.Variables;
        foreach (var variable in world.Variables)
        {
            variables = _frame.Facts.IsDead(variable.Key, ordinal, operation) ? variables.Remove(variable.Key) : variables;
        }

        return Reachability.ForgetUnreachable(ReferenceEquals(variables, world.Variables) ? world : world with { Variables = variables }, _frame.Calls, _analysis.Doubts);
    }

    /// <summary>Nobody outside the region can read its variables.</summary>
    private World Forget(ControlFlowRegion region, World world)
    {
        var variables = world.Variables;
        foreach (var variable in _frame.Facts.NamesIn(region))
        {
            variables = variables.Remove(variable);
        }

        return ReferenceEquals(variables, world.Variables) ? world : world with { Variables = variables };
    }

    private void Unwind(ControlFlowRegion? region, World world, ThrownException exception)
    {
        _analysis.Step();
        while (TryRegions.FindTry(region) is { EnclosingRegion: { } protectedRegion })
        {
            for (; !ReferenceEquals(region, protectedRegion); region = region!.EnclosingRegion)
            {
                world = Forget(region!, world);
            }

            if (protectedRegion.Kind != ControlFlowRegionKind.TryAndCatch)
            {
                RunFinally(protectedRegion, world, exception);
                return;
            }

            if (EnterHandlers(protectedRegion, world, exception) is not { } passing)
            {
                return;
            }

            exception = passing;
        }

        if (_frame.IsProtected)
        {
            if (!_thrown.TryGetValue(exception, out var worlds))
            {
                _thrown.Add(exception, worlds = new WorldSet(_analysis, _frame.PlaceOf(_frame.Graph)));
            }

            worlds.Add(world);
        }
    }

    private void RunFinally(ControlFlowRegion protectedRegion, World world, ThrownException exception)
    {
        if (!_unwinding.TryGetValue((protectedRegion, exception), out var seen))
        {
            _unwinding.Add((protectedRegion, exception), seen = new WorldSet(_analysis, _frame.PlaceOf(protectedRegion)));
        }

        var region = protectedRegion.NestedRegions.First(nested => nested.Kind == ControlFlowRegionKind.Finally);
        foreach (var after in seen.Add(ForgetDead(region.FirstBlockOrdinal, world)).SelectMany(added => Run(region.FirstBlockOrdinal, region.LastBlockOrdinal, added)))
        {
            Unwind(protectedRegion, after, exception);
        }
    }

    /// <summary>Sends the world to each handler that may match; what is known of the exception behind them, null if one of them surely does.</summary>
    private ThrownException? EnterHandlers(ControlFlowRegion protectedRegion, World world, ThrownException exception)
    {
        foreach (var handler in TryRegions.HandlersOf(protectedRegion))
        {
            var (caught, isAll) = TryRegions.CaughtBy(handler, _frame.Graph);
            if (!exception.MayBe(caught))
            {
                continue;
            }

            Push(handler.FirstBlockOrdinal, ForgetDead(handler.FirstBlockOrdinal, world));
            if (isAll && exception.IsSurely(caught))
            {
                return null;
            }

            exception = isAll ? exception.After(caught) : exception;
        }

        return exception;
    }

    private static ITypeSymbol? TypeOf(IOperation thrown) =>
        thrown is IConversionOperation conversion ? TypeOf(conversion.Operand) : thrown.Type;

    private void Push(int ordinal, World world)
    {
        // A handler outside a finally that is being run belongs to the walk that was interrupted for it.
        foreach (var worklist in _worklists)
        {
            if (worklist.Contains(ordinal))
            {
                worklist.Push(ordinal, world);
                return;
            }
        }
    }

    private void Return(World world, Value value)
    {
        if (!_returned.TryGetValue(value, out var worlds))
        {
            _returned.Add(value, worlds = new WorldSet(_analysis, _frame.PlaceOf(_frame.Owner)));
        }

        worlds.Add(world);
    }
}
