using System.Collections.Generic;

namespace ProxyAnalyzers.Flow;

/// <summary>Worlds that know the same are equal, whichever ways led to them.</summary>
internal sealed class SameKnowledge : IEqualityComparer<World>
{
    public static readonly SameKnowledge Comparer = new();

    private SameKnowledge()
    {
    }

    public bool Equals(World? one, World? other) => ReferenceEquals(one, other) || (one is not null && other is not null && one.KnowsSameAs(other));

    /// <summary>What tells most worlds apart. The order of what is known is not the same in all of them.</summary>
    public int GetHashCode(World world)
    {
        var hash = world.Members.Count + world.Collections.Count + world.Relations.Count;
        foreach (var variable in world.Variables)
        {
            hash += variable.Key.GetHashCode() ^ (31 * variable.Value.GetHashCode());
        }

        foreach (var participant in world.Participants)
        {
            hash += participant.Key.GetHashCode() ^ (31 * participant.Value.GetHashCode());
        }

        return hash;
    }
}
