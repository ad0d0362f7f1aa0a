using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What is known at one point of the program on one set of paths: what variables and members hold, what is known about the values,
/// and the tests whose outcome brought us here. Immutable, so a branch costs nothing until it learns something.
/// </summary>
internal sealed record World
{
    public static readonly World Empty = new();

    public ImmutableDictionary<object, Value> Variables { get; init; } = ImmutableDictionary<object, Value>.Empty;

    public ImmutableDictionary<MemberKey, Cell> Members { get; init; } = ImmutableDictionary<MemberKey, Cell>.Empty;

    public ImmutableDictionary<Value, CollectionFact> Collections { get; init; } = ImmutableDictionary<Value, CollectionFact>.Empty;

    public ImmutableDictionary<Value, ResourceFact> Resources { get; init; } = ImmutableDictionary<Value, ResourceFact>.Empty;

    /// <summary>The values by which a resource was fetched, and its kind.</summary>
    public ImmutableDictionary<Value, ResourceKind> Fetched { get; init; } = ImmutableDictionary<Value, ResourceKind>.Empty;

    public ImmutableDictionary<Value, ParticipantFact> Participants { get; init; } = ImmutableDictionary<Value, ParticipantFact>.Empty;

    public ImmutableDictionary<Value, SessionFact> Sessions { get; init; } = ImmutableDictionary<Value, SessionFact>.Empty;

    public ImmutableDictionary<Value, ServiceFact> Services { get; init; } = ImmutableDictionary<Value, ServiceFact>.Empty;

    public ImmutableDictionary<Relation, Event> Relations { get; init; } = ImmutableDictionary<Relation, Event>.Empty;

    /// <summary>Values that were found to be another value.</summary>
    public ImmutableDictionary<Value, Value> Aliases { get; init; } = ImmutableDictionary<Value, Value>.Empty;

    /// <summary>The ways that led here: each with the tests that were asked, and their answers.</summary>
    public Ways Ways { get; init; } = Ways.Straight;

    /// <summary>The places that have borne a value on this path.</summary>
    public PlaceTrail Places { get; init; } = PlaceTrail.Empty;

    /// <summary>Of the places, those since which every branch was certain: a loop comes back to them as often as it provably runs.</summary>
    public ImmutableHashSet<Place> CertainSince { get; init; } = ImmutableHashSet<Place>.Empty;

    /// <summary>The tasks that create participants and that nobody has waited for yet.</summary>
    public ImmutableDictionary<Value, Event> InFlight { get; init; } = ImmutableDictionary<Value, Event>.Empty;

    /// <summary>The last point at which code that is not read may have changed objects.</summary>
    public Born? LastIntrusion { get; init; }

    /// <summary>Nobody comes this way, as far as Twilio's resources are understood: it is looked at where no other way leads.</summary>
    public bool IsNobodys { get; init; }

    /// <summary>How much there is to compare.</summary>
    public int Size => Variables.Count + Members.Count + Collections.Count + Resources.Count + Participants.Count + Sessions.Count + Relations.Count + Ways.Size;

    /// <summary>The world in which this place bears a value again: the earlier ones of the place grow older.</summary>
    public World Bear(Place place) =>
        Places.Contains(place) ? new Aging(ImmutableArray.Create(place)).Of(this) : this with { Places = Places.Add(place) };

    /// <summary>The world after code that may have done anything with Twilio's resources: only what never changes is still known.</summary>
    public World ForgetStates() => this with
    {
        Participants = Map(Participants, fact => new ParticipantFact { Session = fact.Session, Identifier = fact.Identifier, IsSeen = true, IsInspected = true }),
        Sessions = Map(Sessions, fact => fact with { Ended = null, IsShared = true }),
        Services = Map(Services, fact => fact with { Ended = null }),
        Relations = Relations.RemoveRange(Relations.Keys.Where(relation => relation.Kind is RelationKind.IdentifierPresent or RelationKind.IdentifierRemoved or RelationKind.EndsLater)),
    };

    /// <summary>The world in which others know the session, if anything is known of it: who is in it may change.</summary>
    public World ShareSession(Value sid) =>
        Sessions.TryGetValue(sid, out var fact) ? this with { Sessions = Sessions.SetItem(sid, fact with { IsShared = true }) } : this;

