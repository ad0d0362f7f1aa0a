using System.Threading;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Flow;

internal static class CompilationExtensions
{
    /// <summary>The model of a file that need not be the one under analysis: there is none at hand.</summary>
    public static SemanticModel ModelOf(this Compilation compilation, SyntaxTree tree) =>
#pragma warning disable RS1030
        compilation.GetSemanticModel(tree);
#pragma warning restore RS1030

    /// <summary>The operation of a node in whichever file; null where it has none, or is of another compilation.</summary>
    public static IOperation? FindOperation(this Compilation compilation, SyntaxNode node, CancellationToken cancellationToken) =>
        compilation.ContainsSyntaxTree(node.SyntaxTree) ? compilation.ModelOf(node.SyntaxTree).GetOperation(node, cancellationToken) : null;
}
