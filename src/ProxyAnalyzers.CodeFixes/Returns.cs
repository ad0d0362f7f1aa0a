using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>The <c>return</c> statements of a function that hands on tasks, and what becomes of them when it awaits them instead.</summary>
internal static class Returns
{
    /// <summary>The changes to the statements; null where awaiting would not be the same as handing on.</summary>
    public static ImmutableArray<TextChange>? Await(EnclosingFunction function, string configureAwait, SemanticModel model)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        var returnsValue = function.ReturnsValue(isAsync: true);
        foreach (var statement in Own(function.Node!))
        {
            // Inside, the block would be left only once the task has ended; a method with using declarations is left alone as well.
            if (statement.Expression is not { } task || model.GetTypeInfo(task).Type is null
                || statement.Ancestors().TakeWhile(ancestor => ancestor != function.Node).Any(Guards))
            {
                return null;
            }

            if (returnsValue && !HasComment(statement) && CompletedValue(task) is { } value)
            {
                changes.Add(new TextChange(task.Span, value.ToString()));
            }
            else if (!returnsValue && !HasComment(statement) && task is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CompletedTask" })
            {
                changes.Add(new TextChange(TextSpan.FromBounds(statement.ReturnKeyword.Span.End, task.Span.End), ""));
            }
            else if (NeedsParentheses(task) || (!returnsValue && !IsLast(statement, function.Node!)))
            {
                return null;
            }
            else
            {
                changes.Add(returnsValue ? new TextChange(new TextSpan(task.SpanStart, 0), "await ") : new TextChange(statement.ReturnKeyword.Span, "await"));
                changes.Add(new TextChange(new TextSpan(task.Span.End, 0), configureAwait));
            }
        }

        return changes.ToImmutable();
    }

    /// <summary>Whether <c>await</c> in front of it would mean a part of it.</summary>
    public static bool NeedsParentheses(ExpressionSyntax expression) => expression
        is not (InvocationExpressionSyntax or MemberAccessExpressionSyntax or SimpleNameSyntax or ParenthesizedExpressionSyntax
            or ElementAccessExpressionSyntax or ObjectCreationExpressionSyntax);

    private static IEnumerable<ReturnStatementSyntax> Own(SyntaxNode function) =>
        function.DescendantNodes(inner => inner == function || !EnclosingFunction.Is(inner)).OfType<ReturnStatementSyntax>();

    private static bool Guards(SyntaxNode node) =>
        node is TryStatementSyntax or UsingStatementSyntax or LockStatementSyntax
        || (node is BlockSyntax block && block.Statements.Any(
            statement => statement is LocalDeclarationStatementSyntax declaration && declaration.UsingKeyword.IsKind(SyntaxKind.UsingKeyword)));

    private static bool HasComment(ReturnStatementSyntax statement) => statement.Expression!.DescendantTrivia().Concat(statement.ReturnKeyword.TrailingTrivia)
        .Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    /// <summary>What <c>Task.FromResult</c> is given.</summary>
    private static ExpressionSyntax? CompletedValue(ExpressionSyntax task) =>
        task is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax
            {
                Expression: IdentifierNameSyntax { Identifier.ValueText: "Task" or "ValueTask" },
                Name.Identifier.ValueText: "FromResult",
            },
            ArgumentList.Arguments: { Count: 1 } arguments,
        }
            ? arguments[0].Expression
            : null;

    private static bool IsLast(StatementSyntax statement, SyntaxNode function) =>
        statement.Parent is BlockSyntax block && block.Parent == function && block.Statements.Last() == statement;
}
