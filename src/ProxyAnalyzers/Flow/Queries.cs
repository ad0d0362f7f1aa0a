using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>LINQ, and what lists call by names of their own: which elements are chosen, whether there are any, and what is made of them.</summary>
internal sealed class Queries
{
    private readonly Analysis _analysis;
    private readonly Evaluator _evaluator;
    private readonly Counts _counts;
    private readonly Contents _contents;
    private readonly Elements _elements;
    private readonly Sequences _sequences;

    public Queries(Analysis analysis, Evaluator evaluator, Counts counts)
    {
        _counts = counts;
        _analysis = analysis;
        _evaluator = evaluator;
        _contents = evaluator.Contents;
        _elements = evaluator.Elements;
        _sequences = evaluator.Sequences;
    }

    /// <summary>Whether the method is such a question; then what comes out, or null where nothing special is known about it.</summary>
    public bool TryCall(IInvocationOperation invocation, Value? receiver, ImmutableArray<Value> values, World world, out IEnumerable<Outcome>? outcomes)
    {
        var query = NameOf(invocation.TargetMethod);
        outcomes = query is null ? null : Run(query, invocation, receiver is null ? values : values.Insert(0, receiver), world);
        return query is not null;
    }

    /// <summary>To ask for an element that is somebody is to ask whether the collection contains him; a list that Twilio has answered is understood.</summary>
    private World AskOfEach(IInvocationOperation invocation, CollectionFact fact, Function predicate, World world)
    {
        if (!fact.Items.IsDefault || !Questions.HasAnyone(world) || Intrusion.ListOf(world, fact.Pattern) is not null)
        {
            return world;
        }

        var element = _elements.Take(invocation, fact, world)[0];
        return _sequences.Where(invocation, predicate, element.Value, true, element.World).Concat(_sequences.Where(invocation, predicate, element.Value, false, element.World))
            .SelectMany(asked => Questions.FindEqual(asked, element.Value)).Distinct()
            .Aggregate(world, (before, value) => Questions.AskAbout(_analysis.Knowledge, before, value));
    }

    /// <summary>What LINQ calls the method; lists have names of their own for some.</summary>
    private static string? NameOf(IMethodSymbol method) => (method.ContainingType?.Name, method.Name) switch
    {
        ("Enumerable", var name) => name,
        ("MemoryExtensions", "Contains") => "Contains",
        ("ParallelEnumerable", not "ForAll" and var name) => name,
        ("ImmutableArray" or "ImmutableList" or "ImmutableHashSet", "ToImmutableArray" or "ToImmutableList" or "ToImmutableHashSet") => "ToList",
        ("List" or "Array" or "Queue" or "Stack", "AsReadOnly" or "ToArray") => "ToList",
        ("List", "GetRange") => "Skip",
        ("List" or "Array", "ConvertAll") => "Select",
        ("List" or "Array", "Find") => "FirstOrDefault",
        ("List" or "Array", "FindLast") => "LastOrDefault",
        ("List" or "Array", "FindAll") => "Where",
        ("List" or "Array", "Exists") => "Any",
        ("List" or "Array", "TrueForAll") => "All",
        ("List" or "HashSet" or "ICollection" or "ISet" or "ReadOnlyCollection" or "KeyCollection", "Contains") => "Contains",
        _ => null,
    };

