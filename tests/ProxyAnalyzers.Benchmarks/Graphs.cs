using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>What the compiler asks of every analysis of flow: its control flow graphs, and nothing is done with them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class Graphs : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DoNothing.Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationBlockAction(block =>
        {
            foreach (var operation in block.OperationBlocks)
            {
                block.GetControlFlowGraph(operation);
            }
        });
    }
}
