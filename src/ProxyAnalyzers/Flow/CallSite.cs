using System.Collections.Generic;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>A Proxy call, and what is known before it on each set of paths that reaches it.</summary>
internal sealed class CallSite
{
    private readonly List<CallState> _states = new();

    public CallSite(ProxyMethod method, bool isGuarded)
    {
        Method = method;
        IsGuarded = isGuarded;
    }

    public ProxyMethod Method { get; }

    /// <summary>The call stands in a <c>try</c> block that catches what Twilio's client throws.</summary>
    public bool IsGuarded { get; }

    public IReadOnlyList<CallState> States => _states;

    public void Add(CallState state)
    {
        if (!_states.Exists(known => known.World.KnowsSameAs(state.World)))
        {
            _states.Add(state);
        }
    }
}
