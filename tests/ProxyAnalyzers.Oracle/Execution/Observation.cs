using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Oracle.Generation;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>What the analyzer says about a program, and what happened when it ran.</summary>
/// <param name="Program">The program.</param>
/// <param name="Diagnostics">What is reported in it.</param>
/// <param name="Runs">The calls of each run, in their order.</param>
internal sealed record Observation(GeneratedProgram Program, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<ImmutableArray<Call>> Runs);
