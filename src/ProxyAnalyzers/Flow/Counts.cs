using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>How many elements a collection has: where they are known one by one, else as far as somebody has asked.</summary>
internal sealed class Counts
{
    private const string CountName = "Count";

    private readonly Frame _frame;
    private readonly Evaluator _evaluator;

    public Counts(Frame frame, Evaluator evaluator)
    {
        _frame = frame;
        _evaluator = evaluator;
    }

    /// <summary>
    /// How many elements there are, where that is known: of equal ones, sets and dictionaries keep one. How many participants a session has
    /// is a question that has one answer, for as long as their list is left as it is.
    /// </summary>
    public static Value? Of(Value collection, CollectionFact fact) =>
        fact is { WholeSession: not null, Items.IsDefault: true } && collection is { IsLost: false, Depth: < Value.DeepestFollowed } ? new Test(TestKind.Function, collection, null, CountName)
        : fact.Items.IsDefault || (fact.Items.Length > 1 && !Entries.AreKnown(fact) && collection is Born { Place: { Site: IOperation { Type: { Name: "HashSet" or "Dictionary" } } } }) ? null : new Constant(fact.Items.Length);

    /// <summary>The world in which this is the number of elements, once somebody has asked for it.</summary>
    public static World Ask(World world, CollectionFact fact, Value count) =>
        fact.IsFilled && world.Ways.Narrow(count, IntegerSet.Above(0)) is { } ways ? world with { Ways = ways } : world;

    /// <summary>The list whose number of elements it is; null for any other value.</summary>
    public static Value? CountedBy(Value number) => number is Test { Kind: TestKind.Function, Name: CountName, Right: null } count ? count.Left : null;

    /// <summary>Whether this path has asked for the elements of a collection from outside, and found that there are some.</summary>
    public bool IsNotEmpty(IInvocationOperation invocation, Value collection, World world) => HaveFound(invocation, collection, isEmpty: false, world);

    /// <summary>The world in which the collection holds nothing, where this path has found that there are none.</summary>
    public World FollowEmpty(IInvocationOperation invocation, Value collection, World world) =>
        !world.Collections.ContainsKey(collection) && HaveFound(invocation, collection, isEmpty: true, world) ? Contents.Empty(collection, world) : world;

    private bool HaveFound(IInvocationOperation invocation, Value collection, bool isEmpty, World world)
    {
        if (world.Ways.HaveAskedNothing || (invocation.Instance ?? invocation.Arguments.FirstOrDefault()?.Value) is not { } source)
        {
            return false;
        }

        var opposites = FindCounts(Lookups.TypeOf(source)).Select(count => IsCountOf(_evaluator.Storage.ReadMember(world, collection, count, invocation), !isEmpty))
            .Append(isEmpty ? Any(collection) : Test.Not(Any(collection)));
        return opposites.Any(opposite => !_evaluator.Assumptions.Assume(world, opposite, true, invocation).Any());
    }

    /// <summary>The question of a list that tells no number: it is asked of queries as well.</summary>
    private static Test Any(Value collection) => new(TestKind.Function, collection, null, "Any");

    private static Value IsCountOf(Value count, bool isEmpty) => isEmpty ? Test.AreEqual(count, new Constant(0)) : Operators.Compare(BinaryOperatorKind.GreaterThan, count, new Constant(0));

    private static IEnumerable<IPropertySymbol> FindCounts(ITypeSymbol? type) => type is null
        ? Enumerable.Empty<IPropertySymbol>()
        : new[] { type, type.BaseType }.Concat(type.AllInterfaces).OfType<ITypeSymbol>()
            .SelectMany(declaring => declaring.GetMembers("Count").Concat(declaring.GetMembers("Length"))).OfType<IPropertySymbol>();

