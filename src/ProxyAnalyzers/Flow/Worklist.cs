using System.Collections.Generic;
using System.Linq;

namespace ProxyAnalyzers.Flow;

/// <summary>The blocks of a region that still have worlds to be carried through, in the order of the graph.</summary>
internal sealed class Worklist
{
    private readonly Analysis _analysis;
    private readonly Frame _frame;
    private readonly int _first;
    private readonly int _last;
    private readonly SortedDictionary<int, List<World>> _pending = new();
    private readonly Dictionary<int, WorldSet> _seen = new();
    private readonly List<World> _superseded = new();

    public Worklist(Analysis analysis, Frame frame, int first, int last)
    {
        _analysis = analysis;
        _frame = frame;
        _first = first;
        _last = last;
    }

    /// <summary>The worlds in which the region came to its end.</summary>
    public List<World> Ended { get; } = new();

    public bool Contains(int ordinal) => ordinal >= _first && ordinal <= _last;

    public void Push(int ordinal, World world)
    {
        if (!_seen.TryGetValue(ordinal, out var seen))
        {
            _seen.Add(ordinal, seen = new WorldSet(_analysis, _frame.PlaceOf(_frame.Graph.Blocks[ordinal])));
        }

        _superseded.Clear();
        var added = seen.Add(world, _superseded);
        if (added.Count == 0)
        {
            return;
        }

        if (!_pending.TryGetValue(ordinal, out var worlds))
        {
            _pending.Add(ordinal, worlds = new List<World>());
        }

        worlds.RemoveAll(pending => _superseded.Exists(old => old.KnowsSameAs(pending)));
        foreach (var fresh in added)
        {
            WorldSet.Merge(worlds, fresh);
        }
    }

    public bool TryPop(out int ordinal, out World world)
    {
        if (_pending.Count == 0)
        {
            ordinal = -1;
            world = World.Empty;
            return false;
        }

        var first = _pending.First();
        ordinal = first.Key;
        world = first.Value[0];
        first.Value.RemoveAt(0);
        if (first.Value.Count == 0)
        {
            _pending.Remove(ordinal);
        }

        return true;
    }
}
