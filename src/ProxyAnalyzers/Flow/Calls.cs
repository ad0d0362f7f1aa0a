using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Calls, in the order of what is known about them: Proxy's own, the project's methods, the few library methods that pass values on,
/// and all other code, which may change any object that it can reach but knows nothing of SIDs.
/// </summary>
internal sealed class Calls
{
    private readonly Analysis _analysis;
    private readonly Frame _frame;
    private readonly Evaluator _evaluator;
    private readonly Helpers _helpers;
    private readonly GraphWalker _walker;
    private readonly Contracts _contracts;
    private readonly HttpRequests _requests;
    private readonly ProxyEffects _effects;
    private readonly Library _library;
    private readonly Elements _elements;
    private readonly Sequences _sequences;
    private readonly Counts _counts;
    private readonly Enumerators _enumerators;
    private readonly Intrusion _intrusion;
    private readonly Guards _guards;
    private readonly Failures _failures;

    public Calls(Analysis analysis, Frame frame, Evaluator evaluator, Helpers helpers, GraphWalker walker)
    {
        _analysis = analysis;
        _frame = frame;
        _evaluator = evaluator;
        _helpers = helpers;
        _walker = walker;
        _contracts = new Contracts(analysis, frame);
        _requests = new HttpRequests(analysis, frame);
        _effects = new ProxyEffects(analysis, frame);
        _elements = evaluator.Elements;
        _sequences = evaluator.Sequences;
        _intrusion = new Intrusion(analysis.Knowledge, frame, evaluator.Sharing);
        _guards = new Guards(evaluator);
        _failures = new Failures(analysis, walker);
        _counts = new Counts(frame, evaluator);
        _enumerators = new Enumerators(frame, evaluator, helpers, _counts);
        _library = new Library(analysis, evaluator, helpers, _counts, _enumerators);
    }

    public IEnumerable<Outcome> Invoke(IInvocationOperation invocation, World world)
    {
        var operands = invocation.Arguments.Select(argument => argument.Value);
        return invocation.Instance is null
            ? _evaluator.EvaluateAll(operands, world, (after, values) => Call(invocation, null, values, after))
            : _evaluator.EvaluateAll(operands.Prepend(invocation.Instance), world, (after, values) => Call(invocation, values[0], values.RemoveAt(0), after));
    }

    public IEnumerable<Outcome> ReadProperty(IPropertyReferenceOperation reference, World world)
    {
        if (reference.Instance is null)
        {
            return ReadProperty(reference, null, world);
        }

        return _evaluator.Then(reference.Instance, world, (after, target) => ReadProperty(reference, target, after));
    }

    /// <summary>The world after somebody else's code has run at an element of this iterator; who goes through it here is followed instead.</summary>
    public World Yield(IOperation yield, Value yielded, World world) => _frame.Calls is null ? _intrusion.OfYield(yield, yielded, world) : world;

    public IEnumerable<Outcome> ReadElement(IOperation operation, World world) =>
        _evaluator.EvaluateAll(operation.Children, world, (after, values) =>
        {
            _failures.ThrowAtElement(operation, values, after);
            return _elements.ElementAt(operation, values, after);
        });

    /// <summary>What is converted by a cast that may fail.</summary>
    public void MeetCast(IConversionOperation cast, Value value, World world) => _failures.ThrowAtCast(cast, value, world);

    private IEnumerable<Outcome> ReadProperty(IPropertyReferenceOperation reference, Value? target, World world)
    {
        var property = reference.Property;
        if (Expect(target, property, world) is not { } present)
        {
            return Enumerable.Empty<Outcome>();
        }

        world = present;
        if (target is not null && (_enumerators.ReadCurrent(reference, target, world) ?? _elements.ReadProperty(reference, target, world)) is { } element)
        {
            return element;
        }

        if (property.GetMethod is { } declared && Dispatch.Find(declared, target) is { DeclaringSyntaxReferences: { Length: > 0 }, AssociatedSymbol: IPropertySymbol actual } getter && !actual.IsAutomatic()
            && _helpers.Read(getter, reference, ImmutableArray<IArgumentOperation>.Empty, ImmutableArray<Value>.Empty, target, world) is { } outcomes)
        {
            return outcomes;
        }

        if (target is not null && property is { Name: "Result", ContainingType: { Name: "Task" or "ValueTask" } })
        {
            return _evaluator.Land(world, target);
        }

        if (target is not null)
        {
            world = DeleteResults.LearnAsked(world, property, target);
        }

        if (target is not null && Urls.Read(property, target, world) is { } url)
        {
            return Evaluator.Result(world, url);
        }

        var value = LocalTimes.Read(property, target, _evaluator.Storage.ReadMember(world, target, property, reference));
        return Evaluator.Result(Contracts.Read(property, value, world, _analysis.Knowledge), value);
    }

