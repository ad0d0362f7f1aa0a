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
    // A helper that needs more methods than this to reach Proxy is not followed.
    private const int MostMethodsOnTheWay = 256;

    // A function of this many operations is read for the sake of its result alone: constants, tests of arguments.
    private const int SmallBody = 64;

    // One that is given functions, for the sake of what they do: it runs them again where they fail, measures or logs them.
    private const int BodyAroundFunctions = 512;

    private readonly Compilation _compilation;
    private readonly ProxySymbols _symbols;
    private readonly ProxyCode _code;
    private readonly Lazy<HashSet<IMethodSymbol>> _overridden;
    private readonly ConcurrentDictionary<IMethodSymbol, MethodBody?> _bodies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<IInvocationOperation>> _callers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, ImmutableArray<IInvocationOperation>> _callsByName = new();
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _reachesProxy = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _isOfClique = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Optional<object?>?> _onlyValues = new(SymbolEqualityComparer.Default);

    public MethodBodies(Compilation compilation, ProxySymbols symbols, ProxyCode code)
    {
        _overridden = new Lazy<HashSet<IMethodSymbol>>(FindOverridden, LazyThreadSafetyMode.PublicationOnly);
        _compilation = compilation;
        _symbols = symbols;
        _code = code;
    }

    /// <summary>What new objects of the compilation's types hold.</summary>
    public Defaults Defaults { get; } = new();

    /// <summary>The graph of a method that is worth reading at a call; null where it cannot be read or has nothing to say.</summary>
    public ControlFlowGraph? FindGraph(IMethodSymbol method, bool isExact, CancellationToken cancellationToken)
    {
        method = method.OriginalDefinition;
        if (method.IsAbstract || method.IsExtern || (!isExact && CanBeAnotherMethod(method)) || FindBody(method, cancellationToken) is not { } body)
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
            IMethodSymbol { PartialDefinitionPart: null, PartialImplementationPart: null } method => _bodies.GetOrAdd(method, _ => Describe(BodyOf(model.GetOperation(code, cancellationToken)), cancellationToken)),
            IMethodSymbol => Describe(BodyOf(model.GetOperation(code, cancellationToken)), cancellationToken),
            IFieldSymbol or IPropertySymbol => Describe(FindInitializer(owner, code, model, cancellationToken), cancellationToken),
            _ => null,
        };
    }

    private MethodBody? Describe(IOperation? root, CancellationToken cancellationToken) => root is null ? null : MethodBody.Create(root, _symbols, cancellationToken);

    /// <summary>Whether the code calls Proxy or looks at its resources, itself or through others.</summary>
    public bool ReachesProxy(MethodBody body, CancellationToken cancellationToken) =>
        body.TouchesProxy || body.Callees.Any(callee => ReachesProxy(callee, cancellationToken));

    public bool ReachesProxy(IMethodSymbol method, CancellationToken cancellationToken) =>
        _reachesProxy.GetOrAdd(method.OriginalDefinition, definition => MayReachProxy(definition) && Reaches(definition, body => body.TouchesProxy, cancellationToken));

    /// <summary>
    /// Whether the code may come to a call that the rules look at: a part of a URL, or a resource, is nothing as long as nothing is sent
    /// there. Where there is too much to look at, it may.
    /// </summary>
    public bool MaySend(MethodBody body, CancellationToken cancellationToken)
    {
        if (body.MaySend)
        {
            return true;
        }

        var seen = new HashSet<IMethodSymbol>(body.Callees, SymbolEqualityComparer.Default);
        return FindBodies(seen, _ => true, cancellationToken).Any(reached => reached.MaySend) || seen.Count >= MostMethodsOnTheWay;
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
    public bool IsOfClique(IMethodSymbol method, CancellationToken cancellationToken) =>
        _isOfClique.GetOrAdd(method, known => Reaches(
            known,
            body => body.Callees.Contains(known, SymbolEqualityComparer.Default) && !ReferenceEquals(body, FindBody(known, cancellationToken)),
            cancellationToken));

    /// <summary>Whether such a body is among those that the method runs, itself or through others.</summary>
    private bool Reaches(IMethodSymbol method, Func<MethodBody, bool> isWanted, CancellationToken cancellationToken)
    {
        // What calls code that may come to Proxy may come there too: all ways there, and back, lead through such code.
        var isOfProxy = MayReachProxy(method);
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { method };
        return FindBodies(seen, callee => !isOfProxy || MayReachProxy(callee), cancellationToken).Any(isWanted);
    }

    /// <summary>The bodies of these methods, and of those that they run, themselves or through others; whoever was seen is added to them.</summary>
    private IEnumerable<MethodBody> FindBodies(HashSet<IMethodSymbol> seen, Func<IMethodSymbol, bool> isFollowed, CancellationToken cancellationToken)
    {
        var pending = new Queue<IMethodSymbol>(seen);
        while (pending.Count > 0 && seen.Count < MostMethodsOnTheWay)
        {
            if (FindBody(pending.Dequeue(), cancellationToken) is not { } body)
            {
                continue;
            }

            yield return body;
            foreach (var callee in body.Callees.Where(callee => isFollowed(callee) && seen.Add(callee)))
            {
                pending.Enqueue(callee);
            }
        }
    }

    /// <summary>The only value that a read-only field or property can have, if it is a constant.</summary>
    public Optional<object?>? FindOnlyValue(ISymbol member, CancellationToken cancellationToken)
    {
        if (member is not (IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null, Parameters: { Length: 0 } })
            || !SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _compilation.Assembly)
            || (member is IPropertySymbol { GetMethod: { } getter } && CanBeAnotherMethod(getter.OriginalDefinition)))
        {
            return null;
        }

        return _onlyValues.GetOrAdd(member, known => FindInitialValue(known, cancellationToken));
    }

    /// <summary>The calls of the method in the compilation.</summary>
    public ImmutableArray<IInvocationOperation> FindCallers(IMethodSymbol method, CancellationToken cancellationToken) =>
        _callers.GetOrAdd(method, callee => (callee.DeclaredAccessibility == Accessibility.Private
                ? FindCalls(callee.Name, callee.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree).Distinct(), cancellationToken)
                : FindCalls(callee.Name, cancellationToken))
            .Where(call => SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, callee)).ToImmutableArray());

    /// <summary>The calls of all methods of that name: there are projects in which every class has a <c>HandleAsync</c>.</summary>
    private ImmutableArray<IInvocationOperation> FindCalls(string name, CancellationToken cancellationToken) =>
        _callsByName.GetOrAdd(name, known => FindCalls(known, _compilation.SyntaxTrees, cancellationToken).ToImmutableArray());

    private IEnumerable<IInvocationOperation> FindCalls(string name, IEnumerable<SyntaxTree> trees, CancellationToken cancellationToken) => trees
        .Where(tree => FileWords.Of(tree, cancellationToken).Contain(WordReader.NumberOf(name, WordReader.IgnoresCase(tree))))
        .SelectMany(tree => FindCalls(tree, name, cancellationToken));

    private IEnumerable<IInvocationOperation> FindCalls(SyntaxTree tree, string name, CancellationToken cancellationToken)
    {
#pragma warning disable RS1030
        var model = _compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
        foreach (var token in FindTokens(tree, name, cancellationToken))
        {
            var operation = (token.Parent?.AncestorsAndSelf() ?? Enumerable.Empty<SyntaxNode>())
                .Select(node => model.GetOperation(node, cancellationToken)).FirstOrDefault(candidate => candidate is not null);
            if (operation is IInvocationOperation invocation && invocation.TargetMethod.Name == name)
            {
                yield return invocation;
            }
        }
    }

    private static IEnumerable<SyntaxToken> FindTokens(SyntaxTree tree, string name, CancellationToken cancellationToken)
    {
        var root = tree.GetRoot(cancellationToken);
        var text = tree.GetText(cancellationToken).ToString();
        var comparison = WordReader.IgnoresCase(tree) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        for (var position = text.IndexOf(name, comparison); position >= 0; position = text.IndexOf(name, position + name.Length, comparison))
        {
            var token = root.FindToken(position);
            if (token.Span.Contains(position) && token.ValueText.Equals(name, comparison))
            {
                yield return token;
            }
        }
    }

    /// <summary>The base addresses, as far as they are constants, that the type of a member gives to its HTTP clients.</summary>
    public ImmutableArray<string> FindBaseAddresses(ISymbol member, CancellationToken cancellationToken)
    {
        if (member.ContainingType is not { } type || !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly))
        {
            return ImmutableArray<string>.Empty;
        }

        return type.DeclaringSyntaxReferences.SelectMany(reference => FindBaseAddresses(reference.GetSyntax(cancellationToken), cancellationToken)).ToImmutableArray();
    }

    private IEnumerable<string> FindBaseAddresses(SyntaxNode type, CancellationToken cancellationToken)
    {
#pragma warning disable RS1030
        var model = _compilation.GetSemanticModel(type.SyntaxTree);
#pragma warning restore RS1030
        foreach (var token in type.DescendantTokens().Where(token => token.ValueText == "BaseAddress"))
        {
            var assignment = token.Parent!.AncestorsAndSelf().Take(4).Select(node => model.GetOperation(node, cancellationToken)).OfType<ISimpleAssignmentOperation>().FirstOrDefault();
            foreach (var address in assignment is null || IsOfOwnClient(assignment) ? Enumerable.Empty<IOperation>() : assignment.Value.DescendantsAndSelf())
            {
                if (address.ConstantValue is { HasValue: true, Value: string text })
                {
                    yield return text;
                }
            }
        }
    }

    /// <summary>Whether the client that gets the address is a local one that does not leave its method.</summary>
    private static bool IsOfOwnClient(ISimpleAssignmentOperation assignment)
    {
        var client = (assignment.Target as IPropertyReferenceOperation)?.Instance is ILocalReferenceOperation local
            ? local.Local
            : FindAncestors(assignment).OfType<IVariableDeclaratorOperation>().FirstOrDefault()?.Symbol;
        return client is not null && FindAncestors(assignment).Last().Descendants().OfType<ILocalReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, client)).All(IsReceiver);
    }

    private static bool IsReceiver(IOperation operation) => operation.Parent switch
    {
        IInvocationOperation invocation => ReferenceEquals(invocation.Instance, operation),
        IMemberReferenceOperation => true,
        _ => false,
    };

    private static IEnumerable<IOperation> FindAncestors(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent;
        }
    }

    private MethodBody? FindBody(IMethodSymbol method, CancellationToken cancellationToken) =>
        _bodies.GetOrAdd(method, unknown => Describe(FindRoot(unknown, cancellationToken), cancellationToken));

    private IOperation? FindRoot(IMethodSymbol method, CancellationToken cancellationToken)
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

    private static IOperation? BodyOf(IOperation? operation) =>
        operation is { Parent: null } and (IMethodBodyOperation or IConstructorBodyOperation or IBlockOperation) ? operation : null;

    /// <summary>The initial value of a field or a property; where one value is given to several fields, it belongs to the first.</summary>
    private static IOperation? FindInitializer(ISymbol member, SyntaxNode code, SemanticModel model, CancellationToken cancellationToken) => code
        .DescendantNodes(node => model.GetOperation(node, cancellationToken) is null)
        .Select(node => model.GetOperation(node, cancellationToken))
        .FirstOrDefault(operation => operation switch
        {
            IFieldInitializerOperation field => SymbolEqualityComparer.Default.Equals(field.InitializedFields.FirstOrDefault(), member),
            IPropertyInitializerOperation property => SymbolEqualityComparer.Default.Equals(property.InitializedProperties.FirstOrDefault(), member),
            _ => false,
        });

    /// <summary>Whether a call of the method may run another one. The value of a property is no constant where anybody may give it another one.</summary>
    private bool CanBeAnotherMethod(IMethodSymbol method) =>
        (method.IsVirtual || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed
        && (method.ContainingType.TypeKind == TypeKind.Interface || _overridden.Value.Contains(method) || (method.MethodKind == MethodKind.PropertyGet && method.IsVisibleOutside()));

    private HashSet<IMethodSymbol> FindOverridden()
    {
        var overridden = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(_compilation.Assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            foreach (var member in pending.Pop().GetMembers())
            {
                if (member is INamespaceOrTypeSymbol container)
                {
                    pending.Push(container);
                }
                else if (member is IMethodSymbol { OverriddenMethod: { } method })
                {
                    overridden.Add(method.OriginalDefinition);
                }
            }
        }

        return overridden;
    }

    private Optional<object?>? FindInitialValue(ISymbol member, CancellationToken cancellationToken)
    {
        if (member.DeclaringSyntaxReferences.Length != 1)
        {
            return null;
        }

        var values = new List<Optional<object?>>();
        var declaration = member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        var initializers = declaration.DescendantNodesAndSelf().Select(node => Initializer(node, cancellationToken)).Where(initializer => initializer is not null).ToList();
        if (initializers.Count == 0 && declaration.Parent is { } names)
        {
            // In Visual Basic the value stands beside the name.
            initializers.AddRange(names.ChildNodes().Select(node => Initializer(node, cancellationToken)).Where(initializer => initializer is not null));
        }

        values.AddRange(initializers.Select(initializer => ValueOf(initializer!)));

        foreach (var constructor in member.ContainingType.Constructors)
        {
            if (FindRoot(constructor, cancellationToken) is { } root)
            {
                values.AddRange(root.Descendants().OfType<ISimpleAssignmentOperation>().Where(assignment => Assigns(assignment, member)).Select(assignment => ValueOf(assignment.Value)));
            }
        }

        return values.Count > 0 && values[0] is { HasValue: true } only && values.All(value => value.HasValue && Equals(value.Value, only.Value)) ? only : (Optional<object?>?)null;
    }

    /// <summary>What an expression always yields: a constant, or a member of one of the SDK's string enumerations.</summary>
    private Optional<object?> ValueOf(IOperation operation) => operation switch
    {
        _ when Promises.IsOne(operation) => default,
        { ConstantValue: { HasValue: true } constant } => constant,
        IConversionOperation conversion => ValueOf(conversion.Operand),
        IFieldReferenceOperation field when _symbols.WireText(field.Field) is { } text => text,
        _ => default,
    };

    private IOperation? Initializer(SyntaxNode node, CancellationToken cancellationToken)
    {
#pragma warning disable RS1030
        var operation = _compilation.ContainsSyntaxTree(node.SyntaxTree) ? _compilation.GetSemanticModel(node.SyntaxTree).GetOperation(node, cancellationToken) : null;
#pragma warning restore RS1030
        return operation is ISymbolInitializerOperation initializer and (IFieldInitializerOperation or IPropertyInitializerOperation) ? initializer.Value
            : operation is IBlockOperation { Parent: null, Operations: { Length: 1 } operations } && operations[0] is IReturnOperation { ReturnedValue: { } value } ? value
            : null;
    }

    private static bool Assigns(ISimpleAssignmentOperation assignment, ISymbol member) => assignment.Target switch
    {
        IFieldReferenceOperation field => SymbolEqualityComparer.Default.Equals(field.Field, member),
        IPropertyReferenceOperation property => SymbolEqualityComparer.Default.Equals(property.Property, member),
        _ => false,
    };
}
