using System.Collections.Generic;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// The worlds that have reached a point. Two that know the same become one where that loses nothing, or where there are too many;
/// beyond a bound they join to what both know, so that the work stays linear in the length of a method.
/// </summary>
internal sealed class WorldSet
{
    private const int Bound = 16;

    // So many worlds that know the same may stay apart for what was asked on the way: a || b, case 1: case 2:.
    private const int MostAlike = 4;

    private readonly Place _place;
    private readonly List<World> _worlds = new();

    public WorldSet(Place place)
    {
        _place = place;
    }

    /// <summary>
    /// Takes in a world; returns what is new here, or null where nothing is. Worlds that the new one stands for are handed back in
    /// <paramref name="superseded"/>.
    /// </summary>
    public World? Add(World world, ICollection<World>? superseded = null)
    {
        while (FindMergeable(world) is { } index)
        {
            var known = _worlds[index];
            var merged = known.ForgetOtherAnswers(world);
            if (merged.AskedSameAs(known))
            {
                return null;
            }

            // The merged world may now merge with another one.
            Remove(index, superseded);
            world = merged;
        }

        if (_worlds.Count < Bound)
        {
            _worlds.Add(world);
            return world;
        }

        var nearest = _worlds.FindIndex(known => known.KnowsSameFactsAs(world));
        nearest = nearest < 0 ? Bound - 1 : nearest;
        var joined = _worlds[nearest].Join(world, _place);
        if (_worlds[nearest].KnowsSameAs(joined) && _worlds[nearest].AskedSameAs(joined))
        {
            return null;
        }

        Remove(nearest, superseded);
        _worlds.Add(joined);
        return joined;
    }

    private int? FindMergeable(World world)
    {
        var alike = 0;
        var last = -1;
        for (var i = 0; i < _worlds.Count; i++)
        {
            if (!_worlds[i].KnowsSameAs(world))
            {
                continue;
            }

            if (_worlds[i].MergesExactlyWith(world))
            {
                return i;
            }

            alike++;
            last = i;
        }

        return alike >= MostAlike ? last : null;
    }

    private void Remove(int index, ICollection<World>? superseded)
    {
        superseded?.Add(_worlds[index]);
        _worlds.RemoveAt(index);
    }
}
