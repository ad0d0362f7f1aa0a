using System;
using System.Collections.Generic;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// The worlds that have reached a point. Those that know the same are one, whichever ways led to them; beyond a bound two join to what
/// both know, so that the work stays linear in the length of a method.
/// </summary>
internal sealed class WorldSet
{
    private const int Bound = 32;
    private const int BoundOfTangled = 8;

    // To find what joins best takes long, so it is done for several at once.
    private const int Slack = 8;

    // So many may differ in what variables hold alone, and so many in how far counters have come.
    private const int MostAlike = 12;
    private const int MostCounted = 4;

    // After so many joins a new world joins the last one, whatever it knows: a loop must come to an end.
    private const int MostGivenUp = 200;

    private readonly Analysis _analysis;
    private readonly Place _place;
    private readonly List<World> _worlds = new();
    private readonly List<World> _givenUp = new();

    public WorldSet(Analysis analysis, Place place)
    {
        _analysis = analysis;
        _place = place;
    }

    public IReadOnlyList<World> Worlds => _worlds;

    /// <summary>
    /// Takes in a world; returns what is new here and has to be carried on, if anything is. Worlds that a new one stands for are handed
    /// back in <paramref name="superseded"/>.
    /// </summary>
    public IReadOnlyList<World> Add(World world, ICollection<World>? superseded = null)
    {
        _analysis.StepOver(_worlds.Count + _givenUp.Count);
        if (IsGivenUp(world))
        {
            return Array.Empty<World>();
        }

        var fresh = new List<World>();
        AddTo(fresh, world);
        if (fresh.Count == 0 || _worlds.Count <= MostCounted)
        {
            return fresh;
        }

        var alike = _worlds.FindAll(known => known.KnowsSameFactsAs(world));
        var counted = alike.FindAll(known => known.DiffersInCounterAlone(world));
        if (counted.Count > MostCounted)
        {
            JoinPairs(counted, 1, fresh, superseded);
        }
        else if (alike.Count > MostAlike)
        {
            _analysis.HasTakenTogether = true;
            JoinPairs(alike, 1, fresh, superseded);
        }
        else if (_worlds.Count - (_analysis.IsTangled ? BoundOfTangled : Bound) is > Slack and var surplus)
        {
            _analysis.HasTakenTogether = true;
            JoinPairs(_worlds, surplus, fresh, superseded);
        }

        return fresh;
    }

    /// <summary>Puts a world into a list, or its ways to one that knows the same.</summary>
    public static void Merge(List<World> worlds, World world)
    {
        var index = worlds.FindIndex(known => known.KnowsSameAs(world));
        if (index < 0)
        {
            worlds.Add(world);
            return;
        }

        worlds[index] = worlds[index].Welcome(world);
    }

    private void AddTo(List<World> fresh, World world)
    {
        var index = _worlds.FindIndex(known => known.KnowsSameAs(world));
        if (index < 0)
        {
            _worlds.Add(world);
            fresh.Add(world);
            return;
        }

        var known = _worlds[index];
        if (world.Ways.Except(known.Ways) is not { } further)
        {
            return;
        }

        _worlds[index] = known.Welcome(world, out var isExact);

        // What was known has been carried on before, unless there are too many ways to tell.
        fresh.Add(isExact ? world with { Ways = further } : _worlds[index]);
    }

    private void JoinPairs(IReadOnlyList<World> candidates, int count, List<World> fresh, ICollection<World>? superseded)
    {
        var pairs = _givenUp.Count < MostGivenUp ? Rarity.FindPairs(candidates, count) : new[] { (candidates[candidates.Count - 2], candidates[candidates.Count - 1]) };
        foreach (var (first, second) in pairs)
        {
            // One of them may stand for what an earlier pair has become.
            if (_worlds.Contains(first) && _worlds.Contains(second))
            {
                Replace(first, second, first.Join(second, _place), fresh, superseded);
            }
        }
    }

    /// <summary>Puts what two worlds have become in their place: no news, where one of them has known no more than that.</summary>
    private void Replace(World first, World second, World joined, List<World> fresh, ICollection<World>? superseded)
    {
        if (StandsFor(first, joined))
        {
            GiveUp(second, fresh, superseded);
            return;
        }

        GiveUp(first, fresh, superseded);
        if (!StandsFor(second, joined))
        {
            GiveUp(second, fresh, superseded);
            AddTo(fresh, joined);
        }
    }

    private void GiveUp(World joined, List<World> fresh, ICollection<World>? superseded)
    {
        _worlds.Remove(joined);
        fresh.Remove(joined);
        superseded?.Add(joined);
        if (_givenUp.Count < MostGivenUp)
        {
            _givenUp.Add(joined);
        }
    }

    private bool IsGivenUp(World world) => _givenUp.Exists(known => StandsFor(known, world));

    private static bool StandsFor(World known, World world) => known.KnowsSameAs(world) && world.Ways.Except(known.Ways) is null;
}
