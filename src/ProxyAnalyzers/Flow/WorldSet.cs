using System;
using System.Collections.Generic;
using System.Linq;
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
    /// Takes in a world; returns what is new here, if anything is. Worlds that a new one stands for are handed back in
    /// <paramref name="superseded"/>.
    /// </summary>
    public IReadOnlyList<World> Add(World world, ICollection<World>? superseded = null)
    {
        while (FindMergeable(world) is { } index)
        {
            var known = _worlds[index];
            var merged = known.ForgetOtherAnswers(world);
            if (merged.AskedSameAs(known))
            {
                return Array.Empty<World>();
            }

            // The merged world may now merge with another one.
            Remove(index, superseded);
            world = merged;
        }

        if (_worlds.Count < Bound)
        {
            _worlds.Add(world);
            return new[] { world };
        }

        var nearest = _worlds.FindLastIndex(known => known.KnowsSameFactsAs(world));
        if (nearest < 0 && FindAlike() is var (one, other))
        {
            // Two that differ in a counter or a flag alone make room for one that knows something else.
            var second = _worlds[other];
            Remove(other, superseded);
            return Join(one, second, superseded).Append(Keep(world)).ToList();
        }

        return Join(nearest < 0 ? Bound - 1 : nearest, world, superseded);
    }

    private IReadOnlyList<World> Join(int index, World world, ICollection<World>? superseded)
    {
        var joined = _worlds[index].Join(world, _place);
        if (_worlds[index].KnowsSameAs(joined) && _worlds[index].AskedSameAs(joined))
        {
            return Array.Empty<World>();
        }

        Remove(index, superseded);
        return new[] { Keep(joined) };
    }

    private World Keep(World world)
    {
        _worlds.Add(world);
        return world;
    }

    /// <summary>Two worlds that know the same about Twilio's resources: the last ones, which have counted the furthest.</summary>
    private (int One, int Other)? FindAlike()
    {
        for (var other = _worlds.Count - 1; other > 0; other--)
        {
            var one = _worlds.FindLastIndex(other - 1, known => known.KnowsSameFactsAs(_worlds[other]));
            if (one >= 0)
            {
                return (one, other);
            }
        }

        return null;
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