    /// <summary>What a value has to do with in this way; null where that is nothing.</summary>
    public Value? FindRelated(RelationKind kind, Value first) =>
        Relations.Keys.FirstOrDefault(relation => relation.Kind == kind && relation.First.Equals(first))?.Second;

    /// <summary>The elements of a collection, where they are known one by one; of anything else, the value itself.</summary>
    public IEnumerable<Value> ItemsOf(Value value) =>
        Collections.TryGetValue(value, out var fact) && !fact.Items.IsDefault ? fact.Items : ImmutableArray.Create(value);

    /// <summary>What goes through the collection that the element was taken from; null where that is no loop.</summary>
    public Value? FindEnumerator(Value element) =>
        Relations.Keys.FirstOrDefault(relation => relation.Kind == RelationKind.TakenInLoop && relation.Second.Equals(element))?.First;

    /// <summary>How the participant with this SID was removed, or the session or the service has ended; null where nothing of the kind is known.</summary>
    public Event? EndOf(Value sid) =>
        (Participants.TryGetValue(sid, out var participant) ? participant.Removed : null)
        ?? (Sessions.TryGetValue(sid, out var session) ? session.Ended : null)
        ?? (Services.TryGetValue(sid, out var service) ? service.Ended : null);

    /// <summary>Whether someone was removed or something has ended here that the earlier world does not know of.</summary>
    public bool EndsMoreThan(World earlier) =>
        Participants.Any(participant => participant.Value.Removed is { Kind: EventKind.Removed } removed
            && !(earlier.Participants.TryGetValue(participant.Key, out var fact) && Equals(fact.Removed, removed)))
        || Sessions.Any(session => session.Value.Ended is { } ended
            && !(earlier.Sessions.TryGetValue(session.Key, out var fact) && Equals(fact.Ended, ended)));

    /// <summary>The world in which only that was removed and has ended which had ended in one of the earlier ones.</summary>
    public World WithoutLaterEnds(IReadOnlyCollection<World> earlier)
    {
        var ends = new HashSet<Event>(earlier.SelectMany(world => world.Ends));
        bool IsLater(Event? end) => end is not null && !ends.Contains(end);
        return this with
        {
            Participants = Map(Participants, fact => IsLater(fact.Removed) ? fact with { Removed = null, IsInspected = true } : fact),
            Sessions = Map(Sessions, fact => IsLater(fact.Ended) ? fact with { Ended = null, IsShared = true } : fact),
            Services = Map(Services, fact => IsLater(fact.Ended) ? fact with { Ended = null } : fact),
            Relations = Relations.RemoveRange(Relations.Where(relation => relation.Key.Kind == RelationKind.IdentifierRemoved && IsLater(relation.Value)).Select(relation => relation.Key)),
        };
    }

    /// <summary>Who was removed and what has ended here, but had not in one of the earlier worlds.</summary>
    public IEnumerable<KeyValuePair<Value, Event>> FindLaterEnds(IReadOnlyCollection<World> earlier)
    {
        var ends = new HashSet<Event>(earlier.SelectMany(world => world.Ends));
        return EndsOfResources.Where(end => !ends.Contains(end.Value));
    }

    private IEnumerable<Event> Ends =>
        EndsOfResources.Select(end => end.Value).Concat(Relations.Where(relation => relation.Key.Kind == RelationKind.IdentifierRemoved).Select(relation => relation.Value));

    /// <summary>Who was removed, and which sessions and services have ended.</summary>
    public IEnumerable<KeyValuePair<Value, Event>> EndsOfResources =>
        FindEnds(Participants, fact => fact.Removed).Concat(FindEnds(Sessions, fact => fact.Ended)).Concat(FindEnds(Services, fact => fact.Ended));

    private static IEnumerable<KeyValuePair<Value, Event>> FindEnds<TFact>(ImmutableDictionary<Value, TFact> facts, Func<TFact, Event?> endOf)
    {
        foreach (var fact in facts)
        {
            if (endOf(fact.Value) is { } end)
            {
                yield return new KeyValuePair<Value, Event>(fact.Key, end);
            }
        }
    }

