using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Who was removed, and what has ended, may be there again: the call came to nothing, or somebody has asked whether it was undone. The
/// identifiers of participants are free and taken with them.
/// </summary>
internal static class Endings
{
    /// <summary>A removal that came to nothing, or may have been undone: nobody knows who is there, nor what.</summary>
    public static World TakeBack(World world, Value sid, Event removed, bool isInspected)
    {
        if (world.Sessions.TryGetValue(sid, out var ofSession))
        {
            return world with { Sessions = world.Sessions.SetItem(sid, ofSession with { Ended = null }) };
        }

        if (world.Services.TryGetValue(sid, out var ofService))
        {
            return world with { Services = world.Services.SetItem(sid, ofService with { Ended = null }) };
        }

        if (!world.Participants.TryGetValue(sid, out var fact))
        {
            return world;
        }

        world = world with
        {
            Relations = BringBackIdentifiers(world, removed),
            Participants = world.Participants.SetItem(sid, fact with { Session = fact.IsFresh || fact.IsSeen ? fact.Session : null, Removed = null, IsInspected = isInspected || fact.IsInspected }),
        };
        return fact.Session is { } session ? world.ShareSession(session) : world;
    }

    /// <summary>Whoever was removed, and whatever has ended, before the record or its list was read, may be there again.</summary>
    public static World TakeBackAll(World world, Value read)
    {
        var list = world.Resources.TryGetValue(read, out var resource) ? resource.List : null;
        return TakeBackAll(world, world.Relations.Where(relation => relation.Key.Kind == RelationKind.ReadAfterRemoval && (relation.Key.First.Equals(read) || relation.Key.First.Equals(list))));
    }

    /// <summary>Those that the relations speak of may be there again.</summary>
    public static World TakeBackAll(World world, IEnumerable<KeyValuePair<Relation, Event>> endings) =>
        endings.Aggregate(world, (before, relation) => TakeBack(before, relation.Key.Second, relation.Value, isInspected: true));

    /// <summary>The world that does not know of this ending; of one that came after it, it still does.</summary>
    public static World Forget(World world, Value of, Event ending)
    {
        if (world.Participants.TryGetValue(of, out var participant) && ending.Equals(participant.Removed))
        {
            world = world with
            {
                Participants = world.Participants.SetItem(of, participant with { Removed = null, IsInspected = true }),
                Relations = BringBackIdentifiers(world, ending),
            };
        }

        if (world.Sessions.TryGetValue(of, out var session) && ending.Equals(session.Ended))
        {
            world = world with { Sessions = world.Sessions.SetItem(of, session with { Ended = null }) };
        }

        return world.Services.TryGetValue(of, out var service) && ending.Equals(service.Ended)
            ? world with { Services = world.Services.SetItem(of, service with { Ended = null }) }
            : world;
    }

    /// <summary>The relations in which the session has nobody with this identifier any more.</summary>
    public static ImmutableDictionary<Relation, Event> RemoveIdentifier(ImmutableDictionary<Relation, Event> relations, Value session, Value identifier, Event removed) => relations
        .Remove(new Relation(RelationKind.IdentifierPresent, session, identifier))
        .SetItem(new Relation(RelationKind.IdentifierRemoved, session, identifier), removed);

    /// <summary>The relations without those that say that the identifiers of whoever was removed so are free.</summary>
    private static ImmutableDictionary<Relation, Event> BringBackIdentifiers(World world, Event removed) =>
        world.Relations.RemoveRange(world.Relations.Where(relation => relation.Key.Kind == RelationKind.IdentifierRemoved && relation.Value.Equals(removed)).Select(relation => relation.Key));
}
