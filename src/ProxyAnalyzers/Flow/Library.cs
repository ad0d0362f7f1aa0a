using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>The methods of the framework that pass values on: tasks, LINQ, lists, and the tests of texts.</summary>
internal sealed class Library
{
    private readonly Analysis _analysis;
    private readonly Evaluator _evaluator;
    private readonly Helpers _helpers;
    private readonly Contents _contents;
    private readonly Elements _elements;
    private readonly Sequences _sequences;
    private readonly Counts _counts;
    private readonly Enumerators _enumerators;
    private readonly Queries _queries;

    public Library(Analysis analysis, Evaluator evaluator, Helpers helpers, Counts counts, Enumerators enumerators)
    {
        _analysis = analysis;
        _evaluator = evaluator;
        _helpers = helpers;
        _contents = evaluator.Contents;
        _elements = evaluator.Elements;
        _sequences = evaluator.Sequences;
        _counts = counts;
        _enumerators = enumerators;
        _queries = new Queries(analysis, evaluator, counts);
    }

    /// <summary>What the call yields, or null where nothing special is known about the method.</summary>
    public IEnumerable<Outcome>? Call(IInvocationOperation invocation, Value? receiver, ImmutableArray<Value> values, World world)
    {
        var method = invocation.TargetMethod;
        if (method.OutermostNamespace() is not ("System" or "Twilio") || (values.IsEmpty && (receiver is null || (!TakesNothing(method.Name) && !world.Collections.ContainsKey(receiver)))))
        {
            return null;
        }

        if (_queries.TryCall(invocation, receiver, values, world, out var queried))
        {
            return queried;
        }

        switch (method.ContainingType?.Name)
        {
            case "Task" or "ValueTask" or "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaitable" or "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaitable" or "ConfiguredValueTaskAwaiter" or "TaskAsyncEnumerableExtensions":
                return CallTask(invocation, receiver, values, world);
            case "ConfiguredCancelableAsyncEnumerable" when method.Name is "ConfigureAwait" or "WithCancellation" && receiver is not null:
                return Evaluator.Result(world, receiver);
            case "String" when method.Name is "IsNullOrEmpty" or "IsNullOrWhiteSpace":
                return Evaluator.Result(world, Operators.IsNullOrEmpty(values[0], method.Name == "IsNullOrWhiteSpace"));
            case "String" when method.Name == "Concat" && ComposedText.Of(values) is { } concatenated:
                return Evaluator.Result(world, concatenated);
            case "String" when method.Name is "Format" or "Join" && Compose(method.Name, values, world) is { } composed:
                return Evaluator.Result(world, composed);
            case "Uri" or "UriBuilder" when method.Name == "ToString" && receiver is not null && (Urls.AsText(receiver) ?? Urls.Build(receiver, world)) is { } url:
                return Evaluator.Result(world, url);
            case "WebRequest" when method.Name is "Create" or "CreateHttp" && values.Length == 1:
                return CreateRequest(invocation, values[0], world);
            case "StringEnum" when method.Name == "ToString" && receiver is not null:
                // A status and a mode are followed as the text that is sent for them.
                return Evaluator.Result(world, receiver);
            case var _ when method.Name == "Equals" || method is { Name: "ReferenceEquals", ContainingType: { SpecialType: SpecialType.System_Object } }:
                return CallEquals(invocation, receiver, values, world);
            case "Object" or "Exception" when method.Name == "GetType" && receiver is { IsLost: false, Depth: < Value.DeepestFollowed }:
                return Evaluator.Result(world, new Test(TestKind.Function, receiver, null, PureFunctions.GetTypeName));
            case "Nullable" when method.Name == "GetValueOrDefault" && receiver is not null:
                return GetValueOrDefault(invocation, receiver, values, world);
            case "DateTime" or "DateTimeOffset" or "TimeProvider" when LocalTimes.IsYielded(method, receiver, values):
                return MakeLocal(invocation, LocalTimes.KindOf(method, receiver, values), world);
            case "Parallel" or "Array" or "List" when method.Name is "ForEach" or "ForEachAsync" or "For" or "ForAsync":
            case "ParallelEnumerable" when method.Name == "ForAll":
                return RunForEach(invocation, receiver, values, world);
            case var _ when method.Name is "Add" or "Enqueue" or "Push" or "TryAdd" && CollectionTypes.TakesElements(method.ContainingType) && receiver is not null && !values.IsEmpty:
                return Add(invocation, receiver, values, world);
            case "Interlocked" or "Volatile" when invocation.Arguments[0] is { Parameter: { RefKind: not RefKind.None }, Value: var variable }:
                return CallAtomic(invocation, variable, values, world);
            case "Array" when method.Name is "Sort" or "Reverse" && receiver is null:
                return Change(invocation, world, before => values.Aggregate(before, (each, array) => _contents.Loosen(invocation, array, each)));
        }

        world = receiver is not null && method.Name is "ContainsKey" or "TryGetValue" ? _counts.FollowEmpty(invocation, receiver, world) : world;

        if (receiver is not null && world.Collections.TryGetValue(receiver, out var held) && CallCollection(invocation, receiver, held, values, world) is { } changed)
        {
            return changed;
        }

        return method.Name switch
        {
            "GetEnumerator" or "GetAsyncEnumerator" when receiver is not null => _enumerators.Enumerate(invocation, receiver, world),
            "TryGetValue" when receiver is not null => _elements.TryGet(invocation, receiver, values, world),
            "GetValueOrDefault" when receiver is null && values.Length > 1 => _elements.GetOrDefault(invocation, values, world),
            "MoveNext" or "MoveNextAsync" when receiver is not null => _enumerators.MoveNext(invocation, receiver, world),
            "Dispose" or "DisposeAsync" when IsEnumerator(receiver) => Evaluator.Result(world, Constant.Null),
            _ => PureFunctions.Call(method, receiver, values) is { } result ? Evaluator.Result(world, result) : null,
        };
    }

