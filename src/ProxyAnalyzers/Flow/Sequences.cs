using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Collections: elements one by one where they are known, else a pattern that every element is like. An element that is taken out of
/// a pattern is another one each time, with what is known of all.
/// </summary>
internal sealed class Sequences
{
    private readonly Analysis _analysis;
    private readonly Frame _frame;
    private readonly Evaluator _evaluator;
    private readonly Helpers _helpers;

    public Sequences(Analysis analysis, Frame frame, Evaluator evaluator, Helpers helpers)
    {
        _analysis = analysis;
        _frame = frame;
        _evaluator = evaluator;
        _helpers = helpers;
    }

    public IEnumerable<Outcome>? ReadProperty(IPropertyReferenceOperation reference, Value target, World world)
    {
        switch (reference.Property.Name)
        {
            case "Count" or "Length" when world.Collections.TryGetValue(target, out var fact):
                return Counts.Of(target, fact) is { } count ? Evaluator.Result(world, count) : _evaluator.Bear(reference, world);
            case "Values" when world.Collections.ContainsKey(target):
                return Evaluator.Result(world, target);
            case "Value" when reference.Property.ContainingType.Name == "KeyValuePair":
                // A dictionary is followed as the collection of its values.
                return Evaluator.Result(world, target);
            default:
                return null;
        }
    }

    /// <summary>A look-up that may find nothing.</summary>
    public IEnumerable<Outcome>? TryGet(IInvocationOperation invocation, Value dictionary, ImmutableArray<Value> values, World world)
    {
        if (!world.Collections.TryGetValue(dictionary, out var fact))
        {
            return null;
        }

        if (IsEmpty(fact))
        {
            return Try(invocation, Enumerable.Empty<Outcome>(), new[] { world });
        }

        world = Questions.Ask(_analysis.Knowledge, invocation, values, world);
        return Try(invocation, Take(invocation, fact, world), new[] { world });
    }

    /// <summary>A look-up that yields something else where it finds nothing.</summary>
    public IEnumerable<Outcome>? GetOrDefault(IInvocationOperation invocation, ImmutableArray<Value> values, World world)
    {
        if (!world.Collections.TryGetValue(values[0], out var fact))
        {
            return null;
        }

        var missing = values.Length > 2 ? values[2] : Defaults.Of(invocation.Type) ?? _evaluator.Unknown(invocation);
        if (IsEmpty(fact))
        {
            return Evaluator.Result(world, missing);
        }

        world = Questions.Ask(_analysis.Knowledge, invocation, values.RemoveAt(0), world);
        return Take(invocation, fact, world).Append(new Outcome(world, missing));
    }

    /// <summary>Takes the first element out of a queue or a stack, or looks at it.</summary>
    public IEnumerable<Outcome> TakeFirst(IOperation operation, Value collection, CollectionFact fact, bool isLeft, World world)
    {
        if (fact.Items.IsDefault)
        {
            var taken = Take(operation, fact, world)[0];
            return Evaluator.Result(isLeft ? taken.World : Shrink(collection, taken.World), taken.Value);
        }

        if (fact.Items.IsEmpty)
        {
            // Nothing is in it: this throws.
            return Enumerable.Empty<Outcome>();
        }

        var rest = isLeft ? world : world with { Collections = world.Collections.SetItem(collection, fact with { Items = fact.Items.RemoveAt(0) }) };
        return Evaluator.Result(rest, fact.Items[0]);
    }

    /// <summary>A look-up that takes out what it has found.</summary>
    public IEnumerable<Outcome>? TryRemove(IInvocationOperation invocation, Value dictionary, ImmutableArray<Value> values, World world) =>
        TryGet(invocation, dictionary, values, world)?.Select(outcome => new Outcome(Shrink(dictionary, outcome.World), outcome.Value));

