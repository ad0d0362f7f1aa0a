using System.Collections.Generic;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// The worlds that have reached a point. Two that know the same become one; beyond a bound they join to what both know,
/// so that the work stays linear in the length of a method.
/// </summary>
internal sealed class WorldSet
{
    private const int Bound = 16;

    private readonly Place _place;
    private readonly List<World> _worlds = new();

    public WorldSet(Place place)
    {
        _place = place;
    }

    /// <summary>Takes in a world; returns what is new here, or null where nothing is.</summary>
    public World? Add(World world)
    {
        var index = _worlds.FindIndex(known => known.KnowsSameAs(world));
        if (index >= 0)
        {
            return Replace(index, _worlds[index].ForgetOtherAnswers(world));
        }

        if (_worlds.Count < Bound)
        {
            _worlds.Add(world);
            return world;
        }

        index = _worlds.FindIndex(known => known.KnowsSameFactsAs(world));
        index = index < 0 ? Bound - 1 : index;
        return Replace(index, _worlds[index].Join(world, _place));
    }

    private World? Replace(int index, World world)
    {
        var known = _worlds[index];
        if (known.KnowsSameAs(world) && known.AskedSameAs(world))
        {
            return null;
        }

        _worlds[index] = world;
        return world;
    }
}
