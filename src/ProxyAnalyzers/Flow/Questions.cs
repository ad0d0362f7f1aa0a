using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Questions to sets and caches: whether somebody is in one may be whether he was removed or added, as far as the program keeps it in mind.
/// Once that was asked, it is not known any more, whatever the answer.
/// </summary>
internal static class Questions
{
    /// <summary>The world after a call that may have been such a question.</summary>
    public static World Ask(Knowledge knowledge, IInvocationOperation invocation, ImmutableArray<Value> values, World world) =>
        IsQuestion(invocation) && HasAnyone(world)
            ? values.Where((value, i) => IsKey(invocation, value, i)).SelectMany(value => PartsOf(world, value)).Aggregate(world, (before, value) => AskAbout(knowledge, before, value))
            : world;

    /// <summary>Whether anybody was removed or added, or anything has ended, of which a question can be.</summary>
    public static bool HasAnyone(World world) =>
        world.Relations.Keys.Any(relation => relation.Kind is RelationKind.IdentifierPresent or RelationKind.IdentifierRemoved) || world.EndsOfResources.Any();

    /// <summary>The world in which it is not known any more whether the one with this SID or identifier was removed or added, or has ended.</summary>
    public static World AskAbout(Knowledge knowledge, World world, Value value)
    {
        // A key that is not understood may name anybody.
        bool IsMeant(Value? other) => other is not null && (IsNotUnderstood(value) || knowledge.EntityOf(world, value).Equals(knowledge.Resolve(world, other)));

        var ended = world.EndsOfResources.Where(end => IsMeant(end.Key) || (world.Participants.TryGetValue(end.Key, out var participant) && IsMeant(participant.Identifier))).ToList();
        var relations = world.Relations.Keys.Where(relation => relation.Kind is RelationKind.IdentifierPresent or RelationKind.IdentifierRemoved && IsMeant(relation.Second)).ToList();
        world = ended.Aggregate(world, (before, end) => Endings.TakeBack(before, end.Key, end.Value, isInspected: true));
        return relations.Aggregate(world with { Relations = world.Relations.RemoveRange(relations) }, (before, relation) => before.ShareSession(relation.First));
    }

    /// <summary>Those who were removed or added that an element was found to be, or was compared with.</summary>
    public static IEnumerable<Value> FindEqual(World world, Value element)
    {
        var aliases = world.Aliases.Where(alias => alias.Key.Any(born => born.Equals(element.Owner))).Select(alias => alias.Value);
        var compared = world.Relations.Keys.Where(relation => relation.Kind is RelationKind.IdentifierPresent or RelationKind.IdentifierRemoved).Select(relation => relation.Second)
            .Where(identifier => world.Ways.HaveAsked(Test.AreEqual(element, identifier)) || world.Ways.HaveAsked(Test.AreEqual(identifier, element)));
        return aliases.Concat(compared);
    }

    private static bool IsKey(IInvocationOperation invocation, Value value, int index) =>
        index >= invocation.Arguments.Length
        || (invocation.Arguments[index] is { Parameter: not { RefKind: RefKind.Out } } argument && (argument.Value.Type?.SpecialType == SpecialType.System_String || !IsNotUnderstood(value)));

    /// <summary>A text that is put together somehow, not somebody of an earlier round.</summary>
    private static bool IsNotUnderstood(Value value) => value is Born { Kind: BirthKind.Lost, Generation: 0 };

    /// <summary>A value, and what it is put together of: a key may be a tuple or a text.</summary>
    public static IEnumerable<Value> PartsOf(World world, Value value) => value switch
    {
        Test { Kind: TestKind.Function, Left: ComposedText text } => text.Parts.Append(value),
        ComposedText text => text.Parts.Where(part => part is not Constant).Append(text),
        Born { Kind: BirthKind.Object } => world.Members.Where(member => value.Equals(member.Key.Target)).Select(member => member.Value.Value),
        _ => new[] { value },
    };

    /// <summary>Whether it asks the code of others for yes or no, or for one of several states.</summary>
    public static bool IsToOthers(IInvocationOperation invocation) =>
        (invocation.TargetMethod.MethodKind == MethodKind.DelegateInvoke || invocation.TargetMethod.OutermostNamespace() is not ("System" or "Microsoft" or "Twilio")) && IsAnswer(invocation.Type);

    private static bool IsAnswer(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { Name: "Task" or "ValueTask" or "Nullable", TypeArguments: { Length: 1 } results } => IsAnswer(results[0]),
        { SpecialType: SpecialType.System_Boolean or SpecialType.System_String } or { TypeKind: TypeKind.Enum } => true,

        // What the project keeps about him may tell it in a member.
        { TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Struct } => type.OutermostNamespace() is not ("System" or "Microsoft" or "Twilio"),
        _ => false,
    };

    /// <summary>Whether somebody looks at what a collection has answered.</summary>
    private static bool IsQuestion(IInvocationOperation invocation) =>
        invocation is { TargetMethod: { ReturnsVoid: false, ContainingNamespace: { } home }, Parent: not IExpressionStatementOperation }
        && (home.Name is "Collections" or "Caching" or "Linq" || home.ContainingNamespace?.Name is "Collections" or "Caching")
        && (invocation.Type?.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32 || invocation.TargetMethod.Name is "GetValueOrDefault" or "Get");
}