    /// <summary>The collection without an element that has a name now: what all have in common keeps its own.</summary>
    private static World Shrink(Value collection, World world) => world.Collections.TryGetValue(collection, out var fact) && fact.Items.IsDefault
        ? world with { Collections = world.Collections.SetItem(collection, fact with { WholeSession = null }) }
        : world with { Collections = world.Collections.Remove(collection) };

    /// <summary>The first element of a queue or a stack, if there is one.</summary>
    public IEnumerable<Outcome>? TryTakeFirst(IInvocationOperation invocation, Value collection, CollectionFact fact, bool isLeft, World world) =>
        Try(invocation, TakeFirst(invocation, collection, fact, isLeft, world), fact.Items.IsDefault || fact.Items.IsEmpty ? new[] { world } : Enumerable.Empty<World>());

    private IEnumerable<Outcome>? Try(IInvocationOperation invocation, IEnumerable<Outcome> found, IEnumerable<World> notFound)
    {
        if (invocation.Arguments.LastOrDefault(argument => argument.Parameter?.RefKind == RefKind.Out) is not { Value: var target })
        {
            return null;
        }

        return found.SelectMany(one => _evaluator.Storage.Store(target, one.Value, target, one.World)).Select(after => new Outcome(after, Constant.True))
            .Concat(notFound.SelectMany(none => _evaluator.Storage.Store(target, Defaults.Of(target.Type) ?? Constant.Null, target, none)).Select(after => new Outcome(after, Constant.False))).ToList();
    }

    public IEnumerable<Outcome> ElementAt(IOperation operation, ImmutableArray<Value> values, World world)
    {
        if (operation is IPropertyReferenceOperation { Instance: { Type: { SpecialType: SpecialType.System_String } } } && values.Length == 2 && !values[0].IsLost && !values[1].IsLost && values[0].Depth < Value.DeepestFollowed)
        {
            return PureFunctions.Fold(values[0]) is Constant { Text: { } text } && values[1] is Constant { Content: int place } && place >= text.Length
                ? Enumerable.Empty<Outcome>()
                : Evaluator.Result(world, PureFunctions.Fold(new Test(TestKind.Function, values[0], values[1], "[]")));
        }

        if (values.IsEmpty || !world.Collections.TryGetValue(values[0], out var fact))
        {
            return _evaluator.Lookups.Read(operation, values, world);
        }

        if (IsEmpty(fact))
        {
            // Nothing is in it: this throws.
            return Enumerable.Empty<Outcome>();
        }

        if (operation.Children.Last().Type?.Name == "Range")
        {
            return Rearrange(operation, fact, isFilled: false, world);
        }

        return IndexOf(operation, values, fact) is { } index ? Evaluator.Result(world, fact.Items[index]) : Take(operation, fact, world);
    }

    /// <summary>The world after a value was stored under an index or a key.</summary>
    public World SetElement(IOperation target, ImmutableArray<Value> values, CollectionFact fact, Value value, World world)
    {
        if (IndexOf(target, values, fact) is { } index)
        {
            return world with { Collections = world.Collections.SetItem(values[0], fact with { Items = fact.Items.SetItem(index, value) }) };
        }

        var stored = _evaluator.Bear(target, world)[0].World;
        return IsEmpty(fact) ? Put(target, values[0], value, stored) : PutAny(target, values[0], ImmutableArray.Create(value), isFilled: true, stored);
    }

    /// <summary>Which of the known elements an index names; the key of a dictionary is none, nor is an index into what a loop has filled.</summary>
    private static int? IndexOf(IOperation operation, ImmutableArray<Value> values, CollectionFact fact) =>
        (operation is IArrayElementReferenceOperation or IPropertyReferenceOperation { Property: { ContainingType: { Name: "List" or "IList" or "IReadOnlyList" } } } || (int)operation.Kind == NewerKinds.ImplicitIndexer)
            && values.Length == 2 && NumberOf(operation.Children.Last(), values[1], fact) is { } index && fact is { Items.IsDefault: false, MayHoldMore: false } && index >= 0 && index < fact.Items.Length
            ? index
            : null;

