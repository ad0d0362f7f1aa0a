using System.Collections.Immutable;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>What a statement may name.</summary>
/// <param name="Sessions">Variables with a session.</param>
/// <param name="Guests">Variables with a participant's record.</param>
/// <param name="Sids">Variables with a participant's SID.</param>
/// <param name="Flags">Truth values.</param>
/// <param name="CanReturn">The method may be left here: not in a <c>finally</c>.</param>
internal sealed record Scope(ImmutableArray<string> Sessions, ImmutableArray<string> Guests, ImmutableArray<string> Sids, ImmutableArray<string> Flags, bool CanReturn);
