using System.Collections.Generic;
using System.Collections.Immutable;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// The places that have borne a value on the ways to a point, in the order in which they were added: where ways meet, only what they did
/// since they parted is looked at.
/// </summary>
internal sealed class PlaceTrail
{
    public static readonly PlaceTrail Empty = new(ImmutableHashSet<Place>.Empty, null, null);

    private readonly ImmutableHashSet<Place> _places;
    private readonly Place? _last;
    private readonly PlaceTrail? _before;

    private PlaceTrail(ImmutableHashSet<Place> places, Place? last, PlaceTrail? before)
    {
        _places = places;
        _last = last;
        _before = before;
    }

    public bool Contains(Place place) => _places.Contains(place);

    public PlaceTrail Add(Place place) => _places.Contains(place) ? this : new PlaceTrail(_places.Add(place), place, this);

    public PlaceTrail Union(PlaceTrail other)
    {
        var (longer, shorter) = _places.Count < other._places.Count ? (other, this) : (this, other);
        var missing = new Stack<Place>();
        for (var (one, two) = (longer, shorter); !ReferenceEquals(one, two);)
        {
            if (one._places.Count > two._places.Count)
            {
                one = one._before!;
            }
            else
            {
                missing.Push(two._last!);
                two = two._before!;
            }
        }

        foreach (var place in missing)
        {
            longer = longer.Add(place);
        }

        return longer;
    }
}