    /// <summary>An index from the start, or from the end.</summary>
    private static int? NumberOf(IOperation index, Value value, CollectionFact fact) => index switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: { ConstantValue: { Value: int fromEnd } } } when !fact.Items.IsDefault => fact.Items.Length - fromEnd,
        _ => (value as Constant)?.Content as int?,
    };

    /// <summary>One element of the collection that no other name stands for yet.</summary>
    public Outcome[] Take(IOperation operation, CollectionFact fact, World world)
    {
        var taken = _evaluator.Bear(operation, world, BirthKind.Element)[0];
        var aged = fact.Rewrite(born => born.Age(_frame.PlaceOf(operation)));
        var models = aged.Items.IsDefault ? aged.Pattern is null ? ImmutableArray<Value>.Empty : ImmutableArray.Create(aged.Pattern) : aged.Items;
        return new[] { LikeAll(fact, models, taken.Value, taken.World) ?? Describe(operation, taken) };
    }

    private Outcome? LikeAll(CollectionFact fact, ImmutableArray<Value> models, Value element, World world)
    {
        var like = Likeness.Of(_analysis.Knowledge, world, models, element);
        return like is { } one && fact.MayHoldMore ? new Outcome(ForgetRemovals(one.World, element), one.Value) : like;
    }

    /// <summary>
    /// Who was removed of those that a loop has put in is not the one that is picked: more than one was expected. Nor is it known of whom
    /// something else tells whether he was.
    /// </summary>
    public static World ForgetRemovals(World world, Value element)
    {
        var removed = world.Participants.Where(participant => participant.Value.Removed is not null && participant.Key.Any(born => born.Equals(element)));
        return world with
        {
            Participants = world.Participants.SetItems(
                removed.Select(participant => new KeyValuePair<Value, ParticipantFact>(participant.Key, participant.Value with { Removed = null, IsInspected = true }))),
        };
    }

    /// <summary>The world in which whoever goes through a collection meets this element alone; who looks one up may mean another.</summary>
    public static World Hold(World world, Value collection, Value element)
    {
        var fact = world.Collections.TryGetValue(collection, out var known) ? known : new CollectionFact();
        return world with { Collections = world.Collections.SetItem(collection, fact with { Items = ImmutableArray.Create(element), Pattern = null, MayHoldMore = true }) };
    }

    /// <summary>The world after a value was put into a collection, at its end; on a stack, on top.</summary>
    public World Put(IOperation operation, Value collection, Value value, World world)
    {
        if (!world.Collections.TryGetValue(collection, out var fact) || fact.Items.IsDefault || fact.Items.Length >= CollectionFact.MostItems
            || IsElement(value) || fact.Items.Any(item => IsOfSamePlace(item, value)))
        {
            // A loop fills it: from now on there is only what all its elements have in common.
            return Detach(PutAny(operation, collection, ImmutableArray.Create(value), isFilled: true, world), collection);
        }

        var isOnTop = operation is IInvocationOperation { TargetMethod: { Name: "Push" } };
        var filled = fact with { Items = fact.Items.Insert(isOnTop ? 0 : fact.Items.Length, value), MayHoldMore = fact.MayHoldMore || IsRepeated(operation, collection) };
        return world with { Collections = world.Collections.SetItem(collection, filled) };
    }

    /// <summary>Whether the operation stands in a loop, or its caller does, that the collection does not come from.</summary>
    private bool IsRepeated(IOperation operation, Value collection)
    {
        for (var frame = _frame; frame is not null; frame = _analysis.CallerOf(frame))
        {
            var birth = frame.FindSiteOf(collection);
            if (frame.Facts.IsInLoop(operation, birth) || (birth is null && frame.IsRunForEach))
            {
                return true;
            }

            if (birth is not null || frame.Calls is null)
            {
                return false;
            }

            operation = frame.Calls.Site;
        }

        return false;
    }

    /// <summary>The world after elements were taken out of a collection, or got another order: what all have in common is left.</summary>
    public World Loosen(IOperation operation, Value collection, World world) => world.Collections.TryGetValue(collection, out var fact) switch
    {
        true when fact.Items.IsDefault || !fact.Items.IsEmpty => Detach(PutAny(operation, collection, ImmutableArray<Value>.Empty, isFilled: false, world), collection),
        _ => world,
    };

    /// <summary>A list that the program fills, or from which it takes out whom it removes, is not what Twilio has answered.</summary>
    private static World Detach(World world, Value collection)
    {
        var record = world.Collections.TryGetValue(collection, out var fact) && fact.Pattern is Member { Target: { } target } ? target : fact?.Pattern;
        return record is not null && world.Resources.TryGetValue(record, out var resource)
            ? world with { Resources = world.Resources.SetItem(record, resource with { List = null }) }
            : world;
    }

    /// <summary>The world after values were put into a collection, nobody knows where or how many of each.</summary>
    public World PutAny(IOperation operation, Value collection, ImmutableArray<Value> values, bool isFilled, World world)
    {
        if (!world.Collections.TryGetValue(collection, out var fact))
        {
            return _evaluator.Sharing.Share(world, values);
        }

        var models = !fact.Items.IsDefault ? fact.Items.AddRange(values) : fact.Pattern is null ? ImmutableArray<Value>.Empty : values.Insert(0, fact.Pattern);
        var pattern = new Born(_frame.PlaceOf(operation), BirthKind.Element);
        return LikeAll(fact, models, pattern, world) is { } like
            ? like.World with { Collections = like.World.Collections.SetItem(collection, new CollectionFact { Pattern = like.Value, IsFilled = isFilled }) }
            : world with { Collections = world.Collections.Remove(collection) };
    }

    /// <summary>A participant in a list that came from outside was read by whoever made the list.</summary>
    private Outcome Describe(IOperation operation, Outcome taken)
    {
        var type = operation switch
        {
            IInvocationOperation { TargetMethod: { TypeArguments: { Length: > 0 } arguments } } => arguments[0],
            IInvocationOperation { Type: { SpecialType: SpecialType.System_Void }, TargetMethod: { ContainingType: { TypeArguments: { Length: 1 } elements } } } => elements[0],
            IPatternOperation pattern => pattern.InputType,
            _ => operation.Type,
        };
        if (_analysis.Symbols.KindOf(type) != ResourceKind.Participant)
        {
            return taken;
        }

        var knowledge = _analysis.Knowledge;
        var sid = knowledge.Property(taken.Value, ResourceKind.Participant, "Sid");
        var record = new ResourceFact(
            ResourceKind.Participant,
            sid,
            knowledge.Property(taken.Value, ResourceKind.Participant, "ServiceSid"),
            knowledge.Property(taken.Value, ResourceKind.Participant, "SessionSid"));
        var world = taken.World with { Resources = taken.World.Resources.SetItem(taken.Value, record) };
        return new Outcome(world with { Participants = world.Participants.SetItem(sid, knowledge.Participant(world, sid)) }, taken.Value);
    }

    /// <summary>The world after the elements of one collection were put into another.</summary>
    public World PutAll(IOperation operation, Value collection, Value source, World world)
    {
        if (!world.Collections.TryGetValue(source, out var fact) || (fact.Items.IsDefault && fact.Pattern is null) || fact.Deferred is not null)
        {
            return world with { Collections = world.Collections.Remove(collection) };
        }

        return fact.Items.IsDefault
            ? PutAny(operation, collection, ImmutableArray.Create(fact.Pattern!), fact.IsFilled, world)
            : fact.Items.Aggregate(world, (before, item) => Put(operation, collection, item, before));
    }

    /// <summary>The worlds in which a predicate holds for the value, and those in which it does not.</summary>
    public IEnumerable<World> Where(IOperation operation, Value? predicate, Value element, bool truth, World world)
    {
        if (predicate is not Function function || _helpers.Invoke(function, operation, new[] { element }, world) is not { } outcomes)
        {
            return new[] { world };
        }

        return outcomes.SelectMany(outcome => _evaluator.Assumptions.Assume(outcome.World, outcome.Value, truth, operation)).ToList();
    }

    /// <summary>A collection of the elements for which the predicate holds, or of those for which it does not.</summary>
    public IEnumerable<Outcome> Filter(IOperation operation, CollectionFact fact, Value? predicate, bool truth, World world)
    {
        if (!fact.Items.IsDefault)
        {
            fact = fact with { Items = fact.Items.RemoveAll(item => !Where(operation, predicate, item, truth, world).Any()) };
        }

        var element = Take(operation, fact, world)[0];
        var matching = Where(operation, predicate, element.Value, truth, element.World).ToList();
        if (matching.Count == 0 || IsEmpty(fact))
        {
            return None(operation, world);
        }

        // What is known of an element on every way to a match is known of all that are kept.
        var kept = matching.Aggregate((left, right) => left.Join(right, _frame.PlaceOf(operation)));
        var filtered = new Born(_frame.PlaceOf(operation), BirthKind.Object);
        var after = Adopt(element.World, kept, element.Value);
        return Evaluator.Result(after with { Collections = after.Collections.SetItem(filtered, new CollectionFact { Pattern = element.Value }) }, filtered);
    }

    /// <summary>The worlds in which the predicate holds for every element, or for none of them: there may be no element at all.</summary>
    public IEnumerable<World> Every(IOperation operation, Value collection, CollectionFact fact, Value? predicate, bool truth, World world)
    {
        if ((fact.Items.IsDefault && !fact.IsFilled) || IsEmpty(fact))
        {
            yield return Empty(collection, world);
        }

        var element = Take(operation, fact, world)[0];
        var matching = Where(operation, predicate, element.Value, truth, element.World).ToList();
        if (matching.Count > 0)
        {
            var every = matching.Aggregate((left, right) => left.Join(right, _frame.PlaceOf(operation)));
            yield return every with { Collections = every.Collections.SetItem(collection, new CollectionFact { Pattern = element.Value }) };
        }
    }

    /// <summary>The collection has no elements.</summary>
    public static World Empty(Value collection, World world) =>
        world with { Collections = world.Collections.SetItem(collection, new CollectionFact { Items = ImmutableArray<Value>.Empty }) };

    /// <summary>A new collection without elements.</summary>
    private IEnumerable<Outcome> None(IOperation operation, World world)
    {
        var none = _evaluator.Bear(operation, world, BirthKind.Object)[0];
        return Evaluator.Result(Empty(none.Value, none.World), none.Value);
    }

    /// <summary>Some of the elements, or all of them, in another order: what all have in common is left.</summary>
    public IEnumerable<Outcome> Rearrange(IOperation operation, CollectionFact fact, bool isFilled, World world)
    {
        if (IsEmpty(fact))
        {
            return None(operation, world);
        }

        var element = Take(operation, fact, world)[0];
        var rearranged = new Born(_frame.PlaceOf(operation), BirthKind.Object);
        var pattern = new CollectionFact { Pattern = element.Value, IsFilled = isFilled };
        return Evaluator.Result(element.World with { Collections = element.World.Collections.SetItem(rearranged, pattern) }, rearranged);
    }

    /// <summary>What a function makes of each element.</summary>
    public IEnumerable<Outcome>? Project(IOperation operation, CollectionFact fact, Value? projection, World world)
    {
        if (projection is not Function function)
        {
            return null;
        }

        var creates = _analysis.ParticipantCreates;
        var states = RunOnEach(operation, function, fact, Flights.Forget(world));
        if (_analysis.ParticipantCreates > creates || states.Any(state => state.World.EndsMoreThan(world)))
        {
            // It runs when somebody goes through it, if anybody does.
            var kept = _evaluator.Bear(operation, world, BirthKind.Object)[0];
            var deferred = fact.Rewrite(born => born.Age(_frame.PlaceOf(operation))) with { Deferred = function };
            return Evaluator.Result(kept.World with { Collections = kept.World.Collections.SetItem(kept.Value, deferred) }, kept.Value);
        }

        var projected = new Born(_frame.PlaceOf(operation), BirthKind.Object);
        return states.Select(state => new Outcome(Keep(state.World with { InFlight = world.InFlight }, projected, state.Values, fact), projected));
    }

    /// <summary>A collection of groups of the elements; where the key tells who was removed, nobody knows which group is asked for.</summary>
    public IEnumerable<Outcome> Group(IOperation operation, CollectionFact fact, Value? key, World world)
    {
        if (IsEmpty(fact))
        {
            return None(operation, world);
        }

        var element = Take(operation, fact, world)[0];
        element = key is Function { Method: { ReturnType: { SpecialType: SpecialType.System_Boolean } } } ? InspectBy(operation, key, element) : element;
        var place = _frame.PlaceOf(operation);
        var (group, groups) = (new Born(place, BirthKind.Result), new Born(place, BirthKind.Object));
        return Evaluator.Result(
            element.World with
            {
                Collections = element.World.Collections
                    .SetItem(group, new CollectionFact { Pattern = element.Value })
                    .SetItem(groups, new CollectionFact { Pattern = group }),
            },
            groups);
    }

    /// <summary>A collection of tuples of the elements of two.</summary>
    public IEnumerable<Outcome> Zip(IInvocationOperation invocation, CollectionFact fact, CollectionFact other, World world)
    {
        if (IsEmpty(fact) || IsEmpty(other))
        {
            return None(invocation, world);
        }

        var first = Take(invocation.Arguments[0], fact, world)[0];
        var second = Take(invocation.Arguments[1], other, first.World)[0];
        var tuple = _evaluator.Bear(invocation, second.World, BirthKind.Element)[0];
        var zipped = new Born(_frame.PlaceOf(invocation), BirthKind.Object);
        world = tuple.World;
        if (invocation.TargetMethod.ReturnType is INamedTypeSymbol { TypeArguments: { Length: 1 } made } && made[0] is INamedTypeSymbol { TupleElements: { Length: 2 } elements })
        {
            world = _evaluator.Storage.SetMember(world, tuple.Value, Storage.Canonical(elements[0]), first.Value, written: null);
            world = _evaluator.Storage.SetMember(world, tuple.Value, Storage.Canonical(elements[1]), second.Value, written: null);
        }

        return Evaluator.Result(world with { Collections = world.Collections.SetItem(zipped, new CollectionFact { Pattern = tuple.Value }) }, zipped);
    }

    /// <summary>Whether somebody was removed is looked at, if the answer verifies him.</summary>
    private Outcome InspectBy(IOperation operation, Value question, Outcome element)
    {
        var sid = _analysis.Knowledge.EntityOf(element.World, element.Value);
        var asked = Where(operation, question, element.Value, true, element.World).Concat(Where(operation, question, element.Value, false, element.World));
        return asked.Any(world => _analysis.Knowledge.Participant(world, sid).IsVerified)
            ? new Outcome(element.World with { Participants = element.World.Participants.SetItem(sid, _analysis.Knowledge.Participant(element.World, sid) with { IsInspected = true }) }, element.Value)
            : element;
    }

    /// <summary>The elements of all collections in a collection, one after the other.</summary>
    public static Outcome Flatten(Outcome nested)
    {
        var collections = nested.World.Collections;
        var isFollowed = collections.TryGetValue(nested.Value, out var fact) && fact is { Items: { IsDefault: true }, Pattern: { } group, Deferred: null }
            && collections.TryGetValue(group, out fact) && fact is { Items: { IsDefault: true }, Deferred: null };
        return new Outcome(nested.World with { Collections = isFollowed ? collections.SetItem(nested.Value, fact!) : collections.Remove(nested.Value) }, nested.Value);
    }

    /// <summary>A new collection that holds what another one holds; a stack, the other way round.</summary>
    public IEnumerable<Outcome> Fill(IObjectCreationOperation creation, Outcome created, Value source)
    {
        var worlds = IsDeferred(created.World, source) ? Force(creation, source, created.World, gathers: true) : new[] { created.World };
        foreach (var world in worlds)
        {
            var fact = world.Collections[source];
            var filled = creation.Type?.Name is "Stack" or "ConcurrentStack" && !fact.Items.IsDefault ? fact with { Items = fact.Items.Reverse().ToImmutableArray() } : fact;
            yield return new Outcome(world with { Collections = world.Collections.SetItem(created.Value, filled) }, created.Value);
        }
    }

    /// <summary>A copy of a collection, and what is put into it.</summary>
    public Outcome Extend(IOperation operation, CollectionFact fact, World world, System.Func<World, Value, World> extend)
    {
        var extended = _evaluator.Bear(operation, world, BirthKind.Object)[0];
        var aged = fact.Rewrite(born => born.Age(_frame.PlaceOf(operation)));
        return new Outcome(extend(extended.World with { Collections = extended.World.Collections.SetItem(extended.Value, aged) }, extended.Value), extended.Value);
    }

    /// <summary>Runs what was deferred, since somebody goes through the collection now: through all of it at once, or step by step.</summary>
    public IEnumerable<World> Force(IOperation operation, Value collection, World world, bool gathers)
    {
        if (!gathers)
        {
            return Force(operation, collection, Flights.Forget(world)).Select(Flights.Forget);
        }

        var forced = Force(operation, collection, world).ToList();
        if (world.Collections[collection] is { Deferred: Function projection, Items: { IsDefault: true } } fact)
        {
            // There may be a second element, which does not wait for the first one.
            foreach (var started in forced.Where(after => !after.InFlight.IsEmpty))
            {
                RunOnEach(operation, projection, fact with { Deferred = null }, started);
            }
        }

        return forced;
    }

    public static World End(World world, Value collection, CollectionFact fact) =>
        world with { Collections = world.Collections.SetItem(collection, fact with { Deferred = null }) };

    private IEnumerable<World> Force(IOperation operation, Value collection, World world)
    {
        var fact = world.Collections[collection];
        var rest = fact with { Deferred = null };
        return fact.Deferred is IteratorCall call
            ? _helpers.RunIterator(call, world).Select(after => End(after, collection, fact))
            : RunOnEach(operation, (Function)fact.Deferred!, rest, world).Select(state => Keep(state.World, collection, state.Values, fact));
    }

    /// <summary>The call of an iterator: nothing runs yet, but it is known what its elements are like.</summary>
    public Outcome Keep(IInvocationOperation invocation, IteratorCall call, IReadOnlyList<Outcome> yielded, World world)
    {
        var kept = _evaluator.Bear(invocation, world, BirthKind.Object)[0];
        var element = new Born(_frame.PlaceOf(invocation), BirthKind.Element);
        var likes = yielded.Select(outcome => Likeness.Of(_analysis.Knowledge, outcome.World, ImmutableArray.Create(outcome.Value), element)).ToList();
        var after = kept.World;
        Value? pattern = null;
        if (likes.Count > 0 && likes.All(like => like is { } one && one.Value.Equals(likes[0]!.Value.Value) && (likes.Count == 1 || one.World.Resources.ContainsKey(element))))
        {
            pattern = likes[0]!.Value.Value;
            after = likes.Skip(1).Aggregate(Adopt(after, likes[0]!.Value.World, element), (before, like) => AdoptCommon(before, like!.Value.World, element));
        }

        var fact = new CollectionFact { Pattern = pattern, Deferred = call };
        return new Outcome(after with { Collections = after.Collections.SetItem(kept.Value, fact) }, kept.Value);
    }

    /// <summary>Whether something is still to be run for the elements.</summary>
    public static bool IsDeferred(World world, Value collection) =>
        world.Collections.TryGetValue(collection, out var fact) && fact.Deferred is not null;

    private static World Keep(World world, Value collection, ImmutableArray<Value> values, CollectionFact source)
    {
        var made = source.Items.IsDefault ? new CollectionFact { Pattern = values[0], IsFilled = source.IsFilled } : new CollectionFact { Items = values, MayHoldMore = source.MayHoldMore };
        return world with { Collections = world.Collections.SetItem(collection, made) };
    }

    private IReadOnlyList<(World World, ImmutableArray<Value> Values)> RunOnEach(IOperation operation, Function function, CollectionFact fact, World world)
    {
        var isPattern = fact.Items.IsDefault;
        var taken = isPattern ? Take(operation, fact, world) : Evaluator.Result(world, Constant.Null);

        // What the function has made of the elements before grows older when it runs again.
        var made = new Born(new Place(function, _frame.Calls), BirthKind.Object);
        IReadOnlyList<World> worlds = new[] { Empty(made, taken[0].World) };
        foreach (var item in isPattern ? ImmutableArray.Create(taken[0].Value) : fact.Items)
        {
            worlds = worlds.SelectMany(before => _helpers.Invoke(function, operation, new[] { item }, before) ?? _evaluator.Bear(operation, before))
                .Select(outcome => Append(outcome.World, made, outcome.Value)).ToList();
        }

        var unknown = Enumerable.Repeat(_evaluator.Unknown(operation), isPattern ? 1 : fact.Items.Length).ToImmutableArray();
        return worlds.Select(after => (after with { Collections = after.Collections.Remove(made) }, after.Collections.TryGetValue(made, out var values) ? values.Items : unknown)).ToList();
    }

    private static World Append(World world, Value collection, Value value) => world.Collections.TryGetValue(collection, out var fact)
        ? world with { Collections = world.Collections.SetItem(collection, new CollectionFact { Items = fact.Items.Add(value) }) }
        : world;

    /// <summary>The same collection, under another name.</summary>
    public static World Copy(World world, Value from, Value to) =>
        world.Collections.TryGetValue(from, out var fact) ? world with { Collections = world.Collections.SetItem(to, fact) } : world;

    /// <summary>What another world knows about an element, and about what it holds.</summary>
    private static World Adopt(World world, World from, Value element)
    {
        if ((element is Member { Target: { } target } ? target : element) is not Born { Kind: BirthKind.Element } born)
        {
            // It is no element of a pattern, but somebody whom others know as well.
            return world;
        }

        return world with
        {
            Resources = world.Resources.SetItems(from.Resources.Where(resource => resource.Key.Any(born.Equals))),
            Participants = world.Participants.SetItems(from.Participants.Where(participant => participant.Key.Any(born.Equals))),
            Members = world.Members.SetItems(from.Members.Where(member => member.Key.Target?.Any(born.Equals) == true)),
            Collections = world.Collections.SetItems(from.Collections.Where(collection => collection.Key.Any(born.Equals))),
            Aliases = world.Aliases.SetItems(from.Aliases.Where(alias => alias.Key is Member { Symbol: { Name: "Identifier" } } && alias.Key.Any(born.Equals))),
        };
    }

    private static World AdoptCommon(World world, World from, Value element)
    {
        var sid = world.Resources[element].Sid;
        return world.Participants.TryGetValue(sid, out var known) && from.Participants.TryGetValue(sid, out var other)
            ? world with { Participants = world.Participants.SetItem(sid, known.InCommonWith(other)) }
            : world with { Participants = world.Participants.Remove(sid) };
    }

    private static bool IsEmpty(CollectionFact fact) => !fact.Items.IsDefault && fact.Items.IsEmpty;

    /// <summary>An element of another collection: the loop over that one will put in more.</summary>
    private static bool IsElement(Value value) => value.Any(born => born.Kind == BirthKind.Element);

    private static bool IsOfSamePlace(Value one, Value other) => (one, other) switch
    {
        (Born first, Born second) => first.Place == second.Place,
        (Member { Target: { } first }, Member { Target: { } second }) => IsOfSamePlace(first, second),
        _ => one.Equals(other),
    };
}
