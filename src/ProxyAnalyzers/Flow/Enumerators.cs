using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>What goes through a collection, element by element.</summary>
internal sealed class Enumerators
{
    // Before the first element, if there is one.
    private const int BeforeAny = -1;

    private readonly Frame _frame;
    private readonly Evaluator _evaluator;
    private readonly Helpers _helpers;
    private readonly Elements _elements;
    private readonly Sequences _sequences;
    private readonly Counts _counts;

    public Enumerators(Frame frame, Evaluator evaluator, Helpers helpers, Counts counts)
    {
        _frame = frame;
        _evaluator = evaluator;
        _helpers = helpers;
        _elements = evaluator.Elements;
        _sequences = evaluator.Sequences;
        _counts = counts;
    }

    /// <summary>Starts to go through a collection.</summary>
    public IEnumerable<Outcome> Enumerate(IInvocationOperation invocation, Value collection, World world)
    {
        var enumerator = _evaluator.Bear(invocation, world, BirthKind.Object)[0];
        world = IsKept(invocation) ? enumerator.World with { Relations = enumerator.World.Relations.SetItem(new Relation(RelationKind.GoneThrough, enumerator.Value, collection), new Event(EventKind.Reached, invocation, _frame.Calls)) } : enumerator.World;
        if (!world.Collections.TryGetValue(collection, out var fact))
        {
            return Evaluator.Result(SetPosition(world, enumerator.Value, _counts.IsNotEmpty(invocation, collection, world) ? 0 : BeforeAny), enumerator.Value);
        }

        // Whoever begins by hand may never take the first step.
        var worlds = fact.Deferred is Function && invocation.IsImplicit ? _sequences.Force(invocation, collection, world, gathers: false) : new[] { world };
        return worlds.Select(after => new Outcome(
            SetPosition(after with { Collections = after.Collections.SetItem(enumerator.Value, after.Collections[collection]) }, enumerator.Value, 0),
            enumerator.Value)).ToList();
    }

    public IEnumerable<Outcome> MoveNext(IInvocationOperation invocation, Value enumerator, World world)
    {
        var position = Position(world, enumerator);
        if (world.Collections.TryGetValue(enumerator, out var iterated) && iterated.Deferred is IteratorCall call)
        {
            // What the iterator has done is certain only when it has come to its end. It began before the first round: what the rounds have changed, it did not see then.
            var ended = position == 0 ? _sequences.Force(invocation, enumerator, world, gathers: false) : Rehearse(call, enumerator, world);
            return ended.Select(after => new Outcome(after, Constant.False)).Append(new Outcome(SetPosition(world, enumerator, 1), Constant.True)).ToList();
        }

        if (iterated?.Deferred is Function)
        {
            return _sequences.Force(invocation, enumerator, world, gathers: false).SelectMany(after => MoveNext(invocation, enumerator, after)).ToList();
        }

        if (position is null || !world.Collections.TryGetValue(enumerator, out var fact) || fact.Items.IsDefault)
        {
            return position == 0 && (iterated is null or { IsFilled: true } || ListedEndings.IsAnyIn(world, iterated, _evaluator.Knowledge)) ? Evaluator.Result(SetPosition(world, enumerator, 1), Constant.True)
                : AskCounters(invocation, world) ?? AskFirstRound(invocation, enumerator, world) ?? AskForMore(invocation, enumerator, world);
        }

        return position < fact.Items.Length
            ? Evaluator.Result(SetPosition(world, enumerator, position.Value + 1), Constant.True)
            : Evaluator.Result(world, Constant.False);
    }

    private IEnumerable<Outcome> AskForMore(IInvocationOperation invocation, Value enumerator, World world)
    {
        var asked = _evaluator.Bear(invocation, world)[0];
        var end = ListedEndings.EndRounds(asked.World, enumerator);
        if (ReferenceEquals(end, asked.World))
        {
            return new[] { asked };
        }

        return _evaluator.Assumptions.Assume(asked.World, asked.Value, true, invocation).Select(after => new Outcome(after, Constant.True))
            .Concat(_evaluator.Assumptions.Assume(end, asked.Value, false, invocation).Select(after => new Outcome(after, Constant.False))).ToList();
    }

