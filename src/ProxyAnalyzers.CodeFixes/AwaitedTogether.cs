using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Tasks that are started as the arguments of one <c>await Task.WhenAll(…)</c>.</summary>
/// <param name="Await">The expression that waits for all of them.</param>
/// <param name="Tasks">The arguments.</param>
/// <param name="Configuration">What is called on the task, as <c>.ConfigureAwait(false)</c>.</param>
internal sealed record AwaitedTogether(AwaitExpressionSyntax Await, ArgumentListSyntax Tasks, string Configuration)
{
    public static AwaitedTogether? Find(InvocationExpressionSyntax create, SemanticModel model)
    {
        if (create.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax all } tasks }
            || model.GetSymbolInfo(all).Symbol is not IMethodSymbol { Name: "WhenAll", ContainingType.Name: "Task" })
        {
            return null;
        }

        ExpressionSyntax awaited = all;
        var configuration = "";
        if (all.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured })
        {
            awaited = configured;
            configuration = "." + ((MemberAccessExpressionSyntax)configured.Expression).Name + configured.ArgumentList;
        }

        return awaited.Parent is AwaitExpressionSyntax await ? new AwaitedTogether(await, tasks, configuration) : null;
    }

    /// <summary>A statement for each of them, or an array of what they yield.</summary>
    public ImmutableArray<TextChange>? Separate(CodeStyle style)
    {
        if (Await.Parent is not ExpressionStatementSyntax statement || statement.Parent is not (BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax))
        {
            return Await.HasCommentInside() ? null : ImmutableArray.Create(new TextChange(Await.Span, "new[] { " + string.Join(", ", Tasks.Arguments.Select(AwaitOf)) + " }"));
        }

        var lineEnd = style.NewLine + style.IndentationAt(statement.SpanStart);
        var last = Tasks.CloseParenToken.LeadingTrivia.Where(Comments.IsComment).Select(comment => lineEnd + comment);
        var lines = Tasks.Arguments.Select((task, i) => string.Concat(CommentsBefore(i).Select(comment => comment + lineEnd)) + AwaitOf(task) + ";" + CommentAfter(task));
        return ImmutableArray.Create(new TextChange(statement.Span, string.Join(lineEnd, lines) + string.Concat(last)));
    }

    private string AwaitOf(ArgumentSyntax task) => "await " + task.Expression + Configuration;

    private IEnumerable<string> CommentsBefore(int index)
    {
        var task = Tasks.Arguments[index];
        var separator = index == 0 ? Tasks.OpenParenToken : Tasks.Arguments.GetSeparator(index - 1);
        var own = index == 0 ? separator.TrailingTrivia.Where(Comments.IsComment) : Enumerable.Empty<SyntaxTrivia>();
        return own.Concat(task.GetLeadingTrivia().Where(Comments.IsComment)).Select(comment => comment.ToString());
    }

    /// <summary>The comment at the end of the line that the argument ends on.</summary>
    private string CommentAfter(ArgumentSyntax task)
    {
        var index = Tasks.Arguments.IndexOf(task);
        var behind = index < Tasks.Arguments.SeparatorCount ? Tasks.Arguments.GetSeparator(index).TrailingTrivia.AsEnumerable() : Enumerable.Empty<SyntaxTrivia>();
        return string.Concat(task.GetTrailingTrivia().Concat(behind).Where(Comments.IsComment).Select(comment => " " + comment));
    }

}
