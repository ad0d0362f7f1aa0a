using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Gives a call of the SDK an argument that it lacks: a named one, or a property of its options.</summary>
internal static class Additions
{
    /// <summary>The changes that set the parameter; null where the options are made somewhere else.</summary>
    public static ImmutableArray<TextChange>? Set(IInvocationOperation call, string parameter, string value, CodeStyle style, SemanticModel model)
    {
        if (call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter) is { } argument)
        {
            return argument.ArgumentKind == ArgumentKind.Explicit
                ? ImmutableArray.Create(new TextChange(FindWritten(argument, model).Span, value))
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

    private static ImmutableArray<TextChange> AddArgument(ArgumentListSyntax list, string argument, CodeStyle style)
    {
        if (list.Arguments.Count == 0)
        {
            return ImmutableArray.Create(new TextChange(new TextSpan(list.CloseParenToken.SpanStart, 0), argument));
        }

        return Append(list.Arguments.Last(), argument, style);
    }

    private static ImmutableArray<TextChange> SetProperty(BaseObjectCreationExpressionSyntax creation, string name, string value, CodeStyle style)
    {
        if (creation.Initializer is not { Expressions: { Count: > 0 } assignments } initializer)
        {
            return ImmutableArray.Create(creation.Initializer is { } empty
                ? new TextChange(empty.Span, "{ " + name + " = " + value + " }")
                : new TextChange(new TextSpan(creation.Span.End, 0), " { " + name + " = " + value + " }"));
        }

        var known = assignments.OfType<AssignmentExpressionSyntax>().FirstOrDefault(assignment => assignment.Left.ToString() == name);
        if (known is not null)
        {
            return ImmutableArray.Create(new TextChange(known.Right.Span, value));
        }

        if (assignments.SeparatorCount < assignments.Count)
        {
            return Append(assignments.Last(), name + " = " + value, style);
        }

        var comma = assignments.GetSeparators().Last();
        var (position, space) = PlaceBehind(assignments.Last(), comma, style);
        return ImmutableArray.Create(new TextChange(new TextSpan(position, 0), space + name + " = " + value + ","));
    }

    /// <summary>Puts another element behind the last one of a list that ends without a comma.</summary>
    private static ImmutableArray<TextChange> Append(SyntaxNode last, string text, CodeStyle style)
    {
        var (position, space) = PlaceBehind(last, last.GetLastToken(), style);
        return position == last.Span.End
            ? ImmutableArray.Create(new TextChange(new TextSpan(position, 0), "," + space + text))
            : ImmutableArray.Create(new TextChange(new TextSpan(last.Span.End, 0), ","), new TextChange(new TextSpan(position, 0), space + text));
    }

    /// <summary>The place behind a token and the comment that belongs to it, and the space that goes there.</summary>
    private static (int Position, string Space) PlaceBehind(SyntaxNode element, SyntaxToken token, CodeStyle style)
    {
        var comment = token.TrailingTrivia.LastOrDefault(Comments.IsComment);
        var startsLine = style.StartsLine(element.SpanStart) || comment.IsKind(SyntaxKind.SingleLineCommentTrivia);
        return (Math.Max(token.Span.End, comment.Span.End), startsLine ? style.NewLine + style.IndentationAt(element.SpanStart) : " ");
    }

    /// <summary>The creation of the options: the argument itself, or what its variable was declared with.</summary>
    private static BaseObjectCreationExpressionSyntax? FindCreation(ExpressionSyntax options, SemanticModel model) => options switch
    {
        BaseObjectCreationExpressionSyntax creation => creation,
        IdentifierNameSyntax => DeclaredValue.Find(options, model, CancellationToken.None) as BaseObjectCreationExpressionSyntax,
        _ => null,
    };
}
