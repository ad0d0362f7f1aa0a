using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>The body of a method of the compilation: what it has to do with Proxy, and its graph, made when it is first wanted.</summary>
internal sealed class MethodBody
{
    // Roslyn's own time for a graph grows with the square of these: a tenth of a second for 10,000, and a quarter of a minute for 100,000.
    private const int MostStatements = 25_000;

    // Where one caller has too little stack left for it, another one may have enough: a failure is not kept.
    private readonly Lazy<ControlFlowGraph> _graph;

    private MethodBody(IOperation root, bool touchesProxy, bool maySend, int size, bool isTooLong, ImmutableArray<IMethodSymbol> callees, ImmutableArray<StatusComparison> comparisons)
    {
        _graph = new Lazy<ControlFlowGraph>(() => isTooLong ? throw new BudgetExceededException() : CreateGraph(root), LazyThreadSafetyMode.PublicationOnly);
        TouchesProxy = touchesProxy;
        MaySend = maySend;
        Size = size;
        Callees = callees;
        Comparisons = comparisons;
    }

    /// <exception cref="BudgetExceededException">The method is too long: nothing is said about it, nor about those that call it.</exception>
    public ControlFlowGraph Graph => _graph.Value;

    /// <summary>It calls Proxy or looks at one of its resources.</summary>
    public bool TouchesProxy { get; }

    /// <summary>It makes a call that the rules look at, or runs code of which only its caller knows what it is.</summary>
    public bool MaySend { get; }

    /// <summary>How many operations it has.</summary>
    public int Size { get; }

    /// <summary>The methods with source that it calls.</summary>
    public ImmutableArray<IMethodSymbol> Callees { get; }

    /// <summary>The comparisons in it whose answer never changes.</summary>
    public ImmutableArray<StatusComparison> Comparisons { get; }

    public static MethodBody Create(IOperation root, ProxySymbols symbols, CancellationToken cancellationToken)
    {
        var touchesProxy = false;
        var maySend = false;
        var size = 0;
        var statements = 0;
        HashSet<IMethodSymbol>? callees = null;
        var comparisons = ImmutableArray<StatusComparison>.Empty;
        foreach (var operation in root.DescendantsAndSelf())
        {
            if ((++size & 0xFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            statements += operation is IExpressionStatementOperation ? 1 : 0;
            comparisons = StatusComparison.Of(operation, symbols) is { } comparison ? comparisons.Add(comparison) : comparisons;
            touchesProxy |= symbols.Touches(operation) || (operation is IInvocationOperation invocation && Contracts.Describe(invocation.TargetMethod));
            maySend = maySend || Sends(operation, symbols);
            if (Callee(operation) is { } callee && callee.DeclaringSyntaxReferences.Length > 0)
            {
                (callees ??= new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default)).Add(callee.OriginalDefinition);
            }
        }

        return new MethodBody(root, touchesProxy, maySend, size, statements > MostStatements, callees is null ? ImmutableArray<IMethodSymbol>.Empty : callees.ToImmutableArray(), comparisons);
    }

    private static bool Sends(IOperation operation, ProxySymbols symbols) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } => symbols.FindMethod(method) is not null || HttpRequests.MaySend(method) || Contracts.Describe(method) || IsAnotherMethod(method),
        IObjectCreationOperation creation => HttpRequests.IsMessage(creation.Type),
        IUsingOperation or IUsingDeclarationOperation => true,
        _ => false,
    };

    private static bool IsAnotherMethod(IMethodSymbol method) =>
        method.MethodKind == MethodKind.DelegateInvoke || (method.DeclaringSyntaxReferences.Length > 0 && (method.IsAbstract || method.IsVirtual || method.IsOverride));

    private static IMethodSymbol? Callee(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IMethodReferenceOperation reference => reference.Method,
        IPropertyReferenceOperation property => property.Property.GetMethod,
        _ => null,
    };

    private static ControlFlowGraph CreateGraph(IOperation root) => root switch
    {
        IMethodBodyOperation body => ControlFlowGraph.Create(body),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property),
        _ => ControlFlowGraph.Create((IBlockOperation)root),
    };
}