    /// <summary>What a list or a sorted set shows of its elements, and a queue of having any.</summary>
    private static IEnumerable<IPropertySymbol> FindEnds(ITypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(property => property.Name is "First" or "Last" or "Min" or "Max" or "IsEmpty");

    /// <summary>What tells how it stands with an object of the framework that was told something: whether it was cancelled, is running, or is set.</summary>
    private static IEnumerable<IPropertySymbol> FindStates(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } && type.OutermostNamespace() == "System"
            ? type.GetMembers().OfType<IPropertySymbol>().Where(property => property is { IsStatic: false, GetMethod: { }, DeclaredAccessibility: Accessibility.Public, Parameters: { IsEmpty: true } })
            : Enumerable.Empty<IPropertySymbol>();

    /// <summary>The world in which a collection is found to have elements, or none; null where that cannot be.</summary>
    public World? Learn(IInvocationOperation enumeration, Value collection, bool isEmpty, World world) =>
        Learn(enumeration, enumeration.Instance ?? enumeration.Arguments[0].Value, collection, isEmpty, world);

    /// <inheritdoc cref="Learn(IInvocationOperation, Value, bool, World)"/>
    public World? Learn(IOperation enumeration, IOperation source, Value collection, bool isEmpty, World world)
    {
        if (FindCounts(Lookups.TypeOf(source)).FirstOrDefault() is not { } count)
        {
            return world;
        }

        if (world.Collections.ContainsKey(collection))
        {
            // How many there are of what is followed is a question by its words alone.
            var written = Atoms.Written($"{source.Syntax}.{count.Name}", _frame.Calls);
            return _evaluator.Assumptions.Assume(world, Any(collection), !isEmpty, enumeration).FirstOrDefault() is { } learned
                ? learned with { Ways = learned.Ways.Narrow(written, isEmpty ? IntegerSet.Exactly(0) : IntegerSet.Above(0)) ?? learned.Ways }
                : null;
        }

        var question = IsCountOf(_evaluator.Storage.ReadMember(world, collection, count, enumeration), isEmpty);
        return _evaluator.Assumptions.Assume(world, question, true, enumeration).FirstOrDefault();
    }

    /// <summary>
    /// A collection that was changed has another number of elements, as far as is known: to ask for it is a new question. So it is with an
    /// object of the framework that was told something after somebody was removed.
    /// </summary>
    public World RenewAnswers(IInvocationOperation invocation, Value? changed, World world)
    {
        if (changed is null || invocation.Instance?.Type is not { } type || (world.Collections.ContainsKey(changed) && !Lookups.IsKeyed(type)))
        {
            return world;
        }

        var isCollection = Lookups.IsLookedUp(type);
        var told = (isCollection ? FindCounts(type).Concat(FindEnds(type)) : Doubts.HasEnded(world) ? FindStates(type) : Enumerable.Empty<IPropertySymbol>()).ToList();
        if ((told.Count == 0 && !isCollection) || changed.Depth >= Value.DeepestFollowed)
        {
            return world;
        }

        // What the call returns, and what it may have done to others, is born at the call itself.
        var place = _frame.PlaceOf(invocation.Syntax);
        var change = new Born(place, BirthKind.Object);
        var isFilled = isCollection && PutsIn(invocation);
        return Lookups.Change(told.Aggregate(world.Bear(place), (before, property) => Renew(changed, property, change, isFilled, before)), changed, type, change);
    }

    /// <summary>The world after something was stored under a key: a collection that tells how many elements it has may have one more.</summary>
    public World RenewCount(Value changed, ITypeSymbol type, Born change, World world) =>
        FindCounts(type).Aggregate(world, (before, count) => Renew(changed, count, change, isFilled: true, before));

    private World Renew(Value changed, IPropertySymbol property, Born change, bool isFilled, World world)
    {
        var renewed = new Member(changed, property, change);
        world = world with { Members = world.Members.SetItem(new MemberKey(changed, property), new Cell(renewed, null, _frame.Calls)) };
        return isFilled && property.Type.SpecialType == SpecialType.System_Int32 ? world with { Ways = world.Ways.Narrow(renewed, IntegerSet.Above(0)) ?? world.Ways } : world;
    }

    /// <summary>The number of elements that the collection itself tells; null where it has none to tell, or is followed.</summary>
    public static Value? Find(IOperation source, Value collection, Storage storage, World world) => Find(Lookups.TypeOf(source), collection, source, storage, world);

    /// <inheritdoc cref="Find(IOperation, Value, Storage, World)"/>
    public static Value? Find(ITypeSymbol? type, Value collection, IOperation asked, Storage storage, World world) =>
        !world.Collections.ContainsKey(collection) && FindCounts(type).FirstOrDefault() is { } count ? storage.ReadMember(world, collection, count, asked) : null;

    /// <summary>Whether a queue or a stack that is not followed gives an element away: it does if it has one. Null for any other call.</summary>
    public static Value? IsTaken(IInvocationOperation invocation, Value collection, Storage storage, World world) =>
        invocation.TargetMethod.Name is "TryDequeue" or "TryPop" or "TryTake" or "TryPeek" ? IsThere(invocation, collection, storage, world) : null;

    /// <summary>Whether such a queue or stack has an element, where the call throws if it has none. Null for any other call.</summary>
    public static Value? IsWanted(IInvocationOperation invocation, Value collection, Storage storage, World world) =>
        invocation.TargetMethod.Name is "Dequeue" or "Pop" or "Peek" ? IsThere(invocation, collection, storage, world) : null;

    private static Value? IsThere(IInvocationOperation invocation, Value collection, Storage storage, World world) =>
        invocation.Instance is { } source && Find(source, collection, storage, world) is { } count ? IsCountOf(count, isEmpty: false) : null;

    /// <summary>Whether there is an element in a collection: a question for its number of elements, where it tells that or it has changed here.</summary>
    public static Value HasAny(IInvocationOperation invocation, Value collection, Storage storage, World world)
    {
        var count = (invocation.Arguments.IsEmpty ? null : Find(invocation.Arguments[0].Value, collection, storage, world))
            ?? world.Members.FirstOrDefault(member => member.Key is { Symbol: { Name: "Count" } } && collection.Equals(member.Key.Target)).Value?.Value;
        return HasAny(collection, count);
    }

    /// <summary>Whether there is an element, by the number of elements, where that is known.</summary>
    public static Value HasAny(Value collection, Value? count) => count is null ? Any(collection) : IsCountOf(count, isEmpty: false);

    private static bool PutsIn(IInvocationOperation invocation) => invocation.TargetMethod.Name is "Add" or "Enqueue" or "Push" or "Insert";
}
