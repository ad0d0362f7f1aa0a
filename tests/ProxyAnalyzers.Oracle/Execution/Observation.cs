using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Oracle.Generation;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>What the analyzer says about a program, and what happened when it ran.</summary>
/// <param name="Program">The program.</param>
/// <param name="Diagnostics">What is reported in it.</param>
/// <param name="Runs">Its runs.</param>
/// <param name="Runnable">Runs it again.</param>
internal sealed record Observation(GeneratedProgram Program, ImmutableArray<Diagnostic> Diagnostics, IReadOnlyList<Run> Runs, RunnablePrograms Runnable);
