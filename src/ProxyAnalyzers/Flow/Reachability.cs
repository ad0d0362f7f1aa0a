using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Forgets what is known of values that nothing holds any more. In a loop they would only keep worlds apart, and blur what is known of
/// others of their place once those cannot be told apart.
/// </summary>
internal sealed class Reachability
{
    private readonly CallChain? _calls;
    private readonly HashSet<Born> _held = new();
    private readonly Func<Born, bool> _hold;
    private readonly Func<Born, bool> _isNotHeld;

    private Reachability(World world, CallChain? calls)
    {
        _calls = calls;
        _hold = born =>
        {
            _held.Add(born);
            return false;
        };
        _isNotHeld = born => !_held.Contains(born) && IsBornWithin(born);
        foreach (var variable in world.Variables)
        {
            if (variable.Key is not PositionKey)
            {
                variable.Value.Any(_hold);
            }
        }

        // What a member holds since then, whoever reads it reads again.
        world.LastIntrusion?.Any(_hold);
        HoldOfFirstRounds(world);
        HoldContents(world);
        foreach (var resource in world.Resources)
        {
            if (IsHeld(resource.Key))
            {
                Hold(resource.Value.Sid, resource.Value.Session, resource.Value.Service, resource.Value.Participant, resource.Value.Identifier, resource.Value.List);
            }
        }

        foreach (var participant in world.Participants)
        {
            if (IsHeld(participant.Key))
            {
                Hold(participant.Value.Session, participant.Value.Identifier);
            }
        }
    }

    /// <summary>The world without what was born in the frame of these calls, or below it, and is held no more.</summary>
    public static World ForgetUnreachable(World world, CallChain? calls, Doubts doubts)
    {
        if (world.Resources.IsEmpty && world.Participants.IsEmpty && world.Sessions.IsEmpty && world.Services.IsEmpty && world.Relations.IsEmpty
            && world.Fetched.IsEmpty && world.Members.IsEmpty && world.Collections.IsEmpty && world.Ways.HaveAskedNothing)
        {
            return world;
        }

        var reachability = new Reachability(world, calls);
        var hasEnded = Doubts.HasEnded(world);
        return world with
        {
            Variables = world.Variables.RemoveRange(world.Variables.Keys.Where(key => key is PositionKey position && !reachability.IsHeld(position.Enumerator))),
            Members = world.Members.RemoveRange(world.Members.Keys.Where(key => key.Target is not null && !reachability.IsHeld(key.Target))),
            Collections = reachability.Keep(world.Collections),
            Resources = reachability.Keep(world.Resources),
            Fetched = reachability.Keep(world.Fetched),
            Participants = reachability.Keep(world.Participants),
            Sessions = reachability.Keep(world.Sessions),
            Services = reachability.Keep(world.Services),
            Relations = world.Relations.RemoveRange(world.Relations.Keys.Where(key => !reachability.IsHeld(key.First) || !reachability.IsHeld(key.Second))),
            Aliases = reachability.Keep(world.Aliases),
            Ways = world.Ways.Keep(asked => reachability.IsHeld(asked) || doubts.Mention(asked) || (hasEnded && Atoms.IsOfCall(asked))),
        };
    }

    /// <summary>The element that a loop has begun with may turn out to be the only one, and what it goes through to be empty.</summary>
    private void HoldOfFirstRounds(World world)
    {
        foreach (var relation in world.Relations.Keys)
        {
            if (relation.Kind is RelationKind.TakenInLoop or RelationKind.GoneThrough && Enumerators.IsInFirstRound(world, relation.First))
            {
                relation.Second.Any(_hold);
            }
        }
    }

    /// <summary>What is held holds what it contains, and so on.</summary>
    private void HoldContents(World world)
    {
        int before;
        do
        {
            before = _held.Count;
            foreach (var member in world.Members)
            {
                if (member.Key.Target is null || IsHeld(member.Key.Target))
                {
                    member.Value.Value.Any(_hold);
                }
            }

            foreach (var collection in world.Collections)
            {
                if (IsHeld(collection.Key))
                {
                    collection.Value.Any(_hold);
                }
            }
        }
        while (_held.Count > before);
    }

    /// <summary>What a caller was about to do with a value that it has not stored yet, only the caller knows.</summary>
    private bool IsBornWithin(Born born)
    {
        var chain = born.Place.Calls;
        while (_calls is not null && chain is not null && chain.Depth > _calls.Depth)
        {
            chain = chain.Outer;
        }

        return _calls is null || _calls.Equals(chain);
    }

    private ImmutableDictionary<Value, TFact> Keep<TFact>(ImmutableDictionary<Value, TFact> facts) =>
        facts.IsEmpty ? facts : facts.RemoveRange(facts.Keys.Where(key => !IsHeld(key)));

    private bool IsHeld(Value value) => !value.Any(_isNotHeld);

    private void Hold(params Value?[] values)
    {
        foreach (var value in values)
        {
            value?.Any(_hold);
        }
    }
}
