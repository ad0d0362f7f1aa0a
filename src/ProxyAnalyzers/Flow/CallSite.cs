using System.Collections.Generic;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>A Proxy call, and what is known before it on each set of paths that reaches it.</summary>
internal sealed class CallSite
{
    private List<CallState> _states = new();

    // Most calls are reached with one state, and in a long method that is a large one.
    private HashSet<World>? _worlds;

    public CallSite(ProxyMethod method, bool isGuarded, bool mayExist)
    {
        Method = method;
        IsGuarded = isGuarded;
        MayExist = mayExist;
    }

    public ProxyMethod Method { get; }

    /// <summary>The call stands in a <c>try</c> block that catches what Twilio's client throws.</summary>
    public bool IsGuarded { get; }

    /// <summary>The call stands in a <c>try</c> block with a handler for the answer that the participant exists: who may be there is taken as he is.</summary>
    public bool MayExist { get; }

    public IReadOnlyList<CallState> States => _states;

    /// <summary>Leaves out what is in doubt, once all ways to the call are known.</summary>
    public void Settle(Doubts doubts)
    {
        if (_states.Exists(state => !state.World.IsNobodys))
        {
            _states.RemoveAll(state => state.World.IsNobodys);
        }

        _states = doubts.Settle(_states);
    }

    public void Add(CallState state)
    {
        if (_states.Count == 0)
        {
            _states.Add(state);
            return;
        }

        _worlds ??= new HashSet<World>(SameKnowledge.Comparer) { _states[0].World };
        if (_worlds.Add(state.World))
        {
            _states.Add(state);
        }
    }
}
