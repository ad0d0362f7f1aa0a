using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Whether there are numbers for which all is so that was answered about them: <c>n % 2 == 0</c> and <c>n == 3</c> have none, nor have
/// <c>a &lt; b</c>, <c>b &lt; c</c> and <c>c &lt; a</c>. Numbers near those that are named are tried; where there is none among them, the
/// way is taken for one that nobody comes.
/// </summary>
internal sealed class Witness
{
    // Where so many questions are asked of so many unknowns, nobody sees at a glance that they exclude each other.
    private const int MostAtoms = 3;
    private const int MostClaims = 6;

    // A question that needs more is left open.
    private const int MostTried = 4000;

    // What goes up to this is a remainder, or a bit.
    private const int LargestStep = 16;

    private readonly ImmutableArray<Value> _atoms;
    private readonly ILookup<Value, Claim> _claims;
    private readonly ImmutableArray<double> _candidates;
    private readonly Dictionary<Value, double> _tried = new();
    private int _count;

    private Witness(ImmutableArray<Value> atoms, IReadOnlyCollection<Claim> claims)
    {
        _atoms = atoms;
        _claims = claims.ToLookup(claim => claim.Atoms.OrderBy(atom => atoms.IndexOf(atom)).Last());
        _candidates = FindCandidates(claims);
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

    /// <summary>Zero, and the constants, a little less and more; for what is computed also what they are computed from, and what lies between whole numbers.</summary>
    private static ImmutableArray<double> FindCandidates(IReadOnlyCollection<Claim> claims)
    {
        var constants = claims.SelectMany(claim => claim.Constants).Where(constant => Math.Abs(constant) < int.MaxValue).Append(0).Distinct().ToList();
        var near = constants.SelectMany(constant => new[] { constant, constant - 1, constant + 1, constant + 2 }).ToList();
        if (claims.All(claim => !claim.IsComputed))
        {
            return Sort(near);
        }

        var steps = claims.SelectMany(claim => claim.Steps).Where(step => step is > 1 and <= LargestStep).Distinct().ToList();
        var computed = constants.SelectMany(constant => steps.SelectMany(step => new[] { constant * step, (constant * step) - 1, Math.Floor(constant / step), constant - step }))
            .Concat(constants.SelectMany(constant => steps.SelectMany(step => Enumerable.Range(0, (int)step + 1).Select(rest => constant + rest))))
            .Concat(steps.SelectMany(step => steps.Select(other => (double)((long)step | (long)other))))
            .Concat(constants.Select(constant => Math.Floor(constant / 2)));
        var between = claims.Any(claim => claim.IsFine)
            ? near.SelectMany(number => new[] { number + 0.5, number + 0.1, number - 0.1 }).Concat(constants.SelectMany(constant => constants.Select(other => (constant + other) / 2)))
            : Enumerable.Empty<double>();
        return Sort(near.Concat(computed).Concat(between));
    }

    private static ImmutableArray<double> Sort(IEnumerable<double> numbers) => numbers.Distinct().OrderBy(Math.Abs).ToImmutableArray();

    private bool MayExist(int index)
    {
        if (index == _atoms.Length || _count > MostTried)
        {
            return true;
        }

        var atom = _atoms[index];
        var isInteger = Arithmetic.IsInteger(atom);
        foreach (var candidate in _candidates.Where(candidate => !isInteger || candidate == Math.Floor(candidate)))
        {
            _count++;
            _tried[atom] = candidate;
            if (IntegerSet.Of(atom).Includes(candidate) && _claims[atom].All(claim => claim.Holds(_tried)) && MayExist(index + 1))
            {
                return true;
            }
        }

        return false;
    }
}
