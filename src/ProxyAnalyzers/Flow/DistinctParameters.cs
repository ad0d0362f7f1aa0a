using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Whether two parameters of the method under analysis stand for two things: neither is assigned in it, and no caller in the project
/// passes the same for both.
/// </summary>
internal sealed class DistinctParameters
{
    private readonly Frame _root;
    private readonly MethodBodies _bodies;
    private readonly CancellationToken _cancellationToken;

    public DistinctParameters(Frame root, MethodBodies bodies, CancellationToken cancellationToken)
    {
        _root = root;
        _bodies = bodies;
        _cancellationToken = cancellationToken;
    }

    public bool AreDistinct(IParameterSymbol one, IParameterSymbol other)
    {
        if (IsAssigned(one) || IsAssigned(other) || _root.Owner is not IMethodSymbol method)
        {
            return false;
        }

        return _bodies.Callers.Find(method.OriginalDefinition, _cancellationToken).All(call => PassedFor(call, one) != PassedFor(call, other));
    }

    private bool IsAssigned(IParameterSymbol parameter) =>
        parameter.RefKind != RefKind.None
        || _root.Graph.OriginalOperation.Descendants().OfType<IAssignmentOperation>().Any(assignment =>
            assignment.Target is IParameterReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Parameter, parameter));

    private static string? PassedFor(IInvocationOperation call, IParameterSymbol parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value.Syntax.ToString();
}
