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

    private Reachability(World world)
    {
        Hold(world.Variables.Values);
        Hold(world.Members.Values.Select(cell => cell.Value));
        Hold(world.Members.Keys.Select(key => key.Target));
        Hold(world.Collections.Keys);
        foreach (var collection in world.Collections.Values)
        {
            collection.Rewrite(Hold);
        }

        foreach (var resource in world.Resources.Where(resource => IsHeld(resource.Key)))
        {
            Hold(new[] { resource.Value.Sid, resource.Value.Session, resource.Value.Service, resource.Value.Participant, resource.Value.Identifier });
        }

        foreach (var participant in world.Participants.Where(participant => IsHeld(participant.Key)))
        {
            Hold(new[] { participant.Value.Session, participant.Value.Identifier });
        }
    }

    public static World ForgetUnreachable(World world)
    {
        var reachability = new Reachability(world);
        return world with
        {
            Resources = reachability.Keep(world.Resources, key => key),
            Fetched = reachability.Keep(world.Fetched, key => key),
            Participants = reachability.Keep(world.Participants, key => key),
            Sessions = reachability.Keep(world.Sessions, key => key),
            Services = reachability.Keep(world.Services, key => key),
            Relations = reachability.Keep(world.Relations, key => key.First, key => key.Second),
            Aliases = reachability.Keep(world.Aliases, key => key),
            Answers = reachability.Keep(world.Answers, key => key),
        };
    }

    private ImmutableDictionary<TKey, TFact> Keep<TKey, TFact>(ImmutableDictionary<TKey, TFact> facts, params Func<TKey, Value>[] values)
        where TKey : notnull =>
        facts.RemoveRange(facts.Keys.Where(key => !values.All(value => IsHeld(value(key)))));

    private bool IsHeld(Value value)
    {
        var isHeld = true;
        value.Rewrite(born =>
        {
            isHeld &= _held.Contains(born);
            return born;
        });
        return isHeld;
    }

    private void Hold(IEnumerable<Value?> values)
    {
        foreach (var value in values)
        {
            value?.Rewrite(Hold);
        }
    }

    private Value Hold(Born born)
    {
        _held.Add(born);
        return born;
    }
}
