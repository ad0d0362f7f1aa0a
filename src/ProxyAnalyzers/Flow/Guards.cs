using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>Calls of other code that do not return, or only if what they are given is as it should be.</summary>
internal sealed class Guards
{
    private const string ThrowIf = "ThrowIf";

    private readonly Evaluator _evaluator;

    public Guards(Evaluator evaluator)
    {
        _evaluator = evaluator;
    }

    /// <summary>Whether the method throws an exception that was caught before, of whatever type it was.</summary>
    public static bool Rethrows(IMethodSymbol method) => method is { Name: "Throw", ContainingType: { Name: "ExceptionDispatchInfo" } };

    /// <summary>The worlds in which the call returns.</summary>
    public IEnumerable<World> Pass(IInvocationOperation invocation, Value? receiver, ImmutableArray<Value> values, World world)
    {
        if (NeverReturns(invocation.TargetMethod) || IsCancelled(invocation, receiver, world))
        {
            return Enumerable.Empty<World>();
        }

        IEnumerable<World> worlds = new[] { world };
        for (var i = 0; i < invocation.Arguments.Length; i++)
        {
            if (invocation.Arguments[i] is { Parameter: { RefKind: RefKind.None } parameter } argument && FindBar(parameter, values[i]) is var (bar, truth))
            {
                worlds = worlds.SelectMany(before => _evaluator.Assumptions.Assume(before, bar, !truth, argument)).ToList();
            }
        }

        return worlds;
    }

    private static bool NeverReturns(IMethodSymbol method) =>
        method is { Name: "Exit" or "FailFast", ContainingType: { Name: "Environment" } } || Rethrows(method) || Find(method.GetAttributes(), "DoesNotReturnAttribute") is not null;

    /// <summary>A cancellation that was seen on this path is not taken back.</summary>
    private bool IsCancelled(IInvocationOperation invocation, Value? token, World world) =>
        invocation.TargetMethod is { Name: "ThrowIfCancellationRequested", ContainingType: { Name: "CancellationToken" } type }
        && token is not null
        && type.GetMembers("IsCancellationRequested").FirstOrDefault() is { } property
        && !_evaluator.Assumptions.Assume(world, _evaluator.Storage.ReadMember(world, token, property, invocation), false, invocation).Any();

    /// <summary>What must not be so of an argument for the call to return: the question, and its answer; null where it may be anything.</summary>
    private static (Value Question, bool Answer)? FindBar(IParameterSymbol parameter, Value value)
    {
        var method = (IMethodSymbol)parameter.ContainingSymbol;
        var attributes = parameter.GetAttributes();
        if (method.Name is "ThrowIfNullOrEmpty" or "ThrowIfNullOrWhiteSpace" && parameter.Ordinal == 0 && method.OutermostNamespace() == "System")
        {
            return (Operators.IsNullOrEmpty(value, method.Name == ThrowIf + "NullOrWhiteSpace"), true);
        }

        if (Find(attributes, "DoesNotReturnIfAttribute") is { ConstructorArguments: { Length: 1 } arguments } && arguments[0].Value is bool answer)
        {
            return (value, answer);
        }

        // Frameworks that are older than the attribute have this one too.
        if (method is { Name: "Assert", ContainingType: { Name: "Debug" or "Trace" } } && parameter.Ordinal == 0)
        {
            return (value, false);
        }

        return Find(attributes, "NotNullAttribute") is not null ? (Test.IsNull(value), true) : null;
    }

    private static AttributeData? Find(ImmutableArray<AttributeData> attributes, string name) =>
        attributes.FirstOrDefault(attribute => attribute.AttributeClass is { ContainingNamespace: { Name: "CodeAnalysis" } } type && type.Name == name);
}
