using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>The least that an analyzer of calls can do: to look at the type of each method that is called.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class Floor : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DoNothing.Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var none = start.Compilation.GetTypeByMetadataName("System.Void");
            start.RegisterOperationAction(
                operation =>
                {
                    if (SymbolEqualityComparer.Default.Equals(((IInvocationOperation)operation.Operation).TargetMethod.ContainingType, none))
                    {
                        operation.ReportDiagnostic(Diagnostic.Create(DoNothing.Descriptor, operation.Operation.Syntax.GetLocation()));
                    }
                },
                OperationKind.Invocation);
        });
    }
}
