using System;
using System.Collections.Immutable;

namespace ProxyAnalyzers.Hostile.Checks;

/// <summary>What one run of the analyzer has come to.</summary>
/// <param name="Diagnostics">Everything that was reported, as text and in the order of the text.</param>
/// <param name="Exceptions">What the analyzer threw.</param>
internal sealed record Report(ImmutableArray<string> Diagnostics, ImmutableArray<Exception> Exceptions);
