using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What would be lost if two of too many worlds were joined. A rule asks whether something was removed or has ended in any world, so
/// that what no other world knows counts most, and what variables hold counts least.
/// </summary>
internal sealed class Rarity
{
    private const int WeightOfFact = 4;
    private const int WeightOfVariable = 1;

    // What two worlds alone know is gone when they are joined.
    private const int WeightOfLast = 8;

    private readonly Dictionary<(object Key, object? Fact), int> _atoms = new();
    private readonly List<int> _weights = new();
    private readonly List<List<int>> _holders = new();

    private Rarity(IReadOnlyList<World> worlds)
    {
        for (var i = 0; i < worlds.Count; i++)
        {
            var world = worlds[i];
            Count(i, world.Participants, WeightOfFact);
            Count(i, world.Sessions, WeightOfFact);
            Count(i, world.Services, WeightOfFact);
            Count(i, world.Relations, WeightOfFact);
            Count(i, world.Variables, WeightOfVariable);
            Count(i, world.Members, WeightOfVariable);
            Count(i, world.Collections, WeightOfVariable);
        }
    }

    /// <summary>The two worlds whose join loses least; of those that are alike the last ones, which have counted the furthest.</summary>
    public static (int One, int Other) FindTwoOfLeast(IReadOnlyList<World> worlds)
    {
        var cost = new Rarity(worlds).CostOfJoins(worlds.Count);
        var (one, other) = (0, 1);
        for (var i = 0; i < worlds.Count; i++)
        {
            for (var j = i + 1; j < worlds.Count; j++)
            {
                (one, other) = cost[i, j] <= cost[one, other] ? (i, j) : (one, other);
            }
        }

        return (one, other);
    }

    private void Count<TKey, TFact>(int world, ImmutableDictionary<TKey, TFact> facts, int weight)
        where TKey : notnull
    {
        foreach (var fact in facts)
        {
            if (!_atoms.TryGetValue((fact.Key, fact.Value), out var atom))
            {
                _atoms.Add((fact.Key, fact.Value), atom = _holders.Count);
                _holders.Add(new List<int>());
                _weights.Add(weight);
            }

            _holders[atom].Add(world);
        }
    }

    private int[,] CostOfJoins(int worlds)
    {
        var cost = new int[worlds, worlds];
        for (var atom = 0; atom < _holders.Count; atom++)
        {
            var holders = _holders[atom].ToImmutableHashSet();
            for (var i = 0; i < worlds; i++)
            {
                for (var j = i + 1; j < worlds; j++)
                {
                    // What both know stays known.
                    if (holders.Contains(i) != holders.Contains(j))
                    {
                        cost[i, j] += holders.Count == 1 ? _weights[atom] * WeightOfLast : _weights[atom];
                    }
                }
            }
        }

        return cost;
    }
}