    /// <summary>A text that is made of others by a pattern: nobody knows which, but of the same texts it is the same one.</summary>
    private static Value? Compose(string name, ImmutableArray<Value> values, World world)
    {
        var parts = values.SelectMany(world.ItemsOf).ToList();
        return parts.All(ComposedText.IsFixed) && ComposedText.Of(parts) is { Depth: < Value.DeepestFollowed } text ? new Test(TestKind.Function, text, null, name) : null;
    }

    /// <summary>What changes a collection that is followed.</summary>
    private IEnumerable<Outcome>? CallCollection(IInvocationOperation invocation, Value collection, CollectionFact fact, ImmutableArray<Value> values, World world)
    {
        switch (invocation.TargetMethod.Name)
        {
            case "Clear":
                return Evaluator.Result(Contents.Empty(collection, world), Constant.Null);
            case "ContainsKey" when values.Length == 1 && Entries.Find(fact, values[0]) is { } place:
                return Evaluator.Result(world, Constant.Of(place != Entries.Missing));
            case "RemoveAll" when values.Length == 1:
                return RemoveAll(invocation, collection, fact, values[0], world);
            case "Dequeue" or "Pop" when values.IsEmpty:
                return _elements.TakeFirst(invocation, collection, fact, isLeft: false, world);
            case "Peek" when values.IsEmpty:
                return _elements.TakeFirst(invocation, collection, fact, isLeft: true, world);
            case "TryDequeue" or "TryPop" or "TryTake" or "TryPeek":
                return _elements.TryTakeFirst(invocation, collection, fact, isLeft: invocation.TargetMethod.Name == "TryPeek", world);
            case "Remove" or "TryRemove" when values.Length == 2:
                return _elements.TryRemove(invocation, collection, values, world);
            case "Remove" when values.Length == 1 && invocation.Instance is { Type: { } dictionary } && Lookups.IsKeyed(dictionary) && Entries.Find(fact, values[0]) is { } place:
                return Evaluator.Result(Contents.TakeOut(collection, values[0], world), Constant.Of(place != Entries.Missing));
            case "Remove" when invocation.Instance?.Type is INamedTypeSymbol { TypeArguments: { Length: 2 } arguments } type && Lookups.IsKeyed(type) && arguments[1] is { SpecialType: SpecialType.System_String } or { IsValueType: true }:
                // Which of the texts or flags are left is not followed.
                return null;
            case "Remove" when values.Length == 1 && fact.Holds(values[0]):
                var rest = fact with { Items = fact.Items.Remove(values[0]) };
                return Evaluator.Result(world with { Collections = world.Collections.SetItem(collection, rest) }, Constant.True);
            case "Remove" or "RemoveAt" or "RemoveRange" or "RemoveWhere" or "RemoveFirst" or "RemoveLast" or "ExceptWith" or "IntersectWith" or "Sort" or "Reverse":
                return Change(invocation, Questions.Ask(_analysis.Knowledge, invocation, values, world), before => _contents.Loosen(invocation, collection, before));
            case "Insert" when values.Length == 2:
                return Change(invocation, world, before => _contents.PutAny(invocation, collection, ImmutableArray.Create(values[1]), isFilled: true, before));
            case "AddRange" or "UnionWith" when values.Length == 1:
                return Change(invocation, world, before => _contents.PutAll(invocation, collection, values[0], before));
            default:
                return null;
        }
    }

