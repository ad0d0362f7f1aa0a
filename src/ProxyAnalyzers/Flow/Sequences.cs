using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Collections that are made of others, as queries do: of some of the elements, of groups of them, or of what a function makes of each. A
/// function that removes someone runs where somebody goes through what it makes, and so does an iterator.
/// </summary>
internal sealed class Sequences
{
    private readonly Analysis _analysis;
    private readonly Frame _frame;
    private readonly Evaluator _evaluator;
    private readonly Helpers _helpers;
    private readonly Elements _elements;

    public Sequences(Analysis analysis, Frame frame, Evaluator evaluator, Helpers helpers)
    {
        _analysis = analysis;
        _frame = frame;
        _evaluator = evaluator;
        _helpers = helpers;
        _elements = evaluator.Elements;
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

        var element = _elements.Take(operation, fact, world)[0];
        var matching = Where(operation, predicate, element.Value, truth, element.World).ToList();
        if (matching.Count == 0 || fact.IsEmpty)
        {
            return None(operation, world);
        }

        // What is known of an element on every way to a match is known of all that are kept.
        var kept = matching.Aggregate((left, right) => left.Join(right, _frame.PlaceOf(operation)));
        var after = Elements.Adopt(element.World, kept, element.Value);
        if (element.Value.Element is not { } born)
        {
            return OfPattern(operation, element.Value, isFilled: false, after);
        }

        // What else it takes to match is so if there is an element that does.
        var others = kept.Ways.Keep(asked => !asked.Any(born.Equals));
        return element.World.Ways.Except(others) is null
            ? OfPattern(operation, element.Value, isFilled: false, after with { Ways = after.Ways.Adopt(kept.Ways, born) })
            : None(operation, world).Concat(OfPattern(operation, element.Value, isFilled: true, after with { Ways = others.Adopt(kept.Ways, born) }));
    }

    /// <summary>A new collection of elements that are all like one. The place has borne that one, so this is no earlier one of it.</summary>
    private IEnumerable<Outcome> OfPattern(IOperation operation, Value pattern, bool isFilled, World world)
    {
        var collection = new Born(_frame.PlaceOf(operation), BirthKind.Object);
        return Evaluator.Result(world with { Collections = world.Collections.SetItem(collection, new CollectionFact { Pattern = pattern, IsFilled = isFilled }) }, collection);
    }

    /// <summary>The worlds in which the predicate holds for every element, or for none of them: there may be no element at all.</summary>
    public IEnumerable<World> Every(IOperation operation, Value collection, CollectionFact fact, Value? predicate, bool truth, World world)
    {
        if (!fact.HasAny)
        {
            yield return Contents.Empty(collection, world);
        }

        var element = _elements.Take(operation, fact, world)[0];
        var matching = Where(operation, predicate, element.Value, truth, element.World).ToList();
        if (matching.Count > 0)
        {
            var every = matching.Aggregate((left, right) => left.Join(right, _frame.PlaceOf(operation)));
            yield return every with { Collections = every.Collections.SetItem(collection, new CollectionFact { Pattern = element.Value }) };
        }
    }

    /// <summary>A new collection without elements.</summary>
    private IEnumerable<Outcome> None(IOperation operation, World world)
    {
        var none = _evaluator.Bear(operation, world, BirthKind.Object)[0];
        return Evaluator.Result(Contents.Empty(none.Value, none.World), none.Value);
    }

    /// <summary>Some of the elements, or all of them, in another order: what all have in common is left.</summary>
    public IEnumerable<Outcome> Rearrange(IOperation operation, CollectionFact fact, bool isFilled, World world)
    {
        if (fact.IsEmpty)
        {
            return None(operation, world);
        }

        var element = _elements.Take(operation, fact, world)[0];
        return OfPattern(operation, element.Value, isFilled, element.World);
    }

    /// <summary>A copy of a collection, and what is put into it: what holds elements holds some afterwards, whatever they are.</summary>
    public Outcome Extend(IOperation operation, CollectionFact fact, World world, System.Func<World, Value, World> extend)
    {
        var extended = _evaluator.Bear(operation, world, BirthKind.Object)[0];
        var aged = fact.Rewrite(born => born.Age(_frame.PlaceOf(operation)));
        var after = extend(extended.World with { Collections = extended.World.Collections.SetItem(extended.Value, aged) }, extended.Value);
        var known = after.Collections.TryGetValue(extended.Value, out var held) ? held : new CollectionFact();
        return new Outcome(fact.IsFilled ? after with { Collections = after.Collections.SetItem(extended.Value, known with { IsFilled = true }) } : after, extended.Value);
    }

    /// <summary>A new collection that holds what another one holds; a stack, the other way round.</summary>
    public IEnumerable<Outcome> Fill(IObjectCreationOperation creation, Outcome created, Value source)
    {
        foreach (var gathered in Gather(creation, new Outcome(created.World, source)))
        {
            var world = gathered.World;
            var fact = world.Collections[source];
            var filled = creation.Type?.Name is "Stack" or "ConcurrentStack" && !fact.Items.IsDefault ? fact with { Items = fact.Items.Reverse().ToImmutableArray() }
                : creation.Type?.Name is "HashSet" ? fact.OfSet()
                : fact;
            yield return new Outcome(world with { Collections = world.Collections.SetItem(created.Value, filled) }, created.Value);
        }
    }

