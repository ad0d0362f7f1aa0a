using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Calls into the project's own methods, lambdas and local functions: the body is read at the call, with what is known there, so that
/// its effect is exactly what it does to these arguments. Bounded in depth; a method calls itself a few times at most.
/// </summary>
internal sealed class Helpers
{
    private const int DeepestCall = 8;
    private const int MostActivations = 4;

    private readonly Analysis _analysis;
    private readonly Frame _frame;
    private readonly Evaluator _evaluator;
    private readonly GraphWalker _walker;

    public Helpers(Analysis analysis, Frame frame, Evaluator evaluator, GraphWalker walker)
    {
        _analysis = analysis;
        _frame = frame;
        _evaluator = evaluator;
        _walker = walker;
    }

    /// <summary>The ways in which the call can end, or null where the method cannot be read.</summary>
    public IEnumerable<Outcome>? Read(
        IMethodSymbol method, IOperation site, ImmutableArray<IArgumentOperation> arguments, ImmutableArray<Value> values, Value? receiver, World world)
    {
        return Open(method.OriginalDefinition, site, receiver) is { } frame
            ? RunOrDefer(frame, site, receiver, Bind(arguments, values), arguments, world)
            : null;
    }

    /// <summary>Runs what the members of a new object are given by their declarations.</summary>
    public IEnumerable<World> Initialize(IMethodSymbol constructor, IOperation site, Value created, World world)
    {
        IEnumerable<World> worlds = new[] { world };
        if (!MayEnter(constructor))
        {
            return worlds;
        }

        foreach (var graph in _analysis.Bodies.Initializers.Find(constructor.ContainingType, _analysis.CancellationToken))
        {
            var frame = new Frame(constructor, graph, new CallChain(site, _frame.Calls), created, lexicalParent: null, _walker.IsGuarded, _walker.IsProtected);
            worlds = worlds.SelectMany(before => Run(frame, new(), ImmutableArray<IArgumentOperation>.Empty, before)).Select(outcome => outcome.World).ToList();
        }

        return worlds;
    }

    /// <summary>Whether the method comes to Proxy, but the calls are too deep or too many to read it.</summary>
    public bool IsOutOfReach(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.Length > 0 && !MayEnter(method.OriginalDefinition) && _analysis.Bodies.ReachesProxy(method, _analysis.CancellationToken);

    /// <summary>Runs an iterator to its end, for what has become of things when it got there.</summary>
    public IEnumerable<World> RehearseIterator(IteratorCall call, World world) => _analysis.Rehearse(() => RunIterator(call, world).ToList());

    /// <summary>Runs an iterator to its end.</summary>
    public IEnumerable<World> RunIterator(IteratorCall call, World world)
    {
        if (Open(call.Method, call.Site, call.Receiver) is not { } frame)
        {
            return new[] { world };
        }

        return Run(frame, Bind(call.Method, call.Arguments), ImmutableArray<IArgumentOperation>.Empty, Flights.Forget(world)).Select(outcome => Flights.Forget(outcome.World));
    }

    /// <summary>An iterator runs when somebody goes through its result, whichever way it was called.</summary>
    private IEnumerable<Outcome>? RunOrDefer(
        Frame frame, IOperation site, Value? receiver, List<(IParameterSymbol Parameter, Value Value)> bindings, ImmutableArray<IArgumentOperation> arguments, World world) =>
        frame.Facts.IsIterator ? Defer(frame, site, receiver, bindings, world) : Run(frame, bindings, arguments, world);

    private IEnumerable<Outcome>? Defer(Frame frame, IOperation site, Value? receiver, List<(IParameterSymbol Parameter, Value Value)> bindings, World world)
    {
        if (site is not IInvocationOperation invocation || frame.Owner is not IMethodSymbol method)
        {
            return null;
        }

        // It runs later; what its elements are like can be seen now.
        var (walker, _) = _analysis.Rehearse(() => Walk(frame, bindings, Flights.Forget(world)));
        var ordered = method.Parameters.Select(parameter => bindings.FirstOrDefault(binding => SymbolEqualityComparer.Default.Equals(binding.Parameter, parameter)).Value ?? new Input(parameter));
        var call = new IteratorCall(method, site, receiver, ordered.ToImmutableArray());
        return call.Depth <= Value.DeepestFollowed ? new[] { _evaluator.Sequences.Keep(invocation, call, walker.Yielded, world) } : null;
    }

    private static List<(IParameterSymbol Parameter, Value Value)> Bind(IMethodSymbol method, IEnumerable<Value> values) =>
        method.Parameters.Zip(values, (parameter, value) => (parameter, value)).ToList();

    private List<(IParameterSymbol Parameter, Value Value)> Bind(ImmutableArray<IArgumentOperation> arguments, ImmutableArray<Value> values)
    {
        var bindings = new List<(IParameterSymbol, Value)>();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is { } parameter)
            {
                bindings.Add((parameter.OriginalDefinition, arguments[i].ArgumentKind == ArgumentKind.DefaultValue ? DefaultOf(parameter, values[i], arguments[i]) : values[i]));
            }
        }