    private IEnumerable<Outcome> Change(IInvocationOperation invocation, World world, System.Func<World, World> change)
    {
        var result = _evaluator.Bear(invocation, world)[0];
        return Evaluator.Result(change(result.World), result.Value);
    }

    /// <summary>Any other method without an argument is somebody else's, in a namespace that is only called like the framework's.</summary>
    private static bool TakesNothing(string name) => name is
        "GetAwaiter" or "AsTask" or "GetResult" or "Wait" or "ToString" or "GetType" or "ToLocalTime" or "GetLocalNow"
        or "GetValueOrDefault" or "Trim" or "TrimStart" or "TrimEnd" or "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant"
        or "GetEnumerator" or "GetAsyncEnumerator" or "MoveNext" or "MoveNextAsync" or "Dispose" or "DisposeAsync" or "ToArray" or "AsReadOnly";

    private static bool IsEnumerator(Value? value) =>
        value is Born { Place: { Site: IInvocationOperation { TargetMethod: { Name: "GetEnumerator" or "GetAsyncEnumerator" } } } };

    private IEnumerable<Outcome> CreateRequest(IInvocationOperation invocation, Value url, World world)
    {
        var request = _evaluator.Bear(invocation, world, BirthKind.Object)[0];
        return invocation.TargetMethod.ContainingType.GetMembers("RequestUri").FirstOrDefault() is { } property
            ? Evaluator.Result(_evaluator.Storage.SetMember(request.World, request.Value, property, url, invocation.Arguments[0].Value), request.Value)
            : Evaluator.Result(request.World, request.Value);
    }

    private IEnumerable<Outcome> MakeLocal(IInvocationOperation invocation, DateTimeKind? kind, World world)
    {
        var time = _evaluator.Bear(invocation, world)[0];
        return Evaluator.Result(time.World, new LocalTime(time.Value, LocalTimes.HasOffset(invocation.TargetMethod.ReturnType)) { Kind = kind });
    }

    /// <summary>What is read and written in one go: of two who ask so whether they are the first, one is.</summary>
    private IEnumerable<Outcome>? CallAtomic(IInvocationOperation invocation, IOperation variable, ImmutableArray<Value> values, World world)
    {
        var held = values[0];
        switch (invocation.TargetMethod.Name)
        {
            case "Read":
                return Evaluator.Result(world, held);
            case "Exchange" or "Write":
                return Store(values[1], world, held);
            case "CompareExchange":
                var isExpected = Operators.AreEqual(held, values[2]);
                return _evaluator.Assumptions.Assume(world, isExpected, true, invocation).SelectMany(before => Store(values[1], before, held))
                    .Concat(_evaluator.Assumptions.Assume(world, isExpected, false, invocation).Select(unchanged => new Outcome(unchanged, held))).ToList();
            case "Increment" or "Decrement" when held is Constant { Content: int } or Member { IsLost: false } or Test { Kind: TestKind.Function, IsLost: false } && Operators.Add(held, invocation.TargetMethod.Name == "Increment" ? 1 : -1) is { } next:
                return Store(next, world, next);
            default:
                return null;
        }

        IEnumerable<Outcome> Store(Value value, World before, Value result) =>
            _evaluator.Storage.Store(variable, value, invocation, before).Select(after => new Outcome(after, result));
    }

    private IEnumerable<Outcome>? CallTask(IInvocationOperation invocation, Value? receiver, ImmutableArray<Value> values, World world) => invocation.TargetMethod.Name switch
    {
        "ConfigureAwait" or "WithCancellation" or "GetAwaiter" or "AsTask" or "WaitAsync" => Evaluator.Result(world, receiver ?? values[0]),
        "GetResult" when receiver is not null => _evaluator.Land(world, receiver),
        "FromResult" => Evaluator.Result(world, values[0]),
        "WhenAll" when values.Length == 1 => Evaluator.Result(world, values[0]),
        "Wait" or "WaitAll" when invocation.Type?.SpecialType == SpecialType.System_Boolean => WaitInTime(invocation, receiver ?? values[0], Flights.Land(world, receiver ?? values[0])),
        "Wait" when receiver is not null => _evaluator.Land(world, receiver),
        "WaitAll" => _evaluator.Land(world, values[0]),
        "Run" when values[0] is Function function => RunTask(invocation, function, world),
        _ => null,
    };

