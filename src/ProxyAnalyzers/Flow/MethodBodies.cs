using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Files;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>The bodies of the compilation's own methods, as far as they matter: found on demand, and only in trees of this compilation.</summary>
internal sealed class MethodBodies
{
    // Of code that has nothing to do with Proxy by its words, this many methods are looked at to find out what one of them comes to.
    private const int MostMethodsOnTheWay = 256;

    // A function of this many operations is read for the sake of its result alone: constants, tests of arguments.
    private const int SmallBody = 64;

    // One that is given functions, for the sake of what they do: it runs them again where they fail, measures or logs them.
    private const int BodyAroundFunctions = 512;

    private readonly ProxySymbols _symbols;
    private readonly ProxyCode _code;
    private readonly MethodRoots _roots;
    private readonly Overrides _overrides;
    private readonly ConcurrentDictionary<IMethodSymbol, MethodBody?> _bodies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _reachesProxy = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _maySend = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _isOfClique = new(SymbolEqualityComparer.Default);

    public MethodBodies(Compilation compilation, ProxySymbols symbols, ProxyCode code)
    {
        _symbols = symbols;
        _code = code;
        _roots = new MethodRoots(compilation, symbols);
        _overrides = new Overrides(compilation);
        Callers = new MethodCallers(compilation);
        BaseAddresses = new BaseAddresses(compilation);
        OnlyValues = new OnlyValues(compilation, symbols, _roots, _overrides);
        Initializers = new Initializers(compilation, symbols);
    }

    public MethodCallers Callers { get; }

    public BaseAddresses BaseAddresses { get; }

    public OnlyValues OnlyValues { get; }

    /// <summary>What new objects of the compilation's types hold.</summary>
    public Defaults Defaults { get; } = new();

    public Initializers Initializers { get; }

    /// <summary>The graph of a method that is worth reading at a call; null where it cannot be read or has nothing to say.</summary>
    public ControlFlowGraph? FindGraph(IMethodSymbol method, bool isExact, CancellationToken cancellationToken)
    {
        method = method.OriginalDefinition;
        if ((!isExact && _overrides.CanBeAnotherMethod(method)) || FindBody(method, cancellationToken) is not { } body)
        {
            return null;
        }

        return body.Size <= (TakesFunctions(method) ? BodyAroundFunctions : SmallBody) || ReachesProxy(method, cancellationToken) ? body.Graph : null;
    }

    /// <summary>Whether the method is read for the sake of the functions that it is given: what else it keeps in mind is its own affair.</summary>
    public bool IsAroundFunctions(IMethodSymbol method, CancellationToken cancellationToken) =>
        TakesFunctions(method) && FindBody(method.OriginalDefinition, cancellationToken) is { Size: > SmallBody } && !ReachesProxy(method, cancellationToken);

