using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProxyAnalyzers.Flow;

/// <summary>The hosts that the HTTP clients of a type talk to, wherever in the type it is told to them.</summary>
internal sealed class BaseAddresses
{
    private readonly Compilation _compilation;

    public BaseAddresses(Compilation compilation)
    {
        _compilation = compilation;
    }

    /// <summary>The base addresses, as far as they are constants, that the type of a member gives to its HTTP clients.</summary>
    public ImmutableArray<string> Find(ISymbol member, CancellationToken cancellationToken)
    {
        if (member.ContainingType is not { } type || !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly))
        {
            return ImmutableArray<string>.Empty;
        }

        return type.DeclaringSyntaxReferences.SelectMany(reference => FindIn(reference.GetSyntax(cancellationToken), cancellationToken)).ToImmutableArray();
    }

    private IEnumerable<string> FindIn(SyntaxNode type, CancellationToken cancellationToken)
    {
        var model = _compilation.ModelOf(type.SyntaxTree);
        foreach (var token in type.DescendantTokens().Where(token => token.ValueText == "BaseAddress"))
        {
            var assignment = token.Parent!.AncestorsAndSelf().Take(4).Select(node => model.FindOperation(node, cancellationToken)).OfType<ISimpleAssignmentOperation>().FirstOrDefault();
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
}