    /// <summary>
    /// A loop that removes or ends what it meets may have met a single one: then that is all that the collection holds, and whoever goes
    /// through it once more meets it again. Null in later rounds, and where it has done nothing of the kind.
    /// </summary>
    private IEnumerable<Outcome>? AskFirstRound(IInvocationOperation invocation, Value enumerator, World world)
    {
        if (FindCollection(world, enumerator) is not { } collection || Position(world, enumerator) is not { } position)
        {
            return null;
        }

        var asked = _evaluator.Bear(invocation, world)[0];
        var more = _evaluator.Assumptions.Assume(asked.World, asked.Value, true, invocation).Select(after => Begin(after, enumerator, collection, position));
        var end = _evaluator.Assumptions.Assume(asked.World, asked.Value, false, invocation).Select(after => End(after, enumerator, collection, position));
        return more.OfType<World>().Select(after => new Outcome(after, Constant.True))
            .Concat(end.OfType<World>().Select(after => new Outcome(ListedEndings.EndRounds(after, enumerator), Constant.False))).ToList();
    }

    private World? Begin(World world, Value enumerator, Value collection, int position) =>
        position == 1 ? ForgetPosition(world, enumerator)
        : _counts.Learn(EnumerationOf(world, enumerator, collection), collection, isEmpty: false, world) is { } filled ? SetPosition(filled, enumerator, 1)
        : null;

    private World? End(World world, Value enumerator, Value collection, int position) =>
        position == BeforeAny ? _counts.Learn(EnumerationOf(world, enumerator, collection), collection, isEmpty: true, world)
        : position == 1 && FindOnlyElement(world, enumerator, collection) is { } element ? Contents.Hold(world, collection, element)
        : world;

    private static IInvocationOperation EnumerationOf(World world, Value enumerator, Value collection) =>
        (IInvocationOperation)world.Relations[new Relation(RelationKind.GoneThrough, enumerator, collection)].Operation;

    /// <summary>The world in which what the collection holds now is what a loop goes through.</summary>
    public static World BeginFirstRound(Value enumerator, Value collection, World world) =>
        world.Collections.TryGetValue(collection, out var fact) ? world with { Collections = world.Collections.SetItem(enumerator, fact) } : world;

    /// <summary>The world after a method has called a function with the only element, which was removed or ended there.</summary>
    public World EndFirstRound(IInvocationOperation invocation, Value enumerator, Value collection, World world) =>
        IsKept(invocation) && FindOnlyElement(world, enumerator, collection) is { } element ? Contents.Hold(world, collection, element) : world;

    private static Value? FindCollection(World world, Value enumerator) => world.FindRelated(RelationKind.GoneThrough, enumerator);

    /// <summary>The element of the round that ends, if it was removed or has ended, and the loop has left the collection as it was.</summary>
    private Value? FindOnlyElement(World world, Value enumerator, Value collection)
    {
        world.Collections.TryGetValue(enumerator, out var iterated);
        world.Collections.TryGetValue(collection, out var fact);
        var taken = world.FindRelated(RelationKind.TakenInLoop, enumerator);
        var element = iterated?.Pattern is Member { Target: not null } property ? property with { Target = taken } : taken;
        return element is { IsLost: false } && Equals(iterated, fact) && world.EndOf(_evaluator.Knowledge.EntityOf(world, element)) is not null ? element : null;
    }

    /// <summary>A query is run again whenever somebody goes through it; only what is kept has the same elements.</summary>
    private static bool IsKept(IInvocationOperation invocation) =>
        (invocation.Instance ?? invocation.Arguments.FirstOrDefault()?.Value) is { } source && Lookups.TypeOf(source) is { } type
        && (type.TypeKind == TypeKind.Array || type.WithInterfaces().Any(candidate => candidate.Name is "ICollection" or "IReadOnlyCollection"));