    /// <summary>Whoever does not ask whether there is anybody expects that there is: without, this throws. Null where nobody is there.</summary>
    private World? Expect(Value? target, ISymbol member, World world)
    {
        if (target is null || !IsOfObject(member))
        {
            return world;
        }

        var present = Assumptions.LearnPresent(world, target);
        if (!ReferenceEquals(present, world))
        {
            _walker.ThrowNothingOfTwilio(world);
        }

        return present;
    }

    private IEnumerable<Outcome> Call(IInvocationOperation invocation, Value? receiver, ImmutableArray<Value> values, World world)
    {
        if (_analysis.Symbols.FindMethod(invocation.TargetMethod) is { } proxyMethod)
        {
            return CallProxy(proxyMethod, invocation, values, world);
        }

        var called = receiver ?? (invocation.TargetMethod.ContainingType?.Name == "Enumerable" ? values.FirstOrDefault() : null);
        if (Expect(called, invocation.TargetMethod, world) is not { } present)
        {
            return Enumerable.Empty<Outcome>();
        }

        world = present;
        _requests.Meet(invocation, receiver, values, world);
        _contracts.MeetArguments(invocation, values, world, _walker.IsGuarded);
        return _contracts.Apply(invocation, values, CallMethod(invocation, receiver, values, world));
    }

    private IEnumerable<Outcome> CallMethod(IInvocationOperation invocation, Value? receiver, ImmutableArray<Value> values, World world)
    {
        if (invocation.TargetMethod is { MethodKind: MethodKind.Constructor, ContainingType: { SpecialType: SpecialType.System_Object } })
        {
            // Each constructor comes to this one, which does nothing.
            return Evaluator.Result(world, Constant.Null);
        }

        if (!IsLazy(invocation.TargetMethod) && values.Append(receiver).FirstOrDefault(value => value is not null && Sequences.IsDeferred(world, value)) is { } deferred)
        {
            return _sequences.Force(invocation, deferred, world, gathers: Library.Gathers(invocation.TargetMethod)).SelectMany(after => CallMethod(invocation, receiver, values, after)).ToList();
        }

        if (receiver is not null && invocation.TargetMethod.ReducedFrom is { } extension)
        {
            return CallReduced(extension, invocation, receiver, values, world);
        }

        var method = Dispatch.Find(invocation.TargetMethod, receiver);
        if (method.MethodKind == MethodKind.DelegateInvoke && receiver is Function function && _helpers.Invoke(function, invocation, values, world) is { } invoked)
        {
            return invoked;
        }

        // Code that is read throws what its own calls throw.
        if ((method.DeclaringSyntaxReferences.Length > 0 || method.MethodKind == MethodKind.LocalFunction)
            && _helpers.Read(method, invocation, invocation.Arguments, values, receiver, world) is { } read)
        {
            return read;
        }

        if (receiver is not null && method is { IsImplicitlyDeclared: true, Name: "<Clone>$" })
        {
            return _evaluator.Creations.Copy(invocation, receiver, world);
        }

        if (Intrusion.MayCallTwilio(method, invocation) && !IsOfCallJustMade(invocation))
        {
            _walker.ThrowOfOthers(world);
        }

        _failures.ThrowAtCall(method, receiver is null ? values : values.Insert(0, receiver), world);
        var called = receiver is Function { Method: var known } ? known : method;
        var outcomes = _library.Call(invocation, receiver, values, world)
            ?? CallOther(invocation, receiver, values, _helpers.IsOutOfReach(called) ? world.ForgetStates() : world);
        return _evaluator.Lookups.Answer(invocation, receiver, values, world, outcomes);
    }

