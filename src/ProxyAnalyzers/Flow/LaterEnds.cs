using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What a call whose task is kept ends after it has waited for others: whoever goes on at once does not meet it, whoever waits for the task
/// does. What it ends only on some ways may depend on what happens in the meantime: that is forgotten.
/// </summary>
internal static class LaterEnds
{
    /// <summary>The ways in which the call has begun, where it was known at these worlds when it first waited.</summary>
    public static IReadOnlyList<Outcome> Postpone(IReadOnlyList<Outcome> outcomes, IReadOnlyCollection<World> begun, Place place, bool isCertain)
    {
        var ended = outcomes.Select(outcome => new Outcome(outcome.World.Bear(place), outcome.Value)).ToList();
        var always = new HashSet<Value>(ended.SelectMany(outcome => outcome.World.FindLaterEnds(begun).Select(end => end.Key)));
        ended.ForEach(outcome => always.IntersectWith(outcome.World.FindLaterEnds(begun).Select(end => end.Key)));
        return isCertain && always.Count > 0
            ? ended.Select(outcome => Keep(outcome, begun, always, new Born(place, BirthKind.Object))).ToList()
            : outcomes.Select(outcome => new Outcome(outcome.World.WithoutLaterEnds(begun), outcome.Value)).ToList();
    }

    private static Outcome Keep(Outcome outcome, IReadOnlyCollection<World> begun, HashSet<Value> always, Value task)
    {
        var ends = outcome.World.FindLaterEnds(begun).Where(end => always.Contains(end.Key))
            .Select(end => new KeyValuePair<Relation, Event>(new Relation(RelationKind.EndsLater, task, end.Key), end.Value)).ToList();
        var world = outcome.World.WithoutLaterEnds(begun);
        world = world with { Relations = world.Relations.SetItems(ends) };
        return new Outcome(ResultOf(task) is { } result ? Storage.SetMember(world, task, result.Symbol, outcome.Value, written: null, calls: null) : world, task);
    }

    /// <summary>Somebody has waited for the task, or for all tasks of a collection, and has got what it returns.</summary>
    public static Outcome Await(World world, Value awaited, Knowledge knowledge)
    {
        if (!world.Collections.TryGetValue(awaited, out var all) || all.Items.IsDefault)
        {
            return new Outcome(End(world, awaited, knowledge), FindResult(world, awaited));
        }

        var results = all.Items.Select(task => FindResult(world, task)).ToImmutableArray();
        world = all.Items.Aggregate(world, (before, task) => End(before, task, knowledge));
        return new Outcome(results.SequenceEqual(all.Items) ? world : world with { Collections = world.Collections.SetItem(awaited, all with { Items = results }) }, awaited);
    }

    /// <summary>Whether the task, or one of a collection, is still to end something.</summary>
    public static bool IsAhead(World world, Value awaited) =>
        world.Relations.Keys.Any(relation => relation.Kind == RelationKind.EndsLater
            && (relation.First.Equals(awaited) || (world.Collections.TryGetValue(awaited, out var all) && all.Holds(relation.First))));

    /// <summary>Whoever opens a session again does not know whether that, or its end, comes later.</summary>
    public static World Forget(World world, Value ended) =>
        world with { Relations = world.Relations.RemoveRange(world.Relations.Keys.Where(relation => relation.Kind == RelationKind.EndsLater && relation.Second.Equals(ended))) };

    private static World End(World world, Value task, Knowledge knowledge)
    {
        var ends = world.Relations.Where(relation => relation.Key.Kind == RelationKind.EndsLater && relation.Key.First.Equals(task)).ToList();
        world = ends.Count == 0 ? world : world with { Relations = world.Relations.RemoveRange(ends.Select(end => end.Key)) };
        return ends.Aggregate(world, (before, end) => End(before, knowledge.Resolve(before, end.Key.Second), end.Value, knowledge));
    }

    private static World End(World world, Value sid, Event end, Knowledge knowledge)
    {
        if (world.Participants.TryGetValue(sid, out var participant))
        {
            return Remove(world, sid, participant, end, knowledge);
        }

        if (world.Sessions.TryGetValue(sid, out var session))
        {
            return world with { Sessions = world.Sessions.SetItem(sid, session with { Ended = session.Ended ?? end }) };
        }

        return world.Services.TryGetValue(sid, out var service) ? world with { Services = world.Services.SetItem(sid, service with { Ended = service.Ended ?? end }) } : world;
    }

    private static World Remove(World world, Value sid, ParticipantFact participant, Event removed, Knowledge knowledge)
    {
        world = world with { Participants = world.Participants.SetItem(sid, participant with { Removed = removed, IsVerified = false }) };
        if (participant is not { Session: { IsLost: false } session, Identifier: { IsLost: false } known })
        {
            return world;
        }

        var identifier = knowledge.Resolve(world, known);

        // Whoever was added under it since then may be there.
        return world.Relations.ContainsKey(new Relation(RelationKind.IdentifierPresent, session, identifier))
            ? world
            : world with { Relations = Endings.RemoveIdentifier(world.Relations, session, identifier, removed) };
    }

    private static Value FindResult(World world, Value task) => ResultOf(task) is { } result && world.Members.TryGetValue(result, out var cell) ? cell.Value : task;

    /// <summary>What holds the result of a task; null for one that has none.</summary>
    private static MemberKey? ResultOf(Value task) =>
        task is Born { Kind: BirthKind.Object, Place: { Site: IOperation { Type: INamedTypeSymbol { Name: "Task" or "ValueTask" } type } } } && type.GetMembers("Result").FirstOrDefault() is { } result
            ? new MemberKey(task, result)
            : null;
}
