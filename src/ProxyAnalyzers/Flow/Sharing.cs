using System.Collections.Generic;
using System.Linq;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>The sessions that other code gets to know: by what it is given, and by all that it can find in that.</summary>
internal sealed class Sharing
{
    private readonly Knowledge _knowledge;
    private readonly Helpers _helpers;

    public Sharing(Knowledge knowledge, Helpers helpers)
    {
        _knowledge = knowledge;
        _helpers = helpers;
    }

    /// <summary>The world after others were given the values; if they run now, they may remove whom they find there.</summary>
    public World Share(World world, IEnumerable<Value> values, bool mayRemove = false)
    {
        if (world.Sessions.IsEmpty && world.Relations.IsEmpty)
        {
            return world;
        }

        var seen = new HashSet<Value>();
        var pending = new Stack<Value>(values);
        while (pending.Count > 0)
        {
            var value = pending.Pop();
            if (!seen.Add(value))
            {
                continue;
            }

            world = Share(world, value, mayRemove);
            foreach (var part in PartsOf(world, value))
            {
                pending.Push(part);
            }
        }

        return world;
    }

    /// <summary>The world after code has run that can read fields, and the objects that came from outside.</summary>
    public World ShareMembers(World world) =>
        Share(world, world.Members.Where(member => member.Key.Target is not Born { Kind: BirthKind.Object }).Select(member => member.Value.Value));

    private World Share(World world, Value value, bool mayRemove)
    {
        var sid = _knowledge.SessionOf(world, value);
        if (sid is null)
        {
            return world;
        }

        if (mayRemove)
        {
            world = world with { Relations = world.Relations.RemoveRange(world.Relations.Keys.Where(relation => relation.Kind == RelationKind.IdentifierPresent && relation.First.Equals(sid))) };
        }

        return world.ShareSession(sid);
    }

    private IEnumerable<Value> PartsOf(World world, Value value)
    {
        switch (value)
        {
            case ComposedText text:
                return text.Parts;
            case Test { Right: { } right } test:
                return new[] { test.Left, right };
            case Function function:
                return _helpers.FindCaptured(function, world);
            case Born { Kind: BirthKind.Object }:
                var members = world.Members.Where(member => value.Equals(member.Key.Target)).Select(member => member.Value.Value);
                return world.Collections.TryGetValue(value, out var fact) ? members.Concat(ItemsOf(fact)) : members;
            default:
                return Enumerable.Empty<Value>();
        }
    }

    private static IEnumerable<Value> ItemsOf(CollectionFact fact) =>
        !fact.Items.IsDefault ? fact.Items : fact.Pattern is { } pattern ? new[] { pattern } : Enumerable.Empty<Value>();
}
