using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Gives a call of the SDK an argument that it lacks: a named one, or a property of its options.</summary>
internal static class Additions
{
    /// <summary>The change that sets the parameter; null where the options are made somewhere else.</summary>
    public static TextChange? Set(IInvocationOperation call, string parameter, string value, CodeStyle style, SemanticModel model)
    {
        if (call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter) is { } argument)
        {
            return argument.ArgumentKind == ArgumentKind.Explicit
                ? new TextChange(FindWritten(argument, model).Span, value)
                : AddArgument(((InvocationExpressionSyntax)call.Syntax).ArgumentList, parameter + ": " + value, style);
        }

        return call.Arguments.FirstOrDefault(other => other.Parameter?.Name == "options")?.Syntax is ArgumentSyntax options && FindCreation(options.Expression, model) is { } creation
            ? SetProperty(creation, char.ToUpperInvariant(parameter[0]) + parameter.Substring(1), value, style)
            : null;
    }

    /// <summary>The argument, or what its variable was declared with, where that is of the same type and for this call only.</summary>
    private static ExpressionSyntax FindWritten(IArgumentOperation argument, SemanticModel model)
    {
        var written = ((ArgumentSyntax)argument.Syntax).Expression;
        return SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(written).Type, argument.Parameter?.Type)
            ? DeclaredValue.FindOfOnlyUse(written, model, CancellationToken.None) ?? written
            : written;
    }

    private static TextChange AddArgument(ArgumentListSyntax list, string argument, CodeStyle style)
    {
        if (list.Arguments.Count == 0)
        {
            return new TextChange(new TextSpan(list.CloseParenToken.SpanStart, 0), argument);
        }

        var last = list.Arguments.Last();
        var separator = style.StartsLine(last.SpanStart) ? "," + style.NewLine + style.IndentationAt(last.SpanStart) : ", ";
        return new TextChange(new TextSpan(last.Span.End, 0), separator + argument);
    }

    private static TextChange SetProperty(BaseObjectCreationExpressionSyntax creation, string name, string value, CodeStyle style)
    {
        if (creation.Initializer is not { Expressions: { Count: > 0 } assignments } initializer)
        {
            return creation.Initializer is { } empty
                ? new TextChange(empty.Span, "{ " + name + " = " + value + " }")
                : new TextChange(new TextSpan(creation.Span.End, 0), " { " + name + " = " + value + " }");
        }

        var known = assignments.OfType<AssignmentExpressionSyntax>().FirstOrDefault(assignment => assignment.Left.ToString() == name);
        if (known is not null)
        {
            return new TextChange(known.Right.Span, value);
        }

        var last = assignments.Last();
        var separator = style.StartsLine(last.SpanStart) ? style.NewLine + style.IndentationAt(last.SpanStart) : " ";
        return assignments.SeparatorCount == assignments.Count
            ? new TextChange(new TextSpan(assignments.GetSeparators().Last().Span.End, 0), separator + name + " = " + value + ",")
            : new TextChange(new TextSpan(last.Span.End, 0), "," + separator + name + " = " + value);
    }

    /// <summary>The creation of the options: the argument itself, or what its variable was declared with.</summary>
    private static BaseObjectCreationExpressionSyntax? FindCreation(ExpressionSyntax options, SemanticModel model) => options switch
    {
        BaseObjectCreationExpressionSyntax creation => creation,
        IdentifierNameSyntax => DeclaredValue.Find(options, model, CancellationToken.None) as BaseObjectCreationExpressionSyntax,
        _ => null,
    };
}