    /// <summary>The world in which a helper is entered: what its earlier runs have done happened before.</summary>
    public World EnterAgain(CallChain calls)
    {
        var place = new Place(calls, null);
        if (!Places.Contains(place))
        {
            return this with { Places = Places.Add(place) };
        }

        return this with
        {
            Participants = Map(Participants, fact => fact.Removed is null ? fact : fact with { Removed = fact.Removed.Entered(calls) }),
            Sessions = Map(Sessions, fact => fact.Ended is null ? fact : fact with { Ended = fact.Ended.Entered(calls) }),
            Services = Map(Services, fact => fact.Ended is null ? fact : fact with { Ended = fact.Ended.Entered(calls) }),
            Relations = Map(Relations, earlier => earlier.Entered(calls)),
            InFlight = Map(InFlight, earlier => earlier.Entered(calls)),
        };
    }

    /// <summary>Whether both worlds know the same; what was asked to get here does not count.</summary>
    public bool KnowsSameAs(World other) =>
        ReferenceEquals(this, other)
        || (Same(Variables, other.Variables) && KnowsSameFactsAs(other) && Same(Members, other.Members)
            && Same(Collections, other.Collections) && Equals(LastIntrusion, other.LastIntrusion));

    /// <summary>Whether both worlds know the same, but for what members hold.</summary>
    public bool DiffersInMembersAlone(World other) => Same(Variables, other.Variables) && Same(Collections, other.Collections) && KnowsSameFactsAs(other);

    /// <summary>Whether both worlds know the same, but for the number that one variable holds.</summary>
    public bool DiffersInCounterAlone(World other)
    {
        if (Variables.Count != other.Variables.Count || !Same(Members, other.Members) || !Same(Collections, other.Collections) || !KnowsSameFactsAs(other))
        {
            return false;
        }

        var isOther = false;
        foreach (var variable in Variables)
        {
            if (!other.Variables.TryGetValue(variable.Key, out var value))
            {
                return false;
            }

            if (value.Equals(variable.Value))
            {
                continue;
            }

            if (isOther || Ways.FindLowest(variable.Value) is null || other.Ways.FindLowest(value) is null)
            {
                return false;
            }

            isOther = true;
        }

        return true;
    }

    /// <summary>Whether both worlds know the same about Twilio's resources, whatever the variables hold.</summary>
    public bool KnowsSameFactsAs(World other) =>
        IsNobodys == other.IsNobodys && Same(Participants, other.Participants) && Same(Sessions, other.Sessions) && Same(Services, other.Services)
        && Same(Relations, other.Relations) && Same(InFlight, other.InFlight) && Same(Resources, other.Resources) && Same(Fetched, other.Fetched) && Same(Aliases, other.Aliases);

    /// <summary>This world, with the ways of another one that knows the same.</summary>
    public World Welcome(World other) => Welcome(other, out _);

    /// <summary>The same, and whether it was possible to keep all of the ways.</summary>
    public World Welcome(World other, out bool isExact) =>
        this with { Ways = Ways.Union(other.Ways, out isExact), Places = Places.Union(other.Places) };

    /// <summary>The same, of one that may know something else of members: nobody knows what those hold.</summary>
    public World WelcomeAnyMembers(World other, Place place)
    {
        var different = Members.Keys.Concat(other.Members.Keys)
            .Where(key => !(Members.TryGetValue(key, out var cell) && other.Members.TryGetValue(key, out var otherCell) && cell.Equals(otherCell)));
        return Welcome(other) with
        {
            Members = Members.SetItems(Lose(different.Distinct(), place)),
            LastIntrusion = Equals(LastIntrusion, other.LastIntrusion) ? LastIntrusion : new Born(place, BirthKind.Join),
        };
    }

    /// <summary>They hold one of several values, none of which came from outside.</summary>
    private static IEnumerable<KeyValuePair<MemberKey, Cell>> Lose(IEnumerable<MemberKey> members, Place place) =>
        members.Select(key => new KeyValuePair<MemberKey, Cell>(key, new Cell(new Born(place, BirthKind.Lost), Written: null, place.Calls)));

    /// <summary>What both worlds know, where their paths meet at a place.</summary>
    public World Join(World other, Place place)
    {
        // What a variable may hold has one name wherever ways meet: nested loops come to an end only if they agree on it.
        var names = FindDifferent(other).ToImmutableDictionary(variable => variable, variable => new Born(new Place(variable, place.Calls), BirthKind.Join));
        var places = names.Values.Select(name => name.Place).Append(place).ToImmutableArray();
        return BearAll(places).JoinAged(other.BearAll(places), names, place);
    }

