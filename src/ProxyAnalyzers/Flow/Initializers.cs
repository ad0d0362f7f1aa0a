using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>The code that gives the members of a new object their first values: it runs before any constructor does.</summary>
internal sealed class Initializers
{
    // What has more is no object that passes a SID on, but a program.
    private const int MostOperations = 32;

    private readonly Compilation _compilation;
    private readonly ProxySymbols _symbols;
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<ControlFlowGraph>> _graphs = new(SymbolEqualityComparer.Default);

    public Initializers(Compilation compilation, ProxySymbols symbols)
    {
        _compilation = compilation;
        _symbols = symbols;
    }

    /// <summary>The graphs of those that can be read, in the order of the members.</summary>
    public ImmutableArray<ControlFlowGraph> Find(ITypeSymbol type, CancellationToken cancellationToken) =>
        _symbols.IsOfSdk(type) ? ImmutableArray<ControlFlowGraph>.Empty : _graphs.GetOrAdd(type.OriginalDefinition, known => Read(known, cancellationToken));

    private ImmutableArray<ControlFlowGraph> Read(ITypeSymbol type, CancellationToken cancellationToken)
    {
        var graphs = Defaults.FindFirstSet(type).Where(Defaults.HasInitialValue)
            .Select(member => Find(member, cancellationToken)).OfType<ISymbolInitializerOperation>()
            .Where(initializer => IsFollowed(initializer.Value))
            .Select(initializer => MethodBody.Create(initializer, _symbols, cancellationToken))
            .Where(body => body.Size <= MostOperations && !body.MaySend)
            .Select(body => body.Graph)
            .ToImmutableArray();
        return graphs.Length > Defaults.MostMembers ? ImmutableArray<ControlFlowGraph>.Empty : graphs;
    }

    private ISymbolInitializerOperation? Find(ISymbol member, CancellationToken cancellationToken) => member.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(cancellationToken))
        .Where(code => _compilation.ContainsSyntaxTree(code.SyntaxTree))
        .Select(code => MethodBodies.FindInitializer(member, code, _compilation.ModelOf(code.SyntaxTree), cancellationToken))
        .FirstOrDefault(initializer => initializer is not null);

    /// <summary>
    /// Whether it makes something or passes something on. A constant is what <see cref="OnlyValues"/> knows: where anybody may set the member,
    /// it is not hardcoded. A function belongs to its declaration.
    /// </summary>
    private static bool IsFollowed(IOperation value) =>
        value.DescendantsAndSelf().Any(operation => operation is IParameterReferenceOperation or IObjectCreationOperation or IArrayCreationOperation or { Kind: (OperationKind)NewerKinds.CollectionExpression })
        && !value.DescendantsAndSelf().Any(operation => operation is IAnonymousFunctionOperation);
}