    private IEnumerable<Outcome>? Run(string query, IInvocationOperation invocation, ImmutableArray<Value> values, World world)
    {
        if (values.IsEmpty)
        {
            // Enumerable.Empty has no source.
            return null;
        }

        var source = values[0];
        world = _counts.FollowEmpty(invocation, source, world);
        var fact = world.Collections.TryGetValue(source, out var known) ? known : new CollectionFact();
        var argument = values.Length > 1 ? values[1] : null;
        if (argument is Function predicate && query is "Any" or "All" or "Count" or "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault")
        {
            world = AskOfEach(invocation, fact, predicate, world);
        }

        switch (query)
        {
            case "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Reverse" or "Distinct" or "DistinctBy" or "Shuffle" or "Order" or "OrderDescending" when known is not null:
            case "Take" or "TakeLast" when known is not null && argument is Constant { Content: > 0 }:
            case "OfType" when known is not null && Lookups.TypeOf(invocation.Arguments[0].Value)?.AllInterfaces.Contains(invocation.Type!, SymbolEqualityComparer.Default) == true:
                return _sequences.Rearrange(invocation, fact, fact.HasAny, world);
            case "Take" or "Skip" or "SkipWhile" or "TakeLast" or "SkipLast" or "OfType" or "Except" or "ExceptBy" or "Intersect" or "IntersectBy" when known is not null:
                return _sequences.Rearrange(invocation, fact, isFilled: false, world);
            case "ToHashSet" when known is not null:
                return One(_sequences.Extend(invocation, fact.OfSet(), world, (before, _) => before));
            case "ToList" or "ToArray" or "Cast" or "AsEnumerable" or "AsParallel" or "AsOrdered" or "AsUnordered" or "AsSequential" when known is not null:
                return One(_sequences.Extend(invocation, fact, world, (before, _) => before));
            case "Select" when invocation.TargetMethod.Name == "ConvertAll":
                return ProjectAtOnce(invocation, fact, argument, world);
            case "Select":
                return _sequences.Project(invocation, fact, argument, world);
            case "SelectMany" when known is not null:
                return _sequences.Project(invocation, fact, argument, world)?.Select(Sequences.Flatten);
            case "ToDictionary" when known is not null:
                return values.Length > 2 && values[2] is Function valueOf ? ProjectAtOnce(invocation, fact, valueOf, world) : One(_sequences.Extend(invocation, fact, world, (before, _) => before));
            case "Zip" when values.Length > 2:
                return _sequences.Project(invocation, fact with { IsFilled = false }, values[2], world);
            case "Zip" when argument is not null:
                return _sequences.Zip(invocation, fact, world.Collections.TryGetValue(argument, out var other) ? other : new CollectionFact(), world);
            case "GroupBy" or "ToLookup" when known is not null && values.Length == 2:
            case "Chunk" when known is not null:
                return _sequences.Group(invocation, fact, argument, world);
            case "Append" when known is not null && argument is not null:
                return One(_sequences.Extend(invocation, fact, world, (before, copy) => _contents.Put(invocation, copy, argument, before)));
            case "Prepend" when known is not null && argument is not null:
                return One(_sequences.Extend(invocation, fact, world, (before, copy) => _contents.PutAny(invocation, copy, ImmutableArray.Create(argument), isFilled: true, before)));
            case "Concat" or "Union" or "UnionBy" when known is { Deferred: null } && argument is not null:
                return One(_sequences.Extend(invocation, fact, world, (before, copy) => _contents.PutAll(invocation, copy, argument, before)));
            case "DefaultIfEmpty" when known is not null && argument is null:
                return DefaultIfEmpty(invocation, fact, world);
            case "Where" or "TakeWhile":
                return _sequences.Filter(invocation, fact, argument, true, world);
            case "First" or "Single" or "Last" or "ElementAt" or "MaxBy" or "MinBy":
                return Find(query, invocation, fact, argument, world);
            case "FirstOrDefault" or "SingleOrDefault" or "LastOrDefault" or "ElementAtOrDefault":
                return FindOrDefault(query, invocation, source, fact, argument, world);
            case "Any" when argument is null && PureFunctions.Fold(source) is Constant { Text: { } text }:
                return Evaluator.Result(world, Constant.Of(text.Length > 0));
            case "Any" when argument is null:
                return HasAny(invocation, source, fact, world) is { } hasAny ? Evaluator.Result(world, hasAny) : _evaluator.Bear(invocation, world);
            case "Count" when argument is null && (Counts.Of(source, fact) ?? Counts.Find(invocation.Instance ?? invocation.Arguments[0].Value, source, _evaluator.Storage, world)) is { } count:
                return Evaluator.Result(Counts.Ask(world, fact, count), count);
            case "Any":
                return Find(query, invocation, fact, argument, world).Select(found => new Outcome(found.World, Constant.True))
                    .Concat(None(invocation, fact, source, argument, Constant.False, world));
            case "Count" when argument is Function && fact is { Items.IsDefault: false } or { Pattern: not null }:
                return Find(query, invocation, fact, argument, world).Select(found => Counted(invocation, found.World))
                    .Concat(None(invocation, fact, source, argument, new Constant(0), world));
            case "Contains" when argument is not null && !fact.Items.IsDefault && (fact.Items.IsEmpty || fact.Holds(argument)):
                return Evaluator.Result(world, Constant.Of(!fact.Items.IsEmpty));
            case "Contains" when values.Length == 2 && argument is not (null or Constant) && !fact.Items.IsDefault && fact.Items.All(item => item is Constant):
                return Evaluator.Result(world, fact.Items.Aggregate((Value)Constant.False, (isAny, item) => Test.Or(isAny, Operators.AreEqual(argument, item))));
            case "Contains" when values.Length == 2 && fact is { Items.IsDefault: true, Pattern: not null }:
                world = Intrusion.ListOf(world, fact.Pattern) is null ? Questions.Ask(_analysis.Knowledge, invocation, values.RemoveAt(0), world) : world;
                var element = _elements.Take(invocation, fact, world)[0];
                var same = _evaluator.Assumptions.Assume(element.World, Operators.AreEqual(element.Value, values[1]), true, invocation).ToList();
                return same.Select(found => new Outcome(found, Constant.True)).Append(new Outcome(ListedEndings.TakeBackFound(world, fact, same, element.Value), Constant.False));
            case "All" when argument is Function && !fact.Items.IsDefault:
                return EachIs(invocation, fact.Items, argument, true, world).Select(each => new Outcome(each, Constant.True))
                    .Concat(fact.Items.SelectMany(item => _sequences.Where(invocation, argument, item, false, world)).Select(one => new Outcome(one, Constant.False)));
            case "All":
                return _sequences.Every(invocation, source, fact, argument, true, TakeBackFound(invocation, fact, argument, false, world)).Select(every => new Outcome(every, Constant.True)).Append(new Outcome(world, Constant.False));
            default:
                return null;
        }
    }

