using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>The operations of the compilation's own methods, found from their symbols.</summary>
internal sealed class MethodRoots
{
    private readonly Compilation _compilation;
    private readonly ProxySymbols _symbols;

    public MethodRoots(Compilation compilation, ProxySymbols symbols)
    {
        _compilation = compilation;
        _symbols = symbols;
    }

    /// <summary>The body of a method; null where it has none that can be read.</summary>
    public IOperation? Find(IMethodSymbol method, CancellationToken cancellationToken)
    {
        // Code gets the same answer whether it refers to the SDK or is compiled with its sources.
        if (method.DeclaringSyntaxReferences.Length != 1 || _symbols.IsOfSdk(method))
        {
            return null;
        }

        var syntax = method.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        // In Visual Basic the symbol is declared by the first statement of its block.
        return OperationOf(syntax, cancellationToken) ?? (syntax.Parent is { } parent ? OperationOf(parent, cancellationToken) : null);
    }

    private IOperation? OperationOf(SyntaxNode syntax, CancellationToken cancellationToken)
    {
        if (!_compilation.ContainsSyntaxTree(syntax.SyntaxTree))
        {
            return null;
        }

        // A helper may stand in another file than the method under analysis, for which there is no model at hand.
#pragma warning disable RS1030
        return BodyOf(_compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, cancellationToken));
#pragma warning restore RS1030
    }

    /// <summary>The operation, if it is the whole body of a method.</summary>
    public static IOperation? BodyOf(IOperation? operation) =>
        operation is { Parent: null } and (IMethodBodyOperation or IConstructorBodyOperation or IBlockOperation) ? operation : null;
}
