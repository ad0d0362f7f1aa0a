using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What would be lost if two of too many worlds were joined. A rule asks whether something was removed or has ended in any world, so
/// that what no other world knows counts most, and what variables hold counts least; a variable that has many values is a counter of
/// rounds, and counts less than one that has few.
/// </summary>
internal sealed class Rarity
{
    private const int WeightOfFact = 48;
    private const int WeightOfVariable = 24;

    // What two worlds alone know is gone when they are joined.
    private const int WeightOfLast = 8;

    // Where so much is known there is no telling what matters, and it would take too long.
    private const int MostFacts = 128;

    // Who knows it, a bit for each world, and what it weighs.
    private readonly Dictionary<(object Key, object? Fact), (ulong Holders, int Weight)> _atoms = new();

    // How many values a variable has.
    private readonly Dictionary<object, int> _values;

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

        _values = _atoms.Keys.GroupBy(atom => atom.Key).ToDictionary(values => values.Key, values => values.Count());
    }

    /// <summary>Pairs of worlds whose joins lose least; of those that are alike the last ones, which have counted the furthest.</summary>
    public static IReadOnlyList<(World One, World Other)> FindPairs(IReadOnlyList<World> worlds, int count)
    {
        var cost = worlds.Any(world => world.Size > MostFacts) ? new int[worlds.Count, worlds.Count] : new Rarity(worlds).CostOfJoins(worlds.Count);
        var pairs = new List<(World, World)>();
        var taken = 0UL;
        foreach (var (one, other) in AllPairs(worlds.Count).OrderBy(pair => cost[pair.One, pair.Other]))
        {
            var both = (1UL << one) | (1UL << other);
            if ((taken & both) == 0)
            {
                taken |= both;
                pairs.Add((worlds[one], worlds[other]));
            }

            if (pairs.Count == count)
            {
                break;
            }
        }

        return pairs;
    }

    private static IEnumerable<(int One, int Other)> AllPairs(int count)
    {
        for (var other = count - 1; other > 0; other--)
        {
            for (var one = other - 1; one >= 0; one--)
            {
                yield return (one, other);
            }
        }
    }

    private void Count<TKey, TFact>(int world, ImmutableDictionary<TKey, TFact> facts, int weight)
        where TKey : notnull
    {
        foreach (var fact in facts)
        {
            var holders = _atoms.TryGetValue((fact.Key, fact.Value), out var known) ? known.Holders : 0;
            _atoms[(fact.Key, fact.Value)] = (holders | (1UL << world), weight);
        }
    }

    private int[,] CostOfJoins(int worlds)
    {
        var cost = new int[worlds, worlds];
        var all = (1UL << worlds) - 1;
        foreach (var atom in _atoms)
        {
            var holders = atom.Value.Holders;
            var weight = atom.Value.Weight == WeightOfVariable ? WeightOfVariable / _values[atom.Key.Key] : atom.Value.Weight;
            var loss = (holders & (holders - 1)) == 0 ? weight * WeightOfLast : weight;
            for (var i = 0; holders != all && i < worlds; i++)
            {
                for (var j = i + 1; j < worlds; j++)
                {
                    // What both know stays known.
                    cost[i, j] += ((holders >> i) & 1) == ((holders >> j) & 1) ? 0 : loss;
                }
            }
        }

        return cost;
    }
}