    /// <summary>What <c>await CallAsync().ConfigureAwait(false)</c> throws the call has thrown already.</summary>
    private static bool IsOfCallJustMade(IInvocationOperation invocation) =>
        invocation is { TargetMethod: { Name: "ConfigureAwait", ContainingType: { Name: "Task" or "ValueTask" } }, Instance: IInvocationOperation };

    /// <summary>In Visual Basic an extension method is called on its first argument.</summary>
    private IEnumerable<Outcome> CallReduced(IMethodSymbol extension, IInvocationOperation invocation, Value receiver, ImmutableArray<Value> values, World world)
    {
        var all = values.Insert(0, receiver);
        if (extension.DeclaringSyntaxReferences.Length > 0 && _helpers.Invoke(new Function(extension, null, null, _frame.Calls), invocation, all, world) is { } outcomes)
        {
            return outcomes;
        }

        return _library.Call(invocation, null, all, world) ?? CallOther(invocation, receiver, values, world);
    }

    private IEnumerable<Outcome> CallProxy(ProxyMethod method, IInvocationOperation invocation, ImmutableArray<Value> values, World world)
    {
        var state = new CallState(world, _analysis.Knowledge, new Argument(null, invocation, _frame.Calls), ProxyArguments.Of(method, invocation, values, world, _frame));
        if (!_frame.Facts.IsBroken(invocation))
        {
            _analysis.Meet(method, invocation, _frame, state, _walker.IsGuarded, method.Is(ResourceKind.Participant, Verb.Create) && _walker.Awaits(ProxyProtocol.ParticipantExists));
        }

        // What an asynchronous call throws comes out where somebody waits for it, and perhaps for others.
        var failed = ProxyEffects.Fail(method, state);
        _walker.Throw(method.IsAsync ? Flights.Forget(failed) : failed);
        return _effects.Apply(method, invocation, state);
    }

    private IEnumerable<Outcome> CallOther(IInvocationOperation invocation, Value? receiver, ImmutableArray<Value> values, World world)
    {
        if (Guards.Rethrows(invocation.TargetMethod))
        {
            _walker.Throw(world);
        }
        else if (!Intrusion.NeverThrows(invocation.TargetMethod))
        {
            _walker.ThrowNothingOfTwilio(world);
        }

        return _guards.Pass(invocation, receiver, values, world).SelectMany(passed => AnswerOfOther(invocation, receiver, values, passed)).ToList();
    }

    /// <summary>
    /// What the call answers about how things were is found out before the call changes them; where it may be either, no state is made of each.
    /// Whoever only looks changes nothing, so that the question is the answer.
    /// </summary>
    private IEnumerable<Outcome> AnswerOfOther(IInvocationOperation invocation, Value? receiver, ImmutableArray<Value> values, World world)
    {
        if (receiver is not null && Counts.IsWanted(invocation, receiver, _evaluator.Storage, world) is { } isThere)
        {
            return _evaluator.Assumptions.Assume(world, isThere, true, invocation).SelectMany(filled => ReturnFromOther(invocation, receiver, values, filled, known: null)).ToList();
        }

        var isTaken = receiver is null ? null : Counts.IsTaken(invocation, receiver, _evaluator.Storage, world);
        var possible = isTaken is null ? new List<bool>() : new[] { true, false }.Where(truth => _evaluator.Assumptions.Assume(world, isTaken, truth, invocation).Any()).ToList();
        return ReturnFromOther(invocation, receiver, values, world, possible.Count == 1 ? Constant.Of(possible[0]) : Intrusion.IsLookup(invocation.TargetMethod) ? isTaken : null);
    }