    /// <summary>Whether there is an element; null where that is a question by its words alone.</summary>
    private Value? HasAny(IInvocationOperation invocation, Value source, CollectionFact fact, World world) =>
        !fact.Items.IsDefault ? Constant.Of(!fact.Items.IsEmpty)
        : fact.IsFilled || invocation.Arguments.Any(argument => Lookups.TypeOf(argument.Value) is { Name: "IGrouping" }) || ListedEndings.IsAnyIn(world, fact, _analysis.Knowledge) ? Constant.True
        : Counts.Of(source, fact) is { } count ? Operators.Compare(BinaryOperatorKind.GreaterThan, count, new Constant(0))
        : Lookups.IsOfQuery(invocation) ? null
        : Counts.HasAny(invocation, source, _evaluator.Storage, world);

    /// <summary>The element that is found, or null: that a list of participants has none is remembered.</summary>
    private IEnumerable<Outcome> FindOrDefault(string query, IInvocationOperation invocation, Value source, CollectionFact fact, Value? argument, World world)
    {
        var hasAny = argument is null && (fact.WholeSession is not null || fact.IsFilled) ? HasAny(invocation, source, fact, world) : null;
        var found = hasAny is null ? new[] { world } : _evaluator.Assumptions.Assume(world, hasAny, true, invocation);
        var none = hasAny is null ? Unmatched(invocation, fact, argument, world) : _evaluator.Assumptions.Assume(world, hasAny, false, invocation);
        if (argument is null && hasAny is null && fact.Items.IsDefault)
        {
            found = found.Select(before => _counts.Learn(invocation, source, isEmpty: false, before)).OfType<World>();
            none = none.Select(before => _counts.Learn(invocation, source, isEmpty: true, before)).OfType<World>();
        }

        return found.SelectMany(before => Find(query, invocation, fact, argument, before)).Concat(none.Select(after => new Outcome(after, Constant.Null)));
    }

    /// <summary>Whether nobody knows which of the elements such a call picks.</summary>
    private static bool IsAnyOf(string query, CollectionFact fact, Value? argument) => query switch
    {
        "Any" or "Count" => false,
        "MaxBy" or "MinBy" => !fact.IsEmpty && fact.OnlyItem is null,
        "ElementAt" or "ElementAtOrDefault" => !fact.IsEmpty && fact.OnlyItem is null && (fact.MayHoldMore || argument is not Constant),
        _ => fact is { MayHoldMore: true, Items.IsEmpty: false },
    };

    private static IEnumerable<Value> Candidates(string method, ImmutableArray<Value> items, Value? predicate) => (method, predicate) switch
    {
        ("First" or "FirstOrDefault" or "Single" or "SingleOrDefault", null) => items.Take(1),
        ("Last" or "LastOrDefault", null) => items.Skip(items.Length - 1),
        ("ElementAt" or "ElementAtOrDefault", Constant { Content: int index }) => items.Skip(index).Take(1),
        _ => items,
    };

