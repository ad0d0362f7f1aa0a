using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Whether there are numbers for which all is so that was answered about them: <c>n % 2 == 0</c> and <c>n == 3</c> have none, nor have
/// <c>a &lt; b</c>, <c>b &lt; c</c> and <c>c &lt; a</c>. Numbers near those where an answer may change are tried; where there is none among
/// them, the way is taken for one that nobody comes.
/// </summary>
internal sealed class Witness
{
    // Where so many questions are asked of so many unknowns, nobody sees at a glance that they exclude each other.
    private const int MostAtoms = 3;
    private const int MostClaims = 6;

    // A question that needs more is left open.
    private const int MostTried = 4000;

    private readonly ImmutableArray<Value> _atoms;
    private readonly ILookup<Value, Claim> _claims;
    private readonly IReadOnlyDictionary<Value, ImmutableArray<double>> _candidates;
    private readonly Dictionary<Value, double> _tried = new();
    private int _count;

    private Witness(ImmutableArray<Value> atoms, IReadOnlyCollection<Claim> claims)
    {
        _atoms = atoms;
        _claims = claims.ToLookup(claim => claim.Atoms.OrderBy(atom => atoms.IndexOf(atom)).Last());
        var named = claims.SelectMany(claim => claim.Constants).Where(constant => Math.Abs(constant) < int.MaxValue).Append(0).Distinct().ToList();
        var turns = claims.SelectMany(claim => claim.Solve(named)).Take(MostTried).ToLookup(turn => turn.Atom, turn => turn.Number);
        var period = (int)claims.SelectMany(claim => claim.Periods).Distinct().Aggregate(1.0, FindCommonMultiple);
        _candidates = atoms.ToDictionary(atom => atom, atom => FindOnly(atom, claims) is { } only ? ImmutableArray.Create(only) : FindCandidates(atom, turns[atom].Concat(named), period));
    }

    /// <summary>Whether there may be such numbers, as far as those go that this claim is about.</summary>
    public static bool MayExist(Claim made, IReadOnlyCollection<Claim> all)
    {
        var (atoms, claims) = FindConnected(made, all);
        return atoms.IsEmpty || atoms.Length > MostAtoms || claims.Count > MostClaims
            || (!claims.Any(claim => claim.IsComputed) && claims.Count(claim => claim.IsBetweenUnknowns) < 3)
            || new Witness(atoms, claims).MayExist(0);
    }

    /// <summary>The claims that have to do with it, through whatever unknowns they share.</summary>
    private static (ImmutableArray<Value> Atoms, IReadOnlyCollection<Claim> Claims) FindConnected(Claim made, IReadOnlyCollection<Claim> all)
    {
        var atoms = made.Atoms;
        var claims = new List<Claim> { made };
        var rest = all;
        while (rest.Where(claim => claim.Atoms.Any(atoms.Contains)).ToList() is { Count: > 0 } next && atoms.Length <= MostAtoms)
        {
            claims.AddRange(next);
            atoms = atoms.Union(next.SelectMany(claim => claim.Atoms)).ToImmutableArray();
            rest = rest.Except(next).ToList();
        }

        return (atoms, claims);
    }

    /// <summary>The one number that a claim leaves.</summary>
    private static double? FindOnly(Value atom, IEnumerable<Claim> claims) => claims.Select(claim => claim.OnlyOf(atom)).FirstOrDefault(number => number is not null);

    /// <summary>The numbers where an answer may change, and around each of them one for each of the others: all may lie between the same two.</summary>
    private ImmutableArray<double> FindCandidates(Value atom, IEnumerable<double> turns, int period) =>
        (Arithmetic.IsInteger(atom) ? FindWhole(turns, Math.Max(period, _atoms.Length)) : FindFine(turns.Distinct().OrderBy(turn => turn).ToList(), _atoms.Length)).OrderBy(Math.Abs).ToImmutableArray();

    private static IEnumerable<double> FindWhole(IEnumerable<double> turns, int reach) =>
        turns.Select(Math.Floor).Distinct().SelectMany(turn => Enumerable.Range(-reach, (2 * reach) + 1).Select(step => turn + step)).Distinct().Take(MostTried + 1);

    private static IEnumerable<double> FindFine(IReadOnlyList<double> turns, int count)
    {
        var steps = Enumerable.Range(1, count).ToList();
        var between = turns.Zip(turns.Skip(1), (low, high) => steps.Select(step => low + ((high - low) * step / (count + 1)))).SelectMany(numbers => numbers);
        return turns.Concat(between).Concat(steps.SelectMany(step => new[] { turns[0] - step, turns[turns.Count - 1] + step }));
    }

    /// <summary>After how much remainders of both repeat; the limit of tries where that is more.</summary>
    private static double FindCommonMultiple(double one, double other) =>
        other >= MostTried ? MostTried : Enumerable.Range(1, (int)other).Select(times => Math.Min(one * times, MostTried)).First(multiple => multiple % other == 0 || multiple == MostTried);

    private bool MayExist(int index)
    {
        if (index == _atoms.Length || _count > MostTried)
        {
            return true;
        }

        var atom = _atoms[index];
        foreach (var candidate in _candidates[atom])
        {
            _count++;
            _tried[atom] = candidate;
            if (IntegerSet.Of(atom).Includes(candidate) && _claims[atom].All(claim => claim.Holds(_tried)) && MayExist(index + 1))
            {
                return true;
            }
        }

        return _count > MostTried;
    }
}