    private World BearAll(ImmutableArray<Place> places)
    {
        var earlier = places.RemoveAll(place => !Places.Contains(place));
        var aged = earlier.IsEmpty ? this : new Aging(earlier).Of(this);
        return aged with { Places = places.Aggregate(Places, (before, place) => before.Add(place)) };
    }

    private IEnumerable<object> FindDifferent(World other)
    {
        if (ReferenceEquals(Variables, other.Variables))
        {
            yield break;
        }

        foreach (var variable in Variables)
        {
            if (other.Variables.TryGetValue(variable.Key, out var value) && !value.Equals(variable.Value))
            {
                yield return variable.Key;
            }
        }
    }

    private World JoinAged(World other, ImmutableDictionary<object, Born> names, Place place)
    {
        return new World
        {
            Variables = Common(Variables, other.Variables).SetItems(names.Select(name => new KeyValuePair<object, Value>(name.Key, name.Value))),
            Members = Common(Members, other.Members).SetItems(Lose(Members.Keys.Where(key => other.Members.TryGetValue(key, out var cell) && !cell.Equals(Members[key])), place)),
            Collections = Common(Collections, other.Collections),
            Resources = Common(Resources, other.Resources),
            Fetched = Common(Fetched, other.Fetched),
            Participants = Common(Participants, other.Participants, (one, two) => one.InCommonWith(two)),
            Sessions = Common(Sessions, other.Sessions, (one, two) => one.InCommonWith(two)),
            Services = Common(Services, other.Services),
            // What is so on both ways is so, whichever call has made it so.
            Relations = Common(Relations, other.Relations, (one, _) => one),
            Aliases = Common(Aliases, other.Aliases),
            InFlight = Common(InFlight, other.InFlight),
            IsNobodys = IsNobodys && other.IsNobodys,
            Ways = JoinWays(other, names),
            Places = Places.Union(other.Places),
            LastIntrusion = Equals(LastIntrusion, other.LastIntrusion) ? LastIntrusion : new Born(place, BirthKind.Join),
        };
    }

    /// <summary>The ways of both; and of counters that differ, how far both have come at least, and what both have come to.</summary>
    private Ways JoinWays(World other, ImmutableDictionary<object, Born> names)
    {
        var ways = Ways.Union(other.Ways);
        foreach (var (variable, name) in names.Select(pair => (pair.Key, pair.Value)))
        {
            var (value, otherValue) = (Variables[variable], other.Variables[variable]);
            if (Ways.FindLowest(value) is { } one && other.Ways.FindLowest(otherValue) is { } two)
            {
                ways = ways.Narrow(name, IntegerSet.From(Math.Min(one, two))) ?? ways;
                ways = Ways.FindEqualNumbers(value).Concat(other.Ways.FindEqualNumbers(otherValue))
                    .Where(bound => Ways.AreEqualNumbers(bound, value) && other.Ways.AreEqualNumbers(bound, otherValue))
                    .Aggregate(ways, (before, bound) => before.Take(Test.AreEqual(name, bound), true) ?? before);
            }
        }

        return ways;
    }

    private static ImmutableDictionary<TKey, TFact> Map<TKey, TFact>(ImmutableDictionary<TKey, TFact> facts, Func<TFact, TFact> change)
        where TKey : notnull =>
        facts.SetItems(facts.Select(pair => new KeyValuePair<TKey, TFact>(pair.Key, change(pair.Value))));

    private static bool Same<TKey, TFact>(ImmutableDictionary<TKey, TFact> left, ImmutableDictionary<TKey, TFact> right)
        where TKey : notnull
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var pair in left)
        {
            if (!right.TryGetValue(pair.Key, out var fact) || !EqualityComparer<TFact>.Default.Equals(pair.Value, fact))
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableDictionary<TKey, TFact> Common<TKey, TFact>(
        ImmutableDictionary<TKey, TFact> left, ImmutableDictionary<TKey, TFact> right, Func<TFact, TFact, TFact>? meet = null)
        where TKey : notnull
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        var builder = left.ToBuilder();
        foreach (var pair in left)
        {
            if (!right.TryGetValue(pair.Key, out var fact))
            {
                builder.Remove(pair.Key);
            }
            else if (!EqualityComparer<TFact>.Default.Equals(pair.Value, fact))
            {
                if (meet is null)
                {
                    builder.Remove(pair.Key);
                }
                else
                {
                    builder[pair.Key] = meet(pair.Value, fact);
                }
            }
        }

        return builder.ToImmutable();
    }
}