    private static bool TakesFunctions(IMethodSymbol method) => method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Delegate);

    /// <summary>
    /// What the body of a method, or the initial value of a field or a property, has to do with Proxy; null where there is none, or where
    /// its words alone tell that it has nothing to do with it.
    /// </summary>
    public MethodBody? Describe(ISymbol owner, SyntaxNode code, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!_code.MayBeIn(code.SyntaxTree, code.Span) || _symbols.IsOfSdk(owner))
        {
            return null;
        }

        return owner switch
        {
            // The two parts of a partial method are two symbols, and a call names the one without a body.
            IMethodSymbol { PartialDefinitionPart: null, PartialImplementationPart: null } method => _bodies.GetOrAdd(method, _ => Describe(MethodRoots.BodyOf(model.FindOperation(code, cancellationToken)), cancellationToken)),
            IMethodSymbol => Describe(MethodRoots.BodyOf(model.FindOperation(code, cancellationToken)), cancellationToken),
            IFieldSymbol or IPropertySymbol => Describe(FindInitializer(owner, code, model, cancellationToken), cancellationToken),
            _ => null,
        };
    }

    private MethodBody? Describe(IOperation? root, CancellationToken cancellationToken) => root is null ? null : MethodBody.Create(root, _symbols, cancellationToken);

    /// <summary>Whether the code calls Proxy or looks at its resources, itself or through others.</summary>
    public bool ReachesProxy(MethodBody body, CancellationToken cancellationToken) =>
        body.TouchesProxy || body.Callees.Any(callee => ReachesProxy(callee, cancellationToken));

    public bool ReachesProxy(IMethodSymbol method, CancellationToken cancellationToken) =>
        MayReachProxy(method.OriginalDefinition) && ComesTo(method.OriginalDefinition, body => body.TouchesProxy, _reachesProxy, MayReachProxy, int.MaxValue, cancellationToken);

    /// <summary>
    /// Whether the code may come to a call that the rules look at: a part of a URL, or a resource, is nothing as long as nothing is sent
    /// there. Where there is too much to look at, it may.
    /// </summary>
    public bool MaySend(MethodBody body, CancellationToken cancellationToken) =>
        body.MaySend || body.Callees.Any(callee => ComesTo(callee, reached => reached.MaySend, _maySend, _ => true, MostMethodsOnTheWay, cancellationToken));

    /// <summary>
    /// Whether such a body is among those that the method runs, itself or through others, or there are too many of them. What is found out
    /// holds for every method on the way: in a chain each would go all of it again.
    /// </summary>
    private bool ComesTo(
        IMethodSymbol method, Func<MethodBody, bool> isWanted, ConcurrentDictionary<IMethodSymbol, bool> known, Func<IMethodSymbol, bool> isFollowed, int most, CancellationToken cancellationToken)
    {
        var callers = new Dictionary<IMethodSymbol, IMethodSymbol?>(SymbolEqualityComparer.Default) { [method] = null };
        var pending = new Queue<IMethodSymbol>(callers.Keys);
        while (pending.Count > 0)
        {
            var next = pending.Dequeue();
            var isKnown = known.TryGetValue(next, out var comes);
            var body = isKnown ? null : FindBody(next, cancellationToken);
            if (comes || (body is not null && isWanted(body)) || callers.Count >= most)
            {
                for (var caller = next; caller is not null; caller = callers[caller])
                {
                    known[caller] = true;
                }

                return true;
            }

            foreach (var callee in body?.Callees.Where(callee => isFollowed(callee) && !callers.ContainsKey(callee)) ?? Enumerable.Empty<IMethodSymbol>())
            {
                callers.Add(callee, next);
                pending.Enqueue(callee);
            }
        }

        foreach (var caller in callers.Keys)
        {
            known[caller] = false;
        }

        return false;
    }

    private bool MayReachProxy(IMethodSymbol method)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (_code.MayBeIn(reference.SyntaxTree, reference.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the method can come to call itself through others: there are whole cliques of such methods.</summary>
    public bool IsOfClique(IMethodSymbol method, CancellationToken cancellationToken) => _isOfClique.GetOrAdd(method, known => ComesBack(known, cancellationToken));

    private bool ComesBack(IMethodSymbol method, CancellationToken cancellationToken)
    {
        // What calls code that may come to Proxy may come there too: all ways there, and back, lead through such code.
        var isOfProxy = MayReachProxy(method);
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { method };
        var pending = new Queue<IMethodSymbol>(seen);
        while (pending.Count > 0 && seen.Count < MostMethodsOnTheWay)
        {
            var next = pending.Dequeue();
            foreach (var callee in FindBody(next, cancellationToken)?.Callees ?? ImmutableArray<IMethodSymbol>.Empty)
            {
                if (SymbolEqualityComparer.Default.Equals(callee, method) && !ReferenceEquals(next, method))
                {
                    return true;
                }

                if ((!isOfProxy || MayReachProxy(callee)) && seen.Add(callee))
                {
                    pending.Enqueue(callee);
                }
            }
        }

        return false;
    }

    private MethodBody? FindBody(IMethodSymbol method, CancellationToken cancellationToken) =>
        _bodies.GetOrAdd(method, unknown => Describe(_roots.Find(unknown, cancellationToken), cancellationToken));

    /// <summary>The initial value of a field or a property; where one value is given to several fields, it belongs to the first.</summary>
    public static ISymbolInitializerOperation? FindInitializer(ISymbol member, SyntaxNode code, SemanticModel model, CancellationToken cancellationToken) => code
        .DescendantNodes(node => model.FindOperation(node, cancellationToken) is null)
        .Select(node => model.FindOperation(node, cancellationToken) as ISymbolInitializerOperation)
        .FirstOrDefault(operation => operation switch
        {
            IFieldInitializerOperation field => SymbolEqualityComparer.Default.Equals(field.InitializedFields.FirstOrDefault(), member),
            IPropertyInitializerOperation property => SymbolEqualityComparer.Default.Equals(property.InitializedProperties.FirstOrDefault(), member),
            _ => false,
        });
}
