using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What is read or taken out of a collection: one of its elements where they are known one by one. Where a pattern stands for all of them
/// it is another one each time, with what is known of all.
/// </summary>
internal sealed class Elements
{
    private readonly Analysis _analysis;
    private readonly Frame _frame;
    private readonly Evaluator _evaluator;

    public Elements(Analysis analysis, Frame frame, Evaluator evaluator)
    {
        _analysis = analysis;
        _frame = frame;
        _evaluator = evaluator;
    }

    /// <summary>What a collection tells of itself, or an entry of a dictionary of its value; null for any other property.</summary>
    public IEnumerable<Outcome>? ReadProperty(IPropertyReferenceOperation reference, Value target, World world)
    {
        switch (reference.Property.Name)
        {
            case "Count" or "Length" or "IsEmpty" when world.Collections.TryGetValue(target, out var fact):
                var count = Counts.Of(target, fact) is { } known ? new Outcome(world, known) : _evaluator.Bear(reference, world)[0];
                return Evaluator.Result(Counts.Ask(count.World, fact, count.Value), reference.Property.Name == "IsEmpty" ? Operators.AreEqual(count.Value, new Constant(0)) : count.Value);
            case "Keys" when world.Collections.TryGetValue(target, out var dictionary) && Entries.KeysOf(dictionary) is { IsDefault: false } keys:
                var view = _evaluator.Bear(reference, world)[0];
                return Evaluator.Result(view.World with { Collections = view.World.Collections.SetItem(view.Value, new CollectionFact { Items = keys }) }, view.Value);
            case "Values" when world.Collections.ContainsKey(target):
                return Evaluator.Result(world, target);
            case "Value" when reference.Property.ContainingType.Name == "KeyValuePair":
                // A dictionary is followed as the collection of its values.
                return Evaluator.Result(world, target);
            default:
                return null;
        }
    }

    /// <summary>What stands under an index or a key, or in a range.</summary>
    public IEnumerable<Outcome> ElementAt(IOperation operation, ImmutableArray<Value> values, World world)
    {
        if (operation is IPropertyReferenceOperation { Instance: { Type: { SpecialType: SpecialType.System_String } } } && values.Length == 2 && !values[0].IsLost && !values[1].IsLost && values[0].Depth < Value.DeepestFollowed)
        {
            return PureFunctions.Fold(values[0]) is Constant { Text: { } text } && values[1] is Constant { Content: int place } && place >= text.Length
                ? Enumerable.Empty<Outcome>()
                : Evaluator.Result(FindFilled(operation, values[0], world) ?? world, PureFunctions.Fold(new Test(TestKind.Function, values[0], values[1], "[]")));
        }

        if (values.IsEmpty || !world.Collections.TryGetValue(values[0], out var fact))
        {
            return (values.Length == 2 && ThrowsIfEmpty(operation) ? FindFilled(operation, values[0], world) : world) is { } filled ? _evaluator.Lookups.Read(operation, values, filled) : Enumerable.Empty<Outcome>();
        }

        if (fact.IsEmpty || EntryOf(operation, values, fact) == Entries.Missing)
        {
            // Nothing is in it, or not under this key: this throws.
            return Enumerable.Empty<Outcome>();
        }

        if (IsRange(operation.Children.Last()))
        {
            return _evaluator.Sequences.Rearrange(operation, fact, isFilled: false, world);
        }

        return (EntryOf(operation, values, fact) ?? IndexOf(operation, values, fact)) is { } index ? Evaluator.Result(world, fact.Items[index]) : _evaluator.Lookups.NameEntry(operation, values, Take(operation, fact, world)[0]);
    }

    /// <summary>The world in which there is something to read; null where it is known that there is nothing: that throws.</summary>
    private World? FindFilled(IOperation operation, Value collection, World world) =>
        new Counts(_frame, _evaluator).Learn(operation, operation.Children.First(), collection, isEmpty: false, world);

    /// <summary>Whether it throws where there is nothing under the index or the key: a range may be empty, and other dictionaries yield null.</summary>
    private static bool ThrowsIfEmpty(IOperation element) => !IsRange(element.Children.Last())
        && (IsOfList(element) || element is IPropertyReferenceOperation { Property: { ContainingType: { Arity: 2, Name: "Dictionary" or "SortedDictionary" or "ConcurrentDictionary" or "ReadOnlyDictionary" or "ImmutableDictionary" } } });

