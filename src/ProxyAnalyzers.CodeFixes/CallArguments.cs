using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>The arguments of a call of the SDK, by the parameters' names.</summary>
internal static class CallArguments
{
    /// <summary>The argument for the parameter; null where it is left out.</summary>
    public static ArgumentSyntax? Written(this ImmutableArray<IArgumentOperation> arguments, string parameter) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter && argument.ArgumentKind == ArgumentKind.Explicit)?.Syntax as ArgumentSyntax;

    /// <summary>The client that the call goes through; null for the default one.</summary>
    public static CallArgument? Client(this ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Written("client") is { Expression: not LiteralExpressionSyntax } client ? CallArgument.Of(client) : null;

    public static bool IsAsync(this IInvocationOperation call) => call.TargetMethod.Name.EndsWith("Async", StringComparison.Ordinal);
}
