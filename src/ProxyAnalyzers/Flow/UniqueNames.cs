using System.Collections.Generic;
using System.Linq;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>Services and sessions by their unique names: which one such a name stands for, and whether it can be given again.</summary>
internal sealed class UniqueNames
{
    private readonly Knowledge _knowledge;

    public UniqueNames(Knowledge knowledge)
    {
        _knowledge = knowledge;
    }

    /// <summary>Whatever the unique name has stood for before, it stands for what was created with it now.</summary>
    public World Give(World world, CallState state, ResourceKind resource, Value sid, Event created)
    {
        if (state.Entity(ParameterRole.UniqueName) is not { IsLost: false } text || text is Constant { Content: null })
        {
            return world;
        }

        var name = FindOwner(world, resource, text);

        // Twilio refuses a name that is taken: nobody goes on from here.
        world = ProxyEffects.Forget(IsTaken(world, resource, name, text) ? world with { IsNobodys = true } : world, name);
        return world with { Relations = world.Relations.RemoveRange(FindNamed(world, resource, name)).SetItem(new Relation(RelationKind.Named, name, sid), created) };
    }

    /// <summary>The SID of the resource that the text names, if it is known: whose unique name it is, or what was created with it. Any other text itself.</summary>
    public Value Resolve(World world, ResourceKind resource, Value text)
    {
        var owner = FindOwner(world, resource, text);
        return FindNamed(world, resource, owner).FirstOrDefault()?.Second ?? owner;
    }

    private bool IsTaken(World world, ResourceKind resource, Value name, Value text) =>
        FindNamed(world, resource, name).Any(named => world.EndOf(named.Second) is null)
        || (world.Fetched.TryGetValue(text, out var fetched) && fetched == resource && world.EndOf(text) is null)
        || world.Ways.FindEquals(text).Any(equal => equal is Member { Symbol: { Name: "UniqueName" } unique } && _knowledge.KindOf(unique.ContainingType) == resource);

    private IEnumerable<Relation> FindNamed(World world, ResourceKind resource, Value name) =>
        world.Relations.Keys.Where(relation => relation is { Kind: RelationKind.Named, Second: Member named } && relation.First.Equals(name) && _knowledge.KindOf(named.Symbol.ContainingType) == resource);

    /// <summary>The SID of the record whose unique name the text is; any other text itself.</summary>
    private static Value FindOwner(World world, ResourceKind resource, Value text) =>
        text is Member { Symbol: { Name: "UniqueName" }, Target: { } owner } && world.Resources.TryGetValue(owner, out var described) && described.Kind == resource ? described.Sid : text;
}
