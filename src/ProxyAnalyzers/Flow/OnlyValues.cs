using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>The values of read-only fields and properties that their initializers, the constructors and the init accessors agree on.</summary>
internal sealed class OnlyValues
{
    private readonly Compilation _compilation;
    private readonly ProxySymbols _symbols;
    private readonly MethodRoots _roots;
    private readonly Overrides _overrides;
    private readonly ConcurrentDictionary<ISymbol, Optional<object?>?> _values = new(SymbolEqualityComparer.Default);

    public OnlyValues(Compilation compilation, ProxySymbols symbols, MethodRoots roots, Overrides overrides)
    {
        _compilation = compilation;
        _symbols = symbols;
        _roots = roots;
        _overrides = overrides;
    }

    /// <summary>The only value that a read-only field or property can have, if it is a constant.</summary>
    public Optional<object?>? Find(ISymbol member, CancellationToken cancellationToken)
    {
        member = member.OriginalDefinition;
        if (member is not (IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null, Parameters: { Length: 0 } })
            || !SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _compilation.Assembly)
            || (member is IPropertySymbol { GetMethod: { } getter } && _overrides.CanBeAnotherMethod(getter.OriginalDefinition)))
        {
            return null;
        }

        return _values.GetOrAdd(member, known => FindInitialValue(known, cancellationToken));
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

        foreach (var writer in member.ContainingType.GetMembers().OfType<IMethodSymbol>().Where(method => method.IsInitOnly || method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor))
        {
            if (_roots.Find(writer, cancellationToken) is { } root)
            {
                values.AddRange(root.Descendants().OfType<IMemberReferenceOperation>().Where(reference => SymbolEqualityComparer.Default.Equals(reference.Member, member) && Assigned.IsWritten(reference)).Select(WrittenTo));
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
        var operation = _compilation.FindOperation(node, cancellationToken);
        return operation is ISymbolInitializerOperation initializer and (IFieldInitializerOperation or IPropertyInitializerOperation) ? initializer.Value
            : operation is IBlockOperation { Parent: null, Operations: { Length: 1 } operations } && operations[0] is IReturnOperation { ReturnedValue: { } value } ? value
            : null;
    }

    /// <summary>What an assignment gives to its target; any other write may give it anything.</summary>
    private Optional<object?> WrittenTo(IMemberReferenceOperation target) => target.Parent is ISimpleAssignmentOperation assignment ? ValueOf(assignment.Value) : default;
}
