using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What becomes of the facts of a world when places bear values again: their earlier ones grow older. Most facts have nothing to do with
/// the places and stay the objects that they are.
/// </summary>
internal sealed class Aging
{
    private readonly Func<Born, bool> _isOfPlace;
    private readonly Func<Born, Value> _age;

    public Aging(ImmutableArray<Place> places)
    {
        _isOfPlace = born => places.Contains(born.Place);
        _age = born => born.Any(_isOfPlace) ? places.Aggregate(born, (before, place) => before.Age(place)) : born;
    }

    public World Of(World world) => world with
    {
        Variables = Map(world.Variables, key => key, Of),
        Members = Map(world.Members, Of, Of, key => key.Target is { IsLost: true }),
        Collections = Map(world.Collections, Of, Of, key => key.IsLost),
        Resources = Map(world.Resources, Of, Of),
        Fetched = Map(world.Fetched, Of, kind => kind, key => key.IsLost),
        Participants = OfParticipants(world.Participants),
        Sessions = Map(world.Sessions, Of, Of, key => key.IsLost),
        Services = Map(world.Services, Of, fact => fact, key => key.IsLost),
        Relations = Map(world.Relations, Of, fact => fact, key => key.First.IsLost || key.Second.IsLost),
        Aliases = Map(world.Aliases, Of, Of, key => key.IsLost),
        Ways = world.Ways.Rename(Of),
        InFlight = Map(world.InFlight, Of, started => started),
        LastIntrusion = world.LastIntrusion is null ? null : (Born)Of((Value)world.LastIntrusion),
    };

    private Value Of(Value value) => value.Any(_isOfPlace) ? value.Rewrite(_age) : value;

    private Value? OfOptional(Value? value) => value is null ? null : Of(value);

    private MemberKey Of(MemberKey key) => Same(key.Target, OfOptional(key.Target), out var target) ? key : key with { Target = target };

    private Cell Of(Cell cell) => Same(cell.Value, Of(cell.Value), out var value) ? cell : cell with { Value = value! };

    private CollectionFact Of(CollectionFact fact) => fact.Any(_isOfPlace) ? fact.Rewrite(_age) : fact;

    private SessionFact Of(SessionFact fact) => Same(fact.Mode, OfOptional(fact.Mode), out var mode) ? fact : fact with { Mode = mode };

    private Relation Of(Relation relation) =>
        Same(relation.First, Of(relation.First), out var first) & Same(relation.Second, Of(relation.Second), out var second) ? relation : relation with { First = first!, Second = second! };

    private ResourceFact Of(ResourceFact fact) =>
        Same(fact.Sid, Of(fact.Sid), out var sid) & Same(fact.Service, OfOptional(fact.Service), out var service) & Same(fact.Session, OfOptional(fact.Session), out var session)
            & Same(fact.Participant, OfOptional(fact.Participant), out var participant) & Same(fact.Identifier, OfOptional(fact.Identifier), out var identifier)
            & Same(fact.List, OfOptional(fact.List), out var list)
            ? fact
            : fact with { Sid = sid!, Service = service, Session = session, Participant = participant, Identifier = identifier, List = list };

    private ParticipantFact Of(ParticipantFact fact) =>
        Same(fact.Session, OfOptional(fact.Session), out var session) & Same(fact.Identifier, OfOptional(fact.Identifier), out var identifier)
            ? fact
            : fact with { Session = session, Identifier = identifier };

    /// <summary>Of participants that can no longer be told apart, what is known of every one of them stays known.</summary>
    private ImmutableDictionary<Value, ParticipantFact> OfParticipants(ImmutableDictionary<Value, ParticipantFact> participants) =>
        Map(participants, Of, Of, merge: (key, fact, other) =>
        {
            fact = key.IsLost ? fact.OfMany() : fact;
            return other is null ? fact : fact.InCommonWith(other);
        });

    private static ImmutableDictionary<TKey, TFact> Map<TKey, TFact>(
        ImmutableDictionary<TKey, TFact> facts, Func<TKey, TKey> key, Func<TFact, TFact> fact, Func<TKey, bool>? isLost = null, Func<TKey, TFact, TFact?, TFact>? merge = null)
        where TKey : class
    {
        List<(TKey Old, TKey New, TFact Fact)>? changed = null;
        foreach (var pair in facts)
        {
            var (newKey, newFact) = (key(pair.Key), fact(pair.Value));
            if (!ReferenceEquals(newKey, pair.Key) || !EqualityComparer<TFact>.Default.Equals(newFact, pair.Value))
            {
                (changed ??= new List<(TKey, TKey, TFact)>()).Add((pair.Key, newKey, newFact));
            }
        }

        if (changed is null)
        {
            return facts;
        }

        var builder = facts.ToBuilder();
        changed.ForEach(change => builder.Remove(change.Old));
        foreach (var (_, newKey, newFact) in changed)
        {
            if (isLost?.Invoke(newKey) != true)
            {
                builder[newKey] = merge is null ? newFact : merge(newKey, newFact, builder.TryGetValue(newKey, out var other) ? other : default);
            }
        }

        return builder.ToImmutable();
    }

    private static bool Same(Value? old, Value? aged, out Value? result)
    {
        result = aged;
        return ReferenceEquals(old, aged);
    }
}