    /// <summary>No element matches: that is known of each from now on.</summary>
    private IEnumerable<Outcome> None(IInvocationOperation invocation, CollectionFact fact, Value source, Value? predicate, Value result, World world) =>
        (fact.Items.IsDefault ? _sequences.Every(invocation, source, fact, predicate, false, TakeBackFound(invocation, fact, predicate, true, world)) : Unmatched(invocation, fact, predicate, world)).Select(none => new Outcome(none, result));

    /// <summary>The world in which the predicate is never so: whoever was removed, and would be found, is not there.</summary>
    private World TakeBackFound(IInvocationOperation invocation, CollectionFact fact, Value? predicate, bool truth, World world)
    {
        if (predicate is not Function || !ListedEndings.Of(world, fact).Any())
        {
            return world;
        }

        var element = _elements.Take(invocation, fact, world)[0];
        return ListedEndings.TakeBackFound(world, fact, _sequences.Where(invocation, predicate, element.Value, truth, element.World), element.Value);
    }

    /// <summary>The worlds in which no element may match: of those that are known one by one, each is asked.</summary>
    private IEnumerable<World> Unmatched(IInvocationOperation invocation, CollectionFact fact, Value? predicate, World world)
    {
        if (fact.Items.IsDefault || predicate is not (null or Function))
        {
            return new[] { TakeBackFound(invocation, fact, predicate, true, world) };
        }

        return predicate is not null ? EachIs(invocation, fact.Items, predicate, false, world) : fact.Items.IsEmpty ? new[] { world } : Enumerable.Empty<World>();
    }

    private IEnumerable<World> EachIs(IInvocationOperation invocation, ImmutableArray<Value> items, Value predicate, bool truth, World world) =>
        items.Aggregate((IEnumerable<World>)new[] { world }, (before, item) => before.SelectMany(each => _sequences.Where(invocation, predicate, item, truth, each)).ToList());

    private static IEnumerable<Outcome> One(Outcome outcome) => new[] { outcome };

    /// <summary>A projection that runs in the call itself, and not when somebody goes through its result.</summary>
    private IEnumerable<Outcome>? ProjectAtOnce(IInvocationOperation invocation, CollectionFact fact, Value? projection, World world) =>
        _sequences.Project(invocation, fact, projection, world)?.SelectMany(made => _sequences.Gather(invocation, made));

    /// <summary>The elements, or a null where there are none.</summary>
    private IEnumerable<Outcome> DefaultIfEmpty(IInvocationOperation invocation, CollectionFact fact, World world)
    {
        var none = _evaluator.Bear(invocation, world, BirthKind.Object)[0];
        var missing = new Outcome(none.World with { Collections = none.World.Collections.SetItem(none.Value, new CollectionFact { Items = ImmutableArray.Create<Value>(Constant.Null) }) }, none.Value);
        if (fact.IsEmpty)
        {
            return One(missing);
        }

        var some = _sequences.Rearrange(invocation, fact, isFilled: true, world);
        return fact.HasAny ? some : some.Append(missing);
    }

    /// <summary>Some elements match: how many is not known, but that it is not none.</summary>
    private Outcome Counted(IInvocationOperation invocation, World world)
    {
        var count = _evaluator.Bear(invocation, world)[0];
        return new Outcome(count.World with { Ways = count.World.Ways.Narrow(count.Value, IntegerSet.Above(0)) ?? count.World.Ways }, count.Value);
    }

    /// <summary>The elements that such a call can yield: each known one that matches, or any that is like the pattern.</summary>
    private IEnumerable<Outcome> Find(string query, IInvocationOperation invocation, CollectionFact fact, Value? predicate, World world)
    {
        var candidates = fact.Items.IsDefault || IsAnyOf(query, fact, predicate)
            ? _elements.Take(invocation, fact, world)
            : Candidates(query, fact.Items, predicate).Select(item => new Outcome(world, item)).ToArray();
        if (predicate is not Function || query is "MaxBy" or "MinBy")
        {
            return candidates;
        }

        return candidates.SelectMany(candidate =>
            _sequences.Where(invocation, predicate, candidate.Value, true, candidate.World).Select(matching => new Outcome(matching, candidate.Value)));
    }
}