        return bindings;
    }

    /// <summary>Runs a lambda, a local function or a method group on values.</summary>
    public IEnumerable<Outcome>? Invoke(Function function, IOperation site, IReadOnlyList<Value> values, World world)
    {
        if (function.Lambda is null)
        {
            return InvokeMethod(function, site, values, world);
        }

        var parent = _analysis.FrameAt(function.Calls);
        if (!MayEnter(function.Method) || FindGraph(function.Method, function.Lambda, parent, function.Receiver) is not { } graph)
        {
            return null;
        }

        var frame = new Frame(function.Method, graph, new CallChain(site, _frame.Calls), parent.Instance, parent, isProtected: _walker.IsProtected, isLeftAlone: IsLeftAlone(function.Method, site));
        return Run(frame, Bind(function.Method, values), ImmutableArray<IArgumentOperation>.Empty, world);
    }

    private IEnumerable<Outcome>? InvokeMethod(Function function, IOperation site, IReadOnlyList<Value> values, World world)
    {
        var definition = function.Method.OriginalDefinition;
        return Open(definition, site, function.Receiver) is { } frame
            ? RunOrDefer(frame, site, function.Receiver, Bind(definition, values), ImmutableArray<IArgumentOperation>.Empty, world)
            : null;
    }

    private Frame? Open(IMethodSymbol method, IOperation site, Value? receiver)
    {
        var parent = method.MethodKind == MethodKind.LocalFunction ? FindDeclaringFrame(method) : null;
        var graph = FindGraph(method, lambda: null, parent, receiver);
        return graph is null || !MayEnter(method) ? null : new Frame(method, graph, new CallChain(site, _frame.Calls), parent?.Instance ?? receiver, parent, _walker.IsGuarded, _walker.IsProtected, IsLeftAlone(method, site));
    }

    private ControlFlowGraph? FindGraph(IMethodSymbol method, IFlowAnonymousFunctionOperation? lambda, Frame? parent, Value? receiver) =>
        lambda is not null ? parent?.Graph.GetAnonymousFunctionControlFlowGraph(lambda, _analysis.CancellationToken)
        : method.MethodKind == MethodKind.LocalFunction ? parent?.Graph.GetLocalFunctionControlFlowGraph(method, _analysis.CancellationToken)
        : _analysis.Bodies.FindGraph(method, Dispatch.IsExact(receiver), _analysis.CancellationToken);

    private ControlFlowGraph? FindGraph(Function function)
    {
        var definition = function.Method.OriginalDefinition;
        var parent = function.Lambda is not null ? _analysis.FrameAt(function.Calls) : FindDeclaringFrame(definition);
        return FindGraph(definition, function.Lambda, parent, function.Receiver);
    }

    /// <summary>What the variables hold that a lambda or a local function takes with it.</summary>
    public IEnumerable<Value> FindCaptured(Function function, World world)
    {
        foreach (var variable in FindGraph(function) is { } graph ? GraphFacts.Of(graph).Mentioned : Enumerable.Empty<ISymbol>())
        {
            if (world.Variables.TryGetValue(variable, out var value))
            {
                yield return value;
            }
        }
    }

    /// <summary>Other code has got the function, and may run it now, later or never: nobody knows what the variables hold that it assigns.</summary>
    public World HandOut(Function function, IOperation site, World world)
    {
        if (FindGraph(function) is not { } graph)
        {
            return world;
        }

        var assigned = GraphFacts.Of(graph).Assigned;
        if (assigned.IsEmpty)
        {
            return world;
        }

        var unknown = _evaluator.Unknown(site);
        var members = world.Members.Where(member => assigned.Contains(member.Key.Symbol)).ToList();

        // What nobody has set yet may be set now, once: whoever asks twice gets the same answer.
        var unset = members.Where(member => member.Value is { Written: null, Value: Constant }).Select(member => member.Key).ToList();
        return world with
        {
            Variables = world.Variables.SetItems(assigned.Where(world.Variables.ContainsKey).Select(variable => new KeyValuePair<object, Value>(variable, unknown))),
            Members = world.Members.SetItems(members.Select(member => new KeyValuePair<MemberKey, Cell>(member.Key, new Cell(unknown, Written: null, _frame.Calls)))).RemoveRange(unset),
        };
    }

    private IEnumerable<Outcome> Run(Frame frame, List<(IParameterSymbol Parameter, Value Value)> bindings, ImmutableArray<IArgumentOperation> arguments, World world)
    {
        var creates = _analysis.ParticipantCreates;
        var (walker, returned) = Walk(frame, bindings, world);
        var isInFlight = frame.Owner is IMethodSymbol { IsAsync: true } && _analysis.ParticipantCreates > creates;
        foreach (var (thrown, exception) in walker.Thrown)
        {
            Throw(Restore(thrown, world, frame), exception, frame.Calls!.Site);
        }

        if (frame.Owner is IMethodSymbol method && _analysis.Bodies.IsAroundFunctions(method, _analysis.CancellationToken))
        {
            returned = JoinAlike(returned, frame);
        }

        if (returned.Any(outcome => outcome.Value is not Constant))
        {
            returned = returned.Select(outcome => outcome.Value is Constant { Content: null or string } constant ? new Outcome(outcome.World, constant with { IsWritten = false }) : outcome).ToList();
        }

        var left = returned.SelectMany(outcome => CopyBack(outcome, arguments, Leave(walker, outcome.World, world, arguments, frame), outcome.World)).ToList();
        return GoOn(walker, left, frame)
            .Select(outcome => isInFlight ? StartFlight(frame.Calls!.Site, outcome) : outcome).ToList();
    }

    private World Leave(GraphWalker walker, World inside, World before, ImmutableArray<IArgumentOperation> arguments, Frame frame) =>
        Suspend(walker, NamePassed(Restore(inside, before, frame), inside, arguments, frame), before, frame);

    /// <summary>What a helper was given and has put into options was written by whoever gave it.</summary>
    private World NamePassed(World after, World inside, ImmutableArray<IArgumentOperation> arguments, Frame frame)
    {
        if (frame.Owner is not IMethodSymbol method || !method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType).Any(_analysis.Knowledge.IsOptions))
        {
            return after;
        }

        var members = after.Members;
        foreach (var member in members.Where(member => frame.Calls!.Equals(member.Value.Calls)))
        {
            if (arguments.FirstOrDefault(argument => Passes(argument, member.Value.Value, inside, frame.Calls!)) is { } passed)
            {
                members = members.SetItem(member.Key, new Cell(member.Value.Value, passed.Value, _frame.Calls));
            }
        }

        return after with { Members = members };
    }

    private static bool Passes(IArgumentOperation argument, Value value, World inside, CallChain calls) =>
        argument is { Parameter: { } parameter, ArgumentKind: not ArgumentKind.DefaultValue }
        && inside.Variables.TryGetValue(new EntryKey(parameter.OriginalDefinition, calls), out var entered) && entered.Equals(value);

    /// <summary>Whoever waits for a call waits as long as that does.</summary>
    private World Suspend(GraphWalker walker, World after, World before, Frame frame) =>
        walker.Suspended.Count == 0 || _frame.IsStarted(frame.Calls!.Site) ? after : _walker.Suspend(after, before);

    /// <summary>Where nobody waits for the call, what it has ended after it has waited for others is still to end.</summary>
    private IReadOnlyList<Outcome> GoOn(GraphWalker walker, IReadOnlyList<Outcome> outcomes, Frame frame) =>
        walker.Suspended.Count > 0 && frame.Calls!.Site is var site && _frame.IsStarted(site)
            ? LaterEnds.Postpone(outcomes, walker.Suspended, _frame.PlaceOf(site), isCertain: !frame.Facts.Mentions(_frame.Facts.Assigned))
            : outcomes;

    private bool IsLeftAlone(IMethodSymbol method, IOperation site) =>
        (_frame.IsLeftAlone || _frame.IsStarted(site)) && (method.IsAsync || method.ReturnType.Name is "Task" or "ValueTask");

    /// <summary>How often it had to try, and what it has noted of that, would only multiply what its callers have to go through.</summary>
    private static IReadOnlyList<Outcome> JoinAlike(IReadOnlyList<Outcome> outcomes, Frame frame)
    {
        var joined = new List<Outcome>();
        foreach (var outcome in outcomes)
        {
            var index = joined.FindIndex(known => known.Value.Equals(outcome.Value) && known.World.DiffersInMembersAlone(outcome.World));
            if (index < 0)
            {
                joined.Add(outcome);
            }
            else
            {
                joined[index] = new Outcome(joined[index].World.WelcomeAnyMembers(outcome.World, frame.PlaceOf(frame.Owner)), outcome.Value);
            }
        }

        return joined;
    }

    private void Throw(World world, ThrownException exception, IOperation site)
    {
        if (site is IInvocationOperation { TargetMethod: var method } && Intrusion.ThrowsAggregate(method))
        {
            // It throws another exception, which contains those of its rounds.
            _walker.ThrowNothingOfTwilio(world);
            return;
        }

        _walker.Throw(world, exception);
    }

    /// <summary>What the task of an asynchronous call has begun runs until somebody waits for the task.</summary>
    public Outcome StartFlight(IOperation site, Outcome outcome)
    {
        // A result that everybody has names no task.
        var task = outcome.Value is Constant ? new Born(_frame.PlaceOf(site), BirthKind.Result) : outcome.Value;
        return new Outcome(Flights.Start(outcome.World, task, new Event(EventKind.Created, site, _frame.Calls)), outcome.Value);
    }

    private (GraphWalker Walker, IReadOnlyList<Outcome> Returned) Walk(Frame frame, List<(IParameterSymbol Parameter, Value Value)> bindings, World world)
    {
        var entered = world.EnterAgain(frame.Calls!);
        var variables = entered.Variables.ToBuilder();
        foreach (var (parameter, value) in bindings)
        {
            variables[parameter] = value;
            variables[new EntryKey(parameter, frame.Calls!)] = value;
        }

        _analysis.Enter(frame);
        var walker = new GraphWalker(_analysis, frame);
        return (walker, walker.Walk(entered with { Variables = variables.ToImmutable() }));
    }

    /// <summary>What <c>ref</c> and <c>out</c> parameters hold at the end goes to the caller's variables.</summary>
    private IEnumerable<Outcome> CopyBack(Outcome outcome, ImmutableArray<IArgumentOperation> arguments, World restored, World inside)
    {
        IEnumerable<World> worlds = new[] { restored };
        foreach (var argument in arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out))
        {
            if (inside.Variables.TryGetValue(argument.Parameter!.OriginalDefinition, out var value))
            {
                worlds = worlds.SelectMany(world => _evaluator.Storage.Store(argument.Value, value, argument.Value, world)).ToList();
            }
        }

        return worlds.Select(world => new Outcome(world, outcome.Value));
    }

    /// <summary>
    /// The variables of the callers. Only what is the frame's own is as it was before: the others may have been changed by a lambda that was
    /// called on the way, and what they hold has grown older where its place has borne a value again.
    /// </summary>
    private static World Restore(World after, World before, Frame frame)
    {
        var variables = before.Variables.ToBuilder();
        foreach (var variable in after.Variables)
        {
            if (IsOfCallers(variable.Key, before, frame))
            {
                variables[variable.Key] = variable.Value;
            }
        }

        return after with { Variables = variables.ToImmutable() };
    }

    private static bool IsOfCallers(object variable, World before, Frame frame) => variable switch
    {
        ISymbol symbol => !SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, frame.Owner),
        CaptureKey capture when ReferenceEquals(capture.Graph, frame.Graph) => false,
        _ => before.Variables.ContainsKey(variable),
    };

    private bool MayEnter(IMethodSymbol method)
    {
        if (_frame.Calls is { Depth: >= DeepestCall } || !_analysis.MayEnter(method))
        {
            return false;
        }

        var activations = 0;
        for (var frame = _frame; frame is not null; frame = _analysis.CallerOf(frame))
        {
            activations += SymbolEqualityComparer.Default.Equals(frame.Owner, method) ? 1 : 0;
        }

        return activations < MostActivations;
    }

    private Frame? FindDeclaringFrame(IMethodSymbol localFunction)
    {
        for (var frame = _frame; frame is not null; frame = frame.LexicalParent ?? _analysis.CallerOf(frame))
        {
            if (frame.Graph.LocalFunctions.Contains(localFunction))
            {
                return frame;
            }
        }

        return null;
    }

    /// <summary>The default value of a text parameter is no constant that a caller wrote.</summary>
    private Value DefaultOf(IParameterSymbol parameter, Value value, IOperation argument) =>
        parameter.Type.SpecialType == SpecialType.System_String && value is Constant { Content: not null } ? _evaluator.Unknown(argument) : value;
}
