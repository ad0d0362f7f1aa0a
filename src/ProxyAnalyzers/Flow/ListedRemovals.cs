using System.Collections.Generic;
using System.Linq;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Who was removed before a list was read is in that list: Twilio keeps his record. Whoever looks for him there and does not find him comes a
/// way that nobody goes, or knows more than what is followed here.
/// </summary>
internal static class ListedRemovals
{
    /// <summary>Those who were removed before the list was read of which the elements are.</summary>
    public static IEnumerable<KeyValuePair<Relation, Event>> Of(World world, CollectionFact fact) =>
        Intrusion.ListOf(world, fact.Pattern) is { } list ? Of(world, list) : Enumerable.Empty<KeyValuePair<Relation, Event>>();

    private static IEnumerable<KeyValuePair<Relation, Event>> Of(World world, Value list) => world.Relations
        .Where(relation => relation.Key.Kind == RelationKind.ReadAfterRemoval && relation.Key.First.Equals(list)
            && world.Participants.TryGetValue(relation.Key.Second, out var fact) && relation.Value.Equals(fact.Removed));

    /// <summary>Whether somebody who was removed may be taken to be in it: it is no choice of those who are there, nor known to be the list of another session.</summary>
    public static bool IsSomebodyIn(World world, CollectionFact fact, Knowledge knowledge) =>
        fact.Pattern is { } record && world.Resources.TryGetValue(record, out var resource) && resource.Session is { } session
        && !knowledge.Participant(world, knowledge.EntityOf(world, record)).IsVerified
        && Of(world, fact).Any(relation => !(world.Participants[relation.Key.Second].Session is { } own && knowledge.AreKnownToDiffer(world, knowledge.Resolve(world, own), session)));

    /// <summary>The world after an element was found to be another one than somebody who was removed.</summary>
    public static World Miss(World world, Value enumerator, Value element, Value sid) =>
        world.Resources.TryGetValue(element, out var resource) && resource.List is { } list && Of(world, list).Any(relation => relation.Key.Second.Equals(sid))
            ? world with { Relations = world.Relations.SetItem(new Relation(RelationKind.MissedInLoop, enumerator, sid), world.Participants[sid].Removed!) }
            : world;

    /// <summary>The world after the last element: who was looked for and was none of them was not removed for sure.</summary>
    public static World EndRounds(World world, Value enumerator) => world.Relations
        .Where(relation => relation.Key.Kind == RelationKind.MissedInLoop && relation.Key.First.Equals(enumerator) && !world.Relations.ContainsKey(relation.Key with { Kind = RelationKind.MetInLoop }))
        .Aggregate(world, (before, relation) => Assumptions.TakeBack(before, relation.Key.Second, relation.Value, isInspected: true));

    /// <summary>The world in which none of those was found who are found in these.</summary>
    public static World TakeBackFound(World world, CollectionFact fact, IEnumerable<World> found, Value element)
    {
        var sids = found.SelectMany(match => Questions.FindEqual(match, element).Where(sid => match.Participants.TryGetValue(sid, out var known) && known.Removed is not null)).Distinct().ToList();
        return Of(world, fact).Where(relation => sids.Contains(relation.Key.Second))
            .Aggregate(world, (before, relation) => Assumptions.TakeBack(before, relation.Key.Second, relation.Value, isInspected: true));
    }
}
