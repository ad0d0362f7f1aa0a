using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What a collection holds once something was put into it or taken out: elements one by one for as long as that can be told, else a pattern
/// that all of them are like.
/// </summary>
internal sealed class Contents
{
    private readonly Analysis _analysis;
    private readonly Frame _frame;
    private readonly Evaluator _evaluator;
    private readonly Elements _elements;

    public Contents(Analysis analysis, Frame frame, Evaluator evaluator)
    {
        _analysis = analysis;
        _frame = frame;
        _evaluator = evaluator;
        _elements = evaluator.Elements;
    }

    /// <summary>The world after a value was put into a collection, at its end; on a stack, on top.</summary>
    public World Put(IOperation operation, Value collection, Value value, World world)
    {
        if (!world.Collections.TryGetValue(collection, out var fact) || fact.Items.IsDefault || fact.Items.Length >= CollectionFact.MostItems
            || IsOutOfOrder(collection, fact) || IsElement(value) || fact.Items.Any(item => IsOfSamePlace(item, value)))
        {
            // A loop fills it: from now on there is only what all its elements have in common.
            return Detach(PutAny(operation, collection, ImmutableArray.Create(value), isFilled: true, world), collection);
        }

        var isOnTop = operation is IInvocationOperation { TargetMethod: { Name: "Push" } };
        var filled = fact with { Items = fact.Items.Insert(isOnTop ? 0 : fact.Items.Length, value), MayHoldMore = fact.MayHoldMore || IsRepeated(operation, collection) };
        return world with { Collections = world.Collections.SetItem(collection, filled) };
    }

    /// <summary>The world after a value was stored under a key; null where it is not known whether another one stood there.</summary>
    public World? PutEntry(IOperation operation, Value dictionary, Value key, Value value, World world)
    {
        if (!world.Collections.TryGetValue(dictionary, out var fact) || Entries.Find(fact, key) is not { } place)
        {
            return null;
        }

        if (place != Entries.Missing)
        {
            return world with { Collections = world.Collections.SetItem(dictionary, fact with { Items = fact.Items.SetItem(place, value) }) };
        }

        return fact.Items.Length < CollectionFact.MostItems && !key.IsLost && !IsOutOfOrder(dictionary, fact) && !IsRepeated(operation, dictionary)
            ? world with { Collections = world.Collections.SetItem(dictionary, Entries.Add(fact, key, value)) }
            : null;
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

    /// <summary>Nobody knows whether another element comes before those that are there.</summary>
    private static bool IsOutOfOrder(Value collection, CollectionFact fact) => !fact.IsEmpty && CollectionTypes.IsOrderedAnew(collection);

    /// <summary>An element of another collection: the loop over that one will put in more.</summary>
    private static bool IsElement(Value value) => value.Any(born => born.Kind == BirthKind.Element);

    private static bool IsOfSamePlace(Value one, Value other) => (one, other) switch
    {
        (Born first, Born second) => first.Place == second.Place,
        (Member { Target: { } first }, Member { Target: { } second }) => IsOfSamePlace(first, second),
        _ => one.Equals(other),
    };

    /// <summary>The world after a value was stored under an index or a key.</summary>
    public World SetElement(IOperation target, ImmutableArray<Value> values, CollectionFact fact, Value value, World world)
    {
        if (Elements.IndexOf(target, values, fact) is { } index)
        {
            return world with { Collections = world.Collections.SetItem(values[0], fact with { Items = fact.Items.SetItem(index, value) }) };
        }

        var stored = _evaluator.Bear(target, world)[0].World;
        return values.Length == 2 && Lookups.IsOfKeyed(target) && PutEntry(target, values[0], values[1], value, stored) is { } entered ? entered
            : fact.IsEmpty ? Put(target, values[0], value, stored) : PutAny(target, values[0], ImmutableArray.Create(value), isFilled: true, stored);
    }

    /// <summary>The world after values were put into a collection, nobody knows where or how many of each.</summary>
    public World PutAny(IOperation operation, Value collection, ImmutableArray<Value> values, bool isFilled, World world)
    {
        if (!world.Collections.TryGetValue(collection, out var fact))
        {
            return _evaluator.Sharing.Share(world, values);
        }

        // What nobody has set yet in an array says nothing about the others.
        var models = !fact.Items.IsDefault ? fact.Items.RemoveAll(Constant.Nothing.Equals).AddRange(values) : fact.Pattern is null ? ImmutableArray<Value>.Empty : values.Insert(0, fact.Pattern);
        var pattern = new Born(_frame.PlaceOf(operation), BirthKind.Element);
        return _elements.LikeAll(fact, models, pattern, world) is { } like
            ? like.World with { Collections = like.World.Collections.SetItem(collection, new CollectionFact { Pattern = like.Value, IsFilled = isFilled }) }
            : world with { Collections = world.Collections.Remove(collection) };
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

    /// <summary>The world after elements were taken out of a collection, or got another order: what all have in common is left.</summary>
    public World Loosen(IOperation operation, Value collection, World world) => world.Collections.TryGetValue(collection, out var fact) switch
    {
        true when !fact.IsEmpty => Detach(PutAny(operation, collection, ImmutableArray<Value>.Empty, isFilled: false, world), collection),
        _ => world,
    };

    /// <summary>A list that the program fills, or from which it takes out whom it removes, is not what Twilio has answered.</summary>
    private static World Detach(World world, Value collection)
    {
        var record = world.Collections.TryGetValue(collection, out var fact) ? fact.Pattern?.Owner : null;
        return record is not null && world.Resources.TryGetValue(record, out var resource)
            ? world with { Resources = world.Resources.SetItem(record, resource with { List = null }) }
            : world;
    }

    /// <summary>The collection without an element that has a name now: what all have in common keeps its own.</summary>
    public static World Shrink(Value collection, World world) => world.Collections.TryGetValue(collection, out var fact) && fact.Items.IsDefault
        ? world with { Collections = world.Collections.SetItem(collection, fact with { WholeSession = null, IsFilled = false }) }
        : world with { Collections = world.Collections.Remove(collection) };

    /// <summary>The dictionary without the entry of a key.</summary>
    public static World TakeOut(Value dictionary, Value key, World world) => world.Collections.TryGetValue(dictionary, out var fact) && Entries.Find(fact, key) is { } place
        ? place == Entries.Missing ? world : world with { Collections = world.Collections.SetItem(dictionary, Entries.RemoveAt(fact, place)) }
        : Shrink(dictionary, world);

    /// <summary>The collection has no elements.</summary>
    public static World Empty(Value collection, World world) =>
        world with { Collections = world.Collections.SetItem(collection, new CollectionFact { Items = ImmutableArray<Value>.Empty }) };

    /// <summary>The world in which whoever goes through a collection meets this element alone; who looks one up may mean another.</summary>
    public static World Hold(World world, Value collection, Value element)
    {
        var fact = world.Collections.TryGetValue(collection, out var known) ? known : new CollectionFact();
        return world with { Collections = world.Collections.SetItem(collection, fact with { Items = ImmutableArray.Create(element), Pattern = null, MayHoldMore = true }) };
    }

    /// <summary>The same collection, under another name.</summary>
    public static World Copy(World world, Value from, Value to) =>
        world.Collections.TryGetValue(from, out var fact) ? world with { Collections = world.Collections.SetItem(to, fact) } : world;
}