    private Outcome[] WaitInTime(IInvocationOperation invocation, Value awaited, World world)
    {
        var inTime = _evaluator.Bear(invocation, world)[0];
        return Evaluator.Result(DeleteResults.AnswerForTasks(inTime.World, new[] { awaited }, inTime.Value), inTime.Value);
    }

    private IEnumerable<Outcome>? RunTask(IInvocationOperation invocation, Function function, World world)
    {
        var creates = _analysis.ParticipantCreates;
        var outcomes = _helpers.Invoke(function, invocation, ImmutableArray<Value>.Empty, world);
        return _analysis.ParticipantCreates > creates ? outcomes?.Select(outcome => _helpers.StartFlight(invocation, outcome)) : outcomes;
    }

    private static IEnumerable<Outcome>? CallEquals(IInvocationOperation invocation, Value? receiver, ImmutableArray<Value> values, World world)
    {
        var isComparer = invocation.TargetMethod.ContainingType is { Name: "StringComparer" or "IEqualityComparer" or "EqualityComparer" };
        var operands = receiver is null || isComparer ? values : values.Insert(0, receiver);
        if (operands.Length < 2)
        {
            return null;
        }

        // With a comparison that ignores case, different texts may be equal.
        var ignoresCase = isComparer
            ? invocation.Instance is not IPropertyReferenceOperation { Property: { Name: "Ordinal" or "Default" } }
            : operands.Length > 2 && operands[2] is not Constant { Content: (int)StringComparison.Ordinal };
        return Evaluator.Result(world, ignoresCase ? Operators.AreEqual(PureFunctions.ToUpper(operands[0]), PureFunctions.ToUpper(operands[1])) : Operators.AreEqual(operands[0], operands[1]));
    }

    private IEnumerable<Outcome>? GetValueOrDefault(IInvocationOperation invocation, Value nullable, ImmutableArray<Value> values, World world)
    {
        if (invocation.IsImplicit)
        {
            // The compiler has asked before whether there is a value.
            return Evaluator.Result(world, nullable);
        }

        if ((values.IsEmpty ? Defaults.Of(invocation.Type) : values[0]) is not { } missing)
        {
            return null;
        }

        var isNull = Test.IsNull(nullable);
        return invocation.Type is { SpecialType: SpecialType.System_Boolean }
            ? Evaluator.Result(world, Test.Or(Test.And(Test.Not(isNull), nullable), Test.And(isNull, missing)))
            : _evaluator.Assumptions.Assume(world, isNull, true, invocation).Select(none => new Outcome(none, missing))
                .Concat(_evaluator.Assumptions.Assume(world, isNull, false, invocation).Select(some => new Outcome(some, nullable))).ToList();
    }

    /// <summary>Puts in a value, unless it is one that the set is known to hold. Whether it was new is known of the first one only.</summary>
    private IEnumerable<Outcome> Add(IInvocationOperation invocation, Value collection, ImmutableArray<Value> values, World world)
    {
        var value = values[values.Length - 1];
        world = _counts.RenewAnswers(invocation, collection, world);
        if (invocation.Type?.SpecialType != SpecialType.System_Boolean)
        {
            return Change(invocation, world, before => (values.Length == 2 ? _contents.PutEntry(invocation, collection, values[0], value, before) : null) ?? _contents.Put(invocation, collection, value, before));
        }

        if (world.Collections.TryGetValue(collection, out var fact) && !fact.Items.IsDefault)
        {
            if (values.Length == 1 ? fact.Holds(value) : Entries.Find(fact, values[0]) >= 0)
            {
                return Evaluator.Result(world, Constant.False);
            }

            if (values.Length == 2 && _contents.PutEntry(invocation, collection, values[0], value, world) is { } entered)
            {
                return Evaluator.Result(entered, Constant.True);
            }

            if (fact.Items.IsEmpty)
            {
                return Change(invocation, world, before => _contents.Put(invocation, collection, value, before)).Select(added => new Outcome(added.World, Constant.True));
            }
        }

        // A set holds the value now, whatever it held before; a dictionary may have kept another one.
        return Change(invocation, Questions.Ask(_analysis.Knowledge, invocation, values, world), before =>
            values.Length == 1 ? _contents.Put(invocation, collection, value, before) : _contents.PutAny(invocation, collection, ImmutableArray.Create(value), isFilled: true, before));
    }

