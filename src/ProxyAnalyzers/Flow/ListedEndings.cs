using System.Collections.Generic;
using System.Linq;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Who was removed, and what was closed, before a list was read is in that list: Twilio keeps the record. Whoever looks for it there and does
/// not find it comes a way that nobody goes, or knows more than what is followed here.
/// </summary>
internal static class ListedEndings
{
    /// <summary>Those that had ended before the list was read of which the elements are.</summary>
    public static IEnumerable<KeyValuePair<Relation, Event>> Of(World world, CollectionFact fact) =>
        Intrusion.ListOf(world, fact.Pattern) is { } list ? Of(world, list) : Enumerable.Empty<KeyValuePair<Relation, Event>>();

    private static IEnumerable<KeyValuePair<Relation, Event>> Of(World world, Value list) => world.Relations
        .Where(relation => relation.Key.Kind == RelationKind.ReadAfterRemoval && relation.Key.First.Equals(list) && relation.Value.Equals(world.EndOf(relation.Key.Second)));

    /// <summary>Whether one of them may be taken to be in it: it is no choice of those who are there, nor known to be the list of another session.</summary>
    public static bool IsAnyIn(World world, CollectionFact fact, Knowledge knowledge) =>
        fact.Pattern is { } record && world.Resources.TryGetValue(record, out var resource)
        && !knowledge.Participant(world, knowledge.EntityOf(world, record)).IsVerified
        && Of(world, fact).Any(relation => IsIn(world, relation.Key.Second, resource, knowledge));

    private static bool IsIn(World world, Value sid, ResourceFact element, Knowledge knowledge) =>
        world.Participants.TryGetValue(sid, out var participant)
            ? !(participant.Session is { } own && element.Session is { } session && knowledge.AreKnownToDiffer(world, knowledge.Resolve(world, own), session))
            : world.EndOf(sid) is { Kind: EventKind.Closed };

    /// <summary>The world after an element was found to be another one than somebody who was removed, or a session that has ended.</summary>
    public static World Miss(World world, Value element, Value other)
    {
        if (world.FindEnumerator(element) is not { } enumerator
            || !world.Resources.TryGetValue(element, out var resource) || resource.List is not { } list)
        {
            return world;
        }

        var missed = Of(world, list).Where(relation => relation.Key.Second.Equals(other) || other.Equals(IdentifierOf(world, relation.Key.Second)))
            .Select(relation => new KeyValuePair<Relation, Event>(new Relation(RelationKind.MissedInLoop, enumerator, relation.Key.Second), relation.Value)).ToList();
        return missed.Count == 0 ? world : world with { Relations = world.Relations.SetItems(missed) };
    }

    private static Value? IdentifierOf(World world, Value sid) =>
        !world.Participants.TryGetValue(sid, out var participant) || participant.Identifier is not { } identifier ? null
        : world.Aliases.TryGetValue(identifier, out var same) ? same : identifier;

    /// <summary>The world after an element was found to be a session that has ended: the next question is how it is now.</summary>
    public static World Find(World world, Value element, Value sid) =>
        world.Sessions.ContainsKey(sid) && FindEnd(world, element, sid) is { } end ? Endings.TakeBack(world, sid, end, isInspected: true) : world;

    private static Event? FindEnd(World world, Value element, Value sid) =>
        world.Resources.TryGetValue(element, out var resource) && resource.List is { } list && Of(world, list).Any(relation => relation.Key.Second.Equals(sid)) ? world.EndOf(sid) : null;

    /// <summary>The world after the last element: what was looked for and was none of them has not ended for sure.</summary>
    public static World EndRounds(World world, Value enumerator) => Endings.TakeBackAll(world, world.Relations
        .Where(relation => relation.Key.Kind == RelationKind.MissedInLoop && relation.Key.First.Equals(enumerator) && !world.Relations.ContainsKey(relation.Key with { Kind = RelationKind.MetInLoop })));

    /// <summary>The world in which none of those was found that are found in these.</summary>
    public static World TakeBackFound(World world, CollectionFact fact, IEnumerable<World> found, Value element)
    {
        var sids = found.SelectMany(match => FindEnded(match, element)).Distinct().ToList();
        return Endings.TakeBackAll(world, Of(world, fact).Where(relation => sids.Contains(relation.Key.Second)));
    }

    private static IEnumerable<Value> FindEnded(World world, Value element)
    {
        var identifiers = world.Aliases.Where(alias => alias.Key is Member { Symbol: { Name: "Identifier" } } && alias.Key.Owner.Equals(element.Owner)).Select(alias => alias.Value).ToList();
        return Questions.FindEqual(world, element).Where(sid => world.EndOf(sid) is not null)
            .Concat(world.Participants.Where(participant => participant.Value.Removed is not null && IdentifierOf(world, participant.Key) is { } identifier && identifiers.Contains(identifier)).Select(participant => participant.Key))
            .Concat(world.Sessions.Keys.Where(sid => world.Ways.FindEquals(sid).Any(equal => equal is Member && equal.Owner.Equals(element.Owner))));
    }
}
