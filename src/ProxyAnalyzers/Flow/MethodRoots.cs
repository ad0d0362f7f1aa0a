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
        return FindBody(syntax, cancellationToken) ?? (syntax.Parent is { } parent ? FindBody(parent, cancellationToken) : null);
    }

    private IOperation? FindBody(SyntaxNode syntax, CancellationToken cancellationToken) => BodyOf(_compilation.FindOperation(syntax, cancellationToken));

    /// <summary>The operation, if it is the whole body of a method.</summary>
    public static IOperation? BodyOf(IOperation? operation) =>
        operation is { Parent: null } and (IMethodBodyOperation or IConstructorBodyOperation or IBlockOperation) ? operation : null;
}