    private IEnumerable<Outcome> ReturnFromOther(IInvocationOperation invocation, Value? receiver, ImmutableArray<Value> values, World world, Value? known)
    {
        var found = _evaluator.Lookups.NameFound(invocation, receiver, values, world);
        world = Flights.IsGate(invocation.TargetMethod) ? Flights.Forget(world) : HandOver(receiver is null ? values : values.Add(receiver), world);
        foreach (var function in values.SelectMany(value => world.ItemsOf(value)).OfType<Function>())
        {
            LookAt(function, invocation, receiver, values, Flights.Forget(world));
            world = _helpers.HandOut(function, invocation, world);
        }

        // The call is asked about what it is given, of which nothing may be known afterwards.
        var asked = DeleteResults.LearnUnfinished(world, invocation, receiver is null ? values : values.Add(receiver));
        world = _intrusion.Of(invocation, receiver, values, asked);
        world = Intrusion.IsLookup(invocation.TargetMethod) ? world : _counts.RenewAnswers(invocation, receiver, world);
        var result = _evaluator.Bear(invocation, world)[0];
        if (Questions.IsToOthers(invocation))
        {
            _analysis.Doubts.AskAbout(_analysis.Knowledge, values, result.Value, asked);
        }

        IEnumerable<World> worlds = new[] { result.World };
        foreach (var argument in invocation.Arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out))
        {
            var place = _frame.PlaceOf(argument);
            worlds = worlds.SelectMany(before => _evaluator.Storage.Store(argument.Value, new Born(place, BirthKind.Result) { Source = found }, argument.Value, before.Bear(place))).ToList();
        }

        var answer = known ?? PureFunctions.Try(invocation.TargetMethod, values)
            ?? (invocation.TargetMethod is { ContainingType: { SpecialType: SpecialType.System_String }, ReturnType: { SpecialType: SpecialType.System_String } } ? Derive(result.Value, values, world) : result.Value);
        return worlds.Select(after => new Outcome(after, answer));
    }

    /// <summary>What the function does is looked at, but nothing follows from it.</summary>
    private void LookAt(Function function, IInvocationOperation invocation, Value? receiver, ImmutableArray<Value> values, World world)
    {
        var arguments = function.Method.Parameters.Select(parameter => (Value)new Input(parameter)).ToList();
        if (invocation.TargetMethod is { Name: "ContinueWith", ContainingType: { Name: "Task" } } && receiver is not null && arguments.Count > 0)
        {
            arguments[0] = receiver;
            world = DeleteResults.LearnContinued(world, receiver, values);
        }

        _helpers.Invoke(function, invocation, arguments, world)?.Count();
    }

    /// <summary>A text that was made of others still tells of the resource that they tell of.</summary>
    private static Value Derive(Value text, ImmutableArray<Value> values, World world) =>
        values.SelectMany(value => world.ItemsOf(value)).FirstOrDefault(value => value is Member { Target: Born { IsLost: false }, Depth: < Value.DeepestFollowed }) is { } source
            ? new Test(TestKind.Function, text, source, "of")
            : text;

    private static World HandOver(ImmutableArray<Value> values, World world) =>
        world.InFlight.IsEmpty ? world : values.Aggregate(Flights.HandOverMembers(world), Flights.HandOver);

    /// <summary>A query that is made of another one does not go through it, nor does who only begins to, or asks for its name.</summary>
    private static bool IsLazy(IMethodSymbol method) => method.Name switch
    {
        "GetEnumerator" or "GetAsyncEnumerator" or "MoveNext" or "MoveNextAsync" or "Dispose" or "DisposeAsync" => true,
        "ConfigureAwait" or "WithCancellation" => true,
        "Write" or "WriteLine" => method.ContainingType?.Name == "Console",
        "ToString" or "GetType" or "Equals" or "GetHashCode" => method.ContainingType?.SpecialType == SpecialType.System_Object,
        "Select" or "Where" or "OrderBy" or "OrderByDescending" or "Take" or "Skip" or "Concat" or "AsEnumerable" => method.ContainingType?.Name == "Enumerable",
        _ => false,
    };

    /// <summary>Whether the member cannot be read or called on null; a task and an answer stand for what is in them, which may be.</summary>
    private static bool IsOfObject(ISymbol member) => member.ContainingType switch
    {
        { Name: "Task" or "ValueTask" or "TwilioResponse" } => false,
        { TypeKind: TypeKind.Class or TypeKind.Interface } => true,
        var type => member.Name == "Value" && type.IsNullableStruct(),
    };
}
