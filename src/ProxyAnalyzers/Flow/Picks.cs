using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What a loop picks out by comparing its elements with something is one of them, where each comes once: keys, what is in a set, numbers that
/// are counted up, SIDs and identifiers. What is done for the element that was picked is not done again in a later round.
/// </summary>
internal static class Picks
{
    /// <summary>The world in which something is done for the elements of the present rounds: they were picked by what they were found equal to.</summary>
    public static World Note(World world)
    {
        var picked = FindTaken(world)
            .SelectMany(taken => world.Ways.FindEqualities(taken.Key.Second).OfType<Test>().Where(equality => IsUnique(taken.Key, equality.Left) || IsUnique(taken.Key, equality.Right!))
                .Select(equality => new KeyValuePair<Relation, Event>(KeyOf(taken.Key, equality), taken.Value))).ToList();
        return picked.Count == 0 ? world : world with { Relations = world.Relations.SetItems(picked) };
    }

    /// <summary>Whether an element that was found to be the same was picked in an earlier round.</summary>
    public static bool HavePicked(World world, Value left, Value right) =>
        world.Relations.Keys.Any(relation => relation.Kind == RelationKind.PickedInLoop)
        && FindTaken(world).Where(taken => left.Any(taken.Key.Second.Equals) || right.Any(taken.Key.Second.Equals))
            .Any(taken => world.Relations.ContainsKey(KeyOf(taken.Key, Test.AreEqual(left, right))) || world.Relations.ContainsKey(KeyOf(taken.Key, Test.AreEqual(right, left))));

    /// <summary>What each loop has come to in the present round.</summary>
    private static IEnumerable<KeyValuePair<Relation, Event>> FindTaken(World world) =>
        world.Relations.Where(relation => relation.Key is { Kind: RelationKind.TakenInLoop, Second: Born { Generation: 0 } });

    private static bool IsUnique(Relation taken, Value compared) => compared switch
    {
        Member { Target: { } target, Symbol: { Name: "Key", ContainingType: { Name: "KeyValuePair" } } or { Name: "Sid" or "Identifier" or "UniqueName" } } => target.Equals(taken.Second),
        _ => compared.Equals(taken.Second) && taken.First is Born { Place: { Site: IInvocationOperation enumeration } } && HasEachOnce(enumeration.Instance ?? enumeration.Arguments.FirstOrDefault()?.Value),
    };

    private static bool HasEachOnce(IOperation? collection) => collection switch
    {
        IConversionOperation conversion => HasEachOnce(conversion.Operand),
        IInvocationOperation { TargetMethod: { Name: "Distinct" or "Range" or "GetValues" or "GetNames" or "Union" or "Except" or "Intersect" or "ToHashSet" } } => true,
        _ => collection?.Type is { } type && (type.Name is "KeyCollection" || type.WithInterfaces().Any(candidate => candidate.Name is "ISet" or "IReadOnlySet")),
    };

    private static Relation KeyOf(Relation taken, Value equality) =>
        new(RelationKind.PickedInLoop, taken.First, equality.Rewrite(born => born.Equals(taken.Second) ? taken.First : born));
}