    /// <summary>A collection of groups of the elements; where the key tells who was removed, nobody knows which group is asked for.</summary>
    public IEnumerable<Outcome> Group(IOperation operation, CollectionFact fact, Value? key, World world)
    {
        if (fact.IsEmpty)
        {
            return None(operation, world);
        }

        var element = _elements.Take(operation, fact, world)[0];
        element = key is Function { Method: { ReturnType: { SpecialType: SpecialType.System_Boolean } } } ? InspectBy(operation, key, element) : element;
        var place = _frame.PlaceOf(operation);
        var (group, groups) = (new Born(place, BirthKind.Result), new Born(place, BirthKind.Object));
        return Evaluator.Result(
            element.World with
            {
                Collections = element.World.Collections
                    .SetItem(group, new CollectionFact { Pattern = element.Value, IsFilled = true })
                    .SetItem(groups, new CollectionFact { Pattern = group, IsFilled = fact.HasAny }),
            },
            groups);
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

    /// <summary>A collection of tuples of the elements of two.</summary>
    public IEnumerable<Outcome> Zip(IInvocationOperation invocation, CollectionFact fact, CollectionFact other, World world)
    {
        if (fact.IsEmpty || other.IsEmpty)
        {
            return None(invocation, world);
        }

        var first = _elements.Take(invocation.Arguments[0], fact, world)[0];
        var second = _elements.Take(invocation.Arguments[1], other, first.World)[0];
        var tuple = _evaluator.Bear(invocation, second.World, BirthKind.Element)[0];
        world = tuple.World;
        if (invocation.TargetMethod.ReturnType is INamedTypeSymbol { TypeArguments: { Length: 1 } made } && made[0] is INamedTypeSymbol { IsTupleType: true, TupleElements: { Length: 2 } elements })
        {
            world = _evaluator.Storage.SetMember(world, tuple.Value, Storage.Canonical(elements[0]), first.Value, written: null);
            world = _evaluator.Storage.SetMember(world, tuple.Value, Storage.Canonical(elements[1]), second.Value, written: null);
        }

        return OfPattern(invocation, tuple.Value, isFilled: false, world);
    }

    /// <summary>The elements of all collections in a collection, one after the other.</summary>
    public static Outcome Flatten(Outcome nested)
    {
        var collections = nested.World.Collections;
        var isFollowed = collections.TryGetValue(nested.Value, out var fact) && fact is { Items: { IsDefault: true }, Pattern: { } group, Deferred: null }
            && collections.TryGetValue(group, out fact) && fact is { Items: { IsDefault: true }, Deferred: null };
        return new Outcome(nested.World with { Collections = isFollowed ? collections.SetItem(nested.Value, fact!) : collections.Remove(nested.Value) }, nested.Value);
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

    private IReadOnlyList<(World World, ImmutableArray<Value> Values)> RunOnEach(IOperation operation, Function function, CollectionFact fact, World world)
    {
        var isPattern = fact.Items.IsDefault;
        var taken = isPattern ? _elements.Take(operation, fact, world) : Evaluator.Result(world, Constant.Null);

        // What the function has made of the elements before grows older when it runs again.
        var made = new Born(new Place(function, _frame.Calls), BirthKind.Object);
        IReadOnlyList<World> worlds = new[] { Contents.Empty(made, taken[0].World) };
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

    private static World Keep(World world, Value collection, ImmutableArray<Value> values, CollectionFact source)
    {
        var made = source.Items.IsDefault ? new CollectionFact { Pattern = values[0], IsFilled = source.IsFilled } : new CollectionFact { Items = values, MayHoldMore = source.MayHoldMore };
        return world with { Collections = world.Collections.SetItem(collection, made) };
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
            after = likes.Skip(1).Aggregate(Elements.Adopt(after, likes[0]!.Value.World, element), (before, like) => Elements.AdoptCommon(before, like!.Value.World, element));
        }

        var fact = new CollectionFact { Pattern = pattern, Deferred = call };
        return new Outcome(after with { Collections = after.Collections.SetItem(kept.Value, fact) }, kept.Value);
    }

    /// <summary>Whether something is still to be run for the elements.</summary>
    public static bool IsDeferred(World world, Value collection) =>
        world.Collections.TryGetValue(collection, out var fact) && fact.Deferred is not null;

    /// <summary>The collection, all of whose elements are made at once.</summary>
    public IEnumerable<Outcome> Gather(IOperation operation, Outcome collection) => IsDeferred(collection.World, collection.Value)
        ? Force(operation, collection.Value, collection.World, gathers: true).Select(after => new Outcome(after, collection.Value))
        : new[] { collection };

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

    private IEnumerable<World> Force(IOperation operation, Value collection, World world)
    {
        var fact = world.Collections[collection];
        var rest = fact with { Deferred = null };
        return fact.Deferred is IteratorCall call
            ? _helpers.RunIterator(call, world).Select(after => End(after, collection, fact))
            : RunOnEach(operation, (Function)fact.Deferred!, rest, world).Select(state => Keep(state.World, collection, state.Values, fact));
    }

    /// <summary>Nothing is left to be run for the elements.</summary>
    public static World End(World world, Value collection, CollectionFact fact) =>
        world with { Collections = world.Collections.SetItem(collection, fact with { Deferred = null }) };
}