    private static bool IsRange(IOperation index) => index.Type?.Name == "Range";

    /// <summary>Whether it is read or written under an index, which only what is there has.</summary>
    public static bool IsOfList(IOperation element) =>
        element is IArrayElementReferenceOperation or IPropertyReferenceOperation { Property: { ContainingType: { Name: "List" or "IList" or "IReadOnlyList" } } } || (int)element.Kind == NewerKinds.ImplicitIndexer;

    /// <summary>Which of the known elements a key names.</summary>
    private static int? EntryOf(IOperation operation, ImmutableArray<Value> values, CollectionFact fact) =>
        values.Length == 2 && Lookups.IsOfKeyed(operation) ? Entries.Find(fact, values[1]) : null;

    /// <summary>Which of the known elements an index names; the key of a dictionary is none, nor is an index into what a loop has filled.</summary>
    public static int? IndexOf(IOperation operation, ImmutableArray<Value> values, CollectionFact fact) =>
        IsOfList(operation) && values.Length == 2 && NumberOf(operation.Children.Last(), values[1], fact) is { } index && fact is { Items.IsDefault: false, MayHoldMore: false } && index >= 0 && index < fact.Items.Length
            ? index
            : null;

    /// <summary>An index from the start, or from the end.</summary>
    private static int? NumberOf(IOperation index, Value value, CollectionFact fact) => index switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: { ConstantValue: { Value: int fromEnd } } } when !fact.Items.IsDefault => fact.Items.Length - fromEnd,
        _ => (value as Constant)?.Content as int?,
    };

    /// <summary>A look-up that may find nothing.</summary>
    public IEnumerable<Outcome>? TryGet(IInvocationOperation invocation, Value dictionary, ImmutableArray<Value> values, World world)
    {
        if (!world.Collections.TryGetValue(dictionary, out var fact))
        {
            return null;
        }

        if (Entries.Find(fact, values[0]) is { } place)
        {
            return place == Entries.Missing ? Try(invocation, Enumerable.Empty<Outcome>(), new[] { world }) : Try(invocation, Evaluator.Result(world, fact.Items[place]), Enumerable.Empty<World>());
        }

        world = Questions.Ask(_analysis.Knowledge, invocation, values, world);
        return Try(invocation, Take(invocation, fact, world), new[] { world });
    }

    /// <summary>A look-up that yields something else where it finds nothing.</summary>
    public IEnumerable<Outcome>? GetOrDefault(IInvocationOperation invocation, ImmutableArray<Value> values, World world)
    {
        var missing = values.Length > 2 ? values[2] : Defaults.Of(invocation.Type) ?? _evaluator.Unknown(invocation);
        if (!world.Collections.TryGetValue(values[0], out var fact))
        {
            return _evaluator.Lookups.FindOrDefault(invocation, values, missing, Questions.Ask(_analysis.Knowledge, invocation, values.RemoveAt(0), world));
        }

        if (Entries.Find(fact, values[1]) is { } place)
        {
            return Evaluator.Result(world, place == Entries.Missing ? missing : fact.Items[place]);
        }

        world = Questions.Ask(_analysis.Knowledge, invocation, values.RemoveAt(0), world);
        return Take(invocation, fact, world).Append(new Outcome(world, missing));
    }

    /// <summary>A look-up that takes out what it has found.</summary>
    public IEnumerable<Outcome>? TryRemove(IInvocationOperation invocation, Value dictionary, ImmutableArray<Value> values, World world) =>
        TryGet(invocation, dictionary, values, world)?.Select(outcome => new Outcome(Contents.TakeOut(dictionary, values[0], outcome.World), outcome.Value));

    /// <summary>Takes the first element out of a queue or a stack, or looks at it.</summary>
    public IEnumerable<Outcome> TakeFirst(IOperation operation, Value collection, CollectionFact fact, bool isLeft, World world)
    {
        if (fact.Items.IsDefault)
        {
            var taken = Take(operation, fact, world)[0];
            return Evaluator.Result(isLeft ? taken.World : Contents.Shrink(collection, taken.World), taken.Value);
        }

        if (fact.Items.IsEmpty)
        {
            // Nothing is in it: this throws.
            return Enumerable.Empty<Outcome>();
        }

        var rest = isLeft ? world : world with { Collections = world.Collections.SetItem(collection, fact with { Items = fact.Items.RemoveAt(0) }) };
        return Evaluator.Result(rest, fact.Items[0]);
    }

    /// <summary>The first element of a queue or a stack, if there is one.</summary>
    public IEnumerable<Outcome>? TryTakeFirst(IInvocationOperation invocation, Value collection, CollectionFact fact, bool isLeft, World world) =>
        Try(invocation, TakeFirst(invocation, collection, fact, isLeft, world), fact.HasAny ? Enumerable.Empty<World>() : new[] { world });

    private IEnumerable<Outcome>? Try(IInvocationOperation invocation, IEnumerable<Outcome> found, IEnumerable<World> notFound)
    {
        if (invocation.Arguments.LastOrDefault(argument => argument.Parameter?.RefKind == RefKind.Out) is not { Value: var target })
        {
            return null;
        }

        return found.SelectMany(one => _evaluator.Storage.Store(target, one.Value, target, one.World)).Select(after => new Outcome(after, Constant.True))
            .Concat(notFound.SelectMany(none => _evaluator.Storage.Store(target, Defaults.Of(target.Type) ?? Constant.Null, target, none)).Select(after => new Outcome(after, Constant.False))).ToList();
    }

    /// <summary>One element of the collection that no other name stands for yet.</summary>
    public Outcome[] Take(IOperation operation, CollectionFact fact, World world)
    {
        var taken = _evaluator.Bear(operation, world, BirthKind.Element)[0];
        var aged = fact.Rewrite(born => born.Age(_frame.PlaceOf(operation)));
        var models = aged.Items.IsDefault ? aged.Pattern is null ? ImmutableArray<Value>.Empty : ImmutableArray.Create(aged.Pattern) : aged.Items;
        return new[] { AnswerAsAll(aged.Pattern, LikeAll(fact, models, taken.Value, taken.World) ?? Describe(operation, taken)) };
    }

    /// <summary>What was asked of all elements has the same answer for this one.</summary>
    private static Outcome AnswerAsAll(Value? pattern, Outcome element) => pattern?.Element is { } all && element.Value.Element is { } one
        ? new Outcome(element.World with { Ways = element.World.Ways.Copy(all, one) }, element.Value)
        : element;

    /// <summary>An element that is like all of some models, those of a collection that may hold more of them; null where they have nothing in common.</summary>
    public Outcome? LikeAll(CollectionFact fact, ImmutableArray<Value> models, Value element, World world)
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

    /// <summary>A record in a list that came from outside was read by whoever made the list.</summary>
    private Outcome Describe(IOperation operation, Outcome taken)
    {
        var type = operation switch
        {
            IInvocationOperation { TargetMethod: { TypeArguments: { Length: > 0 } arguments } } => arguments[0],
            IInvocationOperation { Type: { SpecialType: SpecialType.System_Void }, TargetMethod: { ContainingType: { TypeArguments: { Length: 1 } elements } } } => elements[0],
            IPatternOperation pattern => pattern.InputType,
            _ => operation.Type,
        };
        var kind = _analysis.Symbols.KindOf(type);
        if (kind is not (ResourceKind.Service or ResourceKind.Session or ResourceKind.Participant))
        {
            return taken;
        }

        var knowledge = _analysis.Knowledge;
        var sid = knowledge.Property(taken.Value, kind, "Sid");
        var record = new ResourceFact(
            kind,
            sid,
            kind == ResourceKind.Service ? sid : knowledge.Property(taken.Value, kind, "ServiceSid"),
            kind == ResourceKind.Participant ? knowledge.Property(taken.Value, kind, "SessionSid") : null);
        return new Outcome(taken.World with { Resources = taken.World.Resources.SetItem(taken.Value, record) }, taken.Value);
    }

    /// <summary>What another world knows about an element, and about what it holds.</summary>
    public static World Adopt(World world, World from, Value element)
    {
        if (element.Element is not { } born)
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

    /// <summary>What is known about the participant of an element here, and in another world as well.</summary>
    public static World AdoptCommon(World world, World from, Value element)
    {
        var sid = world.Resources[element].Sid;
        return world.Participants.TryGetValue(sid, out var known) && from.Participants.TryGetValue(sid, out var other)
            ? world with { Participants = world.Participants.SetItem(sid, known.InCommonWith(other)) }
            : world with { Participants = world.Participants.Remove(sid) };
    }
}
