using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>The arguments of a Proxy call by their meaning, whichever form it has.</summary>
internal static class ProxyArguments
{
    public static ImmutableDictionary<ParameterRole, Argument> Of(ProxyMethod method, IInvocationOperation invocation, ImmutableArray<Value> values, World world, Frame frame)
    {
        var arguments = ImmutableDictionary.CreateBuilder<ParameterRole, Argument>();
        for (var i = 0; i < invocation.Arguments.Length; i++)
        {
            var argument = invocation.Arguments[i];
            if (argument.Parameter is not { } parameter || ProxyProtocol.FindRole(method.Resource, parameter.Name) is not { } role)
            {
                continue;
            }

            arguments[role] = argument.ArgumentKind == ArgumentKind.DefaultValue
                ? new Argument(null, invocation, frame.Calls)
                : new Argument(values[i], argument.Value, frame.Calls);
            if (role == ParameterRole.Options)
            {
                AddOptions(arguments, method, invocation, argument, values[i], world, frame);
            }
        }

        return arguments.ToImmutable();
    }

    private static void AddOptions(
        ImmutableDictionary<ParameterRole, Argument>.Builder arguments, ProxyMethod method, IInvocationOperation invocation, IArgumentOperation argument, Value options, World world, Frame frame)
    {
        foreach (var property in argument.Parameter!.Type.GetMembers().OfType<IPropertySymbol>())
        {
            if (ProxyProtocol.FindOptionRole(method.Resource, property.Name) is not { } role || arguments.ContainsKey(role))
            {
                continue;
            }

            if (world.Members.TryGetValue(new MemberKey(options, property), out var cell))
            {
                arguments[role] = cell is { Written: { } written } && IsRunning(cell.Calls, frame) ? new Argument(cell.Value, written, cell.Calls) : new Argument(cell.Value, argument.Value, frame.Calls);
            }
            else if (options is Born { Kind: BirthKind.Object })
            {
                arguments[role] = new Argument(null, invocation, frame.Calls);
            }
            else
            {
                arguments[role] = new Argument(new Member(options, property, world.LastIntrusion), argument.Value, frame.Calls);
            }
        }
    }

    /// <summary>Whether the code that was reached by these calls has not returned yet: what a helper has written is shown where its options are used.</summary>
    private static bool IsRunning(CallChain? calls, Frame frame)
    {
        var running = frame.Calls;
        while (calls is not null && running is not null && !running.Equals(calls))
        {
            running = running.Outer;
        }

        return calls is null || running is not null;
    }
}
