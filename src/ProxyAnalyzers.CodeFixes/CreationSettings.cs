using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>What a resource was created with, for another one like it.</summary>
internal static class CreationSettings
{
    /// <summary>
    /// The arguments, each with a comma in front: as they were written, or as the record has them where the argument does more than to yield a
    /// value.
    /// </summary>
    public static string Repeat(IInvocationOperation create, ISymbol record, SemanticModel model, CancellationToken cancellationToken, params string[] parameters)
    {
        var evaluation = new Evaluation(model, cancellationToken);
        return string.Concat(parameters
            .Select(parameter => (Name: parameter, Value: ValueOf(create, parameter)))
            .Where(setting => setting.Value is not null)
            .Select(setting => ", " + setting.Name + ": " + (evaluation.HasEffect(setting.Value!) ? ReadFrom(record, setting.Name) : setting.Value!.ToString())));
    }

    /// <summary>The property of the record that the parameter fills.</summary>
    public static string ReadFrom(ISymbol record, string parameter) => record.Name + "." + char.ToUpperInvariant(parameter[0]) + parameter.Substring(1);

    private static ExpressionSyntax? ValueOf(IInvocationOperation create, string parameter)
    {
        if (create.Arguments.Written(parameter) is { } argument)
        {
            return argument.Expression;
        }

        return create.Arguments.Written("options")?.Expression is BaseObjectCreationExpressionSyntax { Initializer: { } initializer }
            ? initializer.Expressions.OfType<AssignmentExpressionSyntax>()
                .FirstOrDefault(assignment => string.Equals(assignment.Left.ToString(), parameter, StringComparison.OrdinalIgnoreCase))?.Right
            : null;
    }
}
