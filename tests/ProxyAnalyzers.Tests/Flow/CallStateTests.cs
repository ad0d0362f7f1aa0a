using System.Collections.Immutable;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What a call of Proxy was given, and what was known there.</summary>
public sealed class CallStateTests
{
    private static readonly Born s_rider = Named.Value("rider");
    private static readonly Argument s_call = new(null, Named.Call(0), null);
    private static readonly CallState s_state = new(World.Empty, null!, s_call, ImmutableDictionary<ParameterRole, Argument>.Empty.Add(ParameterRole.ParticipantSid, s_call with { Value = s_rider }));

    [Fact]
    public void In_another_round_the_call_was_given_what_the_round_before_has_made() =>
        Assert.Equal(s_rider with { Generation = 1 }, s_state.Aged(World.Empty, Named.Place("rider"))[ParameterRole.ParticipantSid]?.Value);

    [Fact]
    public void Where_no_round_has_gone_by_the_call_was_given_what_it_was() =>
        Assert.Equal(s_rider, s_state.Aged(World.Empty, place: null)[ParameterRole.ParticipantSid]?.Value);
}
