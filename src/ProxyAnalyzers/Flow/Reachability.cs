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
    private readonly HashSet<Born> _held = new();
    private readonly Func<Born, bool> _hold;
    private readonly Func<Born, bool> _isNotHeld;

    private Reachability(World world)
    {
        _hold = born =>
        {
            _held.Add(born);
            return false;
        };
        _isNotHeld = born => !_held.Contains(born);
        foreach (var variable in world.Variables)
        {
            variable.Value.Any(_hold);
        }

        foreach (var member in world.Members)
        {
            member.Value.Value.Any(_hold);
            member.Key.Target?.Any(_hold);
        }

        foreach (var collection in world.Collections)
        {
            collection.Key.Any(_hold);
            collection.Value.Any(_hold);
        }

        foreach (var resource in world.Resources.Where(resource => IsHeld(resource.Key)))
        {
            Hold(resource.Value.Sid, resource.Value.Session, resource.Value.Service, resource.Value.Participant, resource.Value.Identifier);
        }

        foreach (var participant in world.Participants.Where(participant => IsHeld(participant.Key)))
        {
            Hold(participant.Value.Session, participant.Value.Identifier);
        }
    }

    public static World ForgetUnreachable(World world)
    {
        var reachability = new Reachability(world);
        return world with
        {
            Resources = reachability.Keep(world.Resources),
            Fetched = reachability.Keep(world.Fetched),
            Participants = reachability.Keep(world.Participants),
            Sessions = reachability.Keep(world.Sessions),
            Services = reachability.Keep(world.Services),
            Relations = world.Relations.RemoveRange(world.Relations.Keys.Where(key => !reachability.IsHeld(key.First) || !reachability.IsHeld(key.Second))),
            Aliases = reachability.Keep(world.Aliases),
            Answers = reachability.Keep(world.Answers),
        };
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
