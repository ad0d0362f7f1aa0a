using System;
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
        compilation.ContainsSyntaxTree(node.SyntaxTree) ? compilation.ModelOf(node.SyntaxTree).FindOperation(node, cancellationToken) : null;

    /// <summary>The operation of a node; null where it has none, or where the compiler makes none of code that is half typed, and throws.</summary>
    public static IOperation? FindOperation(this SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        try
        {
            return model.GetOperation(node, cancellationToken);
        }
        catch (Exception exception) when (exception is InvalidOperationException or NullReferenceException)
        {
            // `new __makeref($"{name}")` does the one, and `For Function` in Visual Basic the other.
            return null;
        }
    }
}