    /// <summary>Those for which the predicate does not hold are left.</summary>
    private IEnumerable<Outcome> RemoveAll(IInvocationOperation invocation, Value list, CollectionFact fact, Value predicate, World world) =>
        _sequences.Filter(invocation, fact, predicate, false, world).Select(rest => new Outcome(Contents.Copy(rest.World, rest.Value, list), _evaluator.Unknown(invocation)));

    /// <summary>Whether the method goes through all of a query before anything else happens.</summary>
    public static bool Gathers(IMethodSymbol method) => method.Name is "ToList" or "ToArray" or "ToHashSet" or "WhenAll" or "WaitAll";

    private IEnumerable<Outcome>? RunForEach(IInvocationOperation invocation, Value? receiver, ImmutableArray<Value> values, World world)
    {
        if (values.OfType<Function>().LastOrDefault() is not { } action)
        {
            return null;
        }

        var collection = receiver ?? values[0];
        var fact = world.Collections.TryGetValue(collection, out var known) ? known : new CollectionFact();
        return RunRounds(invocation, action, collection, fact, IsOneAtATime(values, world), world)
            .Select(after => new Outcome(IsParallel(invocation) ? after with { InFlight = world.InFlight } : after, Constant.Null)).ToList();
    }

    private List<World> RunRounds(IInvocationOperation invocation, Function action, Value collection, CollectionFact fact, bool isOneAtATime, World world)
    {
        if (!fact.Items.IsDefault)
        {
            return fact.Items.Aggregate(new List<World> { world }, (before, item) => before.SelectMany(each => RunOn(invocation, action, item, isOneAtATime, each)).ToList());
        }

        // Nobody knows how often it runs: never, once, or again after the first time.
        var never = fact.IsFilled ? null : _counts.Learn(invocation, collection, isEmpty: true, world);
        if (_counts.Learn(invocation, collection, isEmpty: false, world) is not { } filled)
        {
            return new[] { never }.OfType<World>().ToList();
        }

        var loop = new Born(new Place(action, action.Calls), BirthKind.Object);
        var once = RunOnAny(invocation, action, loop, fact, isOneAtATime, Enumerators.BeginFirstRound(loop, collection, filled.Bear(loop.Place))).ToList();
        return once.SelectMany(after => RunOnAny(invocation, action, loop, fact, isOneAtATime, after))
            .Concat(once.Select(after => _enumerators.EndFirstRound(invocation, loop, collection, after)))
            .Concat(new[] { never }.OfType<World>()).ToList();
    }

    private IEnumerable<World> RunOnAny(IInvocationOperation invocation, Function action, Value loop, CollectionFact fact, bool isOneAtATime, World world)
    {
        var element = _enumerators.TakeInLoop(invocation, loop, fact, world)[0];
        return RunOn(invocation, action, element.Value, isOneAtATime, element.World);
    }

    private IEnumerable<World> RunOn(IInvocationOperation invocation, Function action, Value element, bool isOneAtATime, World world)
    {
        var creates = _analysis.ParticipantCreates;
        var outcomes = (_helpers.Invoke(action, invocation, new[] { element }, world) ?? Evaluator.Result(world, element)).ToList();
        if (!IsParallel(invocation) || _analysis.ParticipantCreates == creates)
        {
            return outcomes.Select(outcome => outcome.World);
        }

        return outcomes.Select(outcome => isOneAtATime ? outcome.World with { InFlight = world.InFlight } : _helpers.StartFlight(invocation, outcome).World);
    }

    private static bool IsParallel(IInvocationOperation invocation) => invocation.TargetMethod.ContainingType?.Name is "Parallel" or "ParallelEnumerable";

    /// <summary>A parallel loop that was told to run one round after the other.</summary>
    private static bool IsOneAtATime(ImmutableArray<Value> values, World world) =>
        world.Members.Any(member => member.Key.Symbol.Name == "MaxDegreeOfParallelism" && member.Value.Value is Constant { Content: 1 } && values.Contains(member.Key.Target!));
}