    /// <summary>A variable that counts the rounds tells whether this is the last; null where there is none.</summary>
    private IEnumerable<Outcome>? AskCounters(IInvocationOperation invocation, World world)
    {
        if (_frame.Facts.FindRounds(invocation) is not ({ Counters: { IsEmpty: false } counters } and var (loop, _)))
        {
            return null;
        }

        var counts = counters.Select(counter => Count(counter.Variable, counter.IsDown, loop, world)).OfType<(Value Number, BinaryOperatorKind Before, Value End)>().ToList();
        return counts.Count == 0
            ? null
            : new[] { true, false }.SelectMany(isNext => counts
                .Select(count => isNext ? Operators.Compare(count.Before, count.Number, count.End) : Operators.AreEqual(count.Number, count.End))
                .Aggregate((IEnumerable<World>)new[] { world }, (worlds, question) => worlds.SelectMany(before => _evaluator.Assumptions.Assume(before, question, true, invocation)).ToList())
                .Select(after => new Outcome(after, Constant.Of(isNext)))).ToList();
    }

    /// <summary>How far it has come, and the number that it comes to with the last round; null where that is not known.</summary>
    private (Value Number, BinaryOperatorKind Before, Value End)? Count(ILocalSymbol counter, bool isDown, IForEachLoopOperation loop, World world)
    {
        if (!world.Variables.TryGetValue(counter, out var value) || value.IsLost)
        {
            return null;
        }

        var source = RoundCounters.SourceOf(loop.Collection);
        var collection = _evaluator.Storage.ReadVariable(world, source);
        return isDown ? (value, BinaryOperatorKind.GreaterThan, new Constant(0))
            : Counts.Find(source, collection, _evaluator.Storage, world) is { } count ? (value, BinaryOperatorKind.LessThan, count)
            : null;
    }

    private IEnumerable<World> Rehearse(IteratorCall call, Value enumerator, World world) =>
        _helpers.RehearseIterator(call, Flights.Forget(world)).Select(after => Sequences.End(after, enumerator, world.Collections[enumerator])).Select(Flights.Forget);

    /// <summary>The element that it has come to; null where the property is another one.</summary>
    public IEnumerable<Outcome>? ReadCurrent(IPropertyReferenceOperation reference, Value enumerator, World world) =>
        reference.Property.Name == "Current" && IsOne(reference.Property.ContainingType) ? Current(reference, enumerator, world) : null;

    private IEnumerable<Outcome> Current(IOperation operation, Value enumerator, World world)
    {
        if (!world.Collections.TryGetValue(enumerator, out var fact))
        {
            return TakeInLoop(operation, enumerator, new CollectionFact(), world);
        }

        if (Position(world, enumerator) is { } position && !fact.Items.IsDefault && position > 0 && position <= fact.Items.Length)
        {
            return Evaluator.Result(world, fact.Items[position - 1]);
        }

        return fact.OnlyItem is { } only ? Evaluator.Result(world, only) : TakeInLoop(operation, enumerator, fact, world);
    }

    /// <summary>The element of this round: what has been found to be one will not be another one.</summary>
    public Outcome[] TakeInLoop(IOperation operation, Value enumerator, CollectionFact fact, World world)
    {
        var taken = _elements.Take(operation, fact, world)[0];
        return taken.Value.Element is { } element
            ? Evaluator.Result(taken.World with { Relations = taken.World.Relations.SetItem(new Relation(RelationKind.TakenInLoop, enumerator, element), new Event(EventKind.Reached, operation, _frame.Calls)) }, taken.Value)
            : Evaluator.Result(taken.World, taken.Value);
    }

    /// <summary>Whether no more than the first element was taken of a collection whose elements are not known one by one.</summary>
    public static bool IsInFirstRound(World world, Value enumerator) => Position(world, enumerator) is <= 1 && FindCollection(world, enumerator) is not null;

    private static int? Position(World world, Value enumerator) =>
        world.Variables.TryGetValue(new PositionKey(enumerator), out var value) && value is Constant { Content: int position } ? position : null;

    private static World SetPosition(World world, Value enumerator, int position) =>
        world with { Variables = world.Variables.SetItem(new PositionKey(enumerator), new Constant(position)) };

    private static World ForgetPosition(World world, Value enumerator) => world with { Variables = world.Variables.Remove(new PositionKey(enumerator)) };

    private static bool IsOne(ITypeSymbol type) =>
        type.Name is "Enumerator" || type.WithInterfaces().Any(candidate => candidate.Name is "IEnumerator" or "IAsyncEnumerator");
}
