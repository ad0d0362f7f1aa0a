using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>
/// A statement that runs a lambda for each element at once: <c>await Task.WhenAll(source.Select(…))</c>, <c>Parallel.ForEach</c>,
/// <c>list.ForEach(async …)</c>.
/// </summary>
/// <param name="Statement">The statement.</param>
/// <param name="Source">The elements.</param>
/// <param name="Lambda">What is done with each.</param>
/// <param name="Element">The name of its parameter.</param>
/// <param name="ElementType">The type of the elements, where it is to be written.</param>
internal sealed record EachByLambda(ExpressionStatementSyntax Statement, ExpressionSyntax Source, LambdaExpressionSyntax Lambda, string Element, string ElementType)
{
    public static EachByLambda? Find(InvocationExpressionSyntax create, SemanticModel model)
    {
        if (create.FirstAncestorOrSelf<LambdaExpressionSyntax>() is not { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax run } list } } lambda
            || lambda.FirstAncestorOrSelf<StatementSyntax>() is not ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax } statement
            || FindSource(run, list, statement, model) is not { } source
            || ParametersOf(lambda) is not { Length: > 0 } parameters || parameters.Skip(1).Any(parameter => IsUsed(lambda, parameter))
            || HasReturn(lambda)
            || model.GetSymbolInfo(lambda).Symbol is not IMethodSymbol method)
        {
            return null;
        }

        var type = method.Parameters[0].Type.ToMinimalDisplayString(model, lambda.SpanStart);
        return new EachByLambda(statement, source, lambda, parameters[0], type);
    }

    /// <summary>The loop that does the same for one element after the other.</summary>
    public ImmutableArray<TextChange>? Loop(CodeStyle style, SourceText text)
    {
        var indentation = style.IndentationAt(Statement.SpanStart);
        var inner = indentation + style.Indentation;
        var body = Lambda.ExpressionBody is { } expression ? inner + StatementOf(expression) + ";" : Shift(Lambda.Block!, inner, style, text);
        if (body is null || Statement.DescendantTrivia().Any(trivia => trivia.IsComment() && Statement.Span.Contains(trivia.Span) && !Lambda.Body.FullSpan.Contains(trivia.Span)))
        {
            return null;
        }

        var head = "foreach (" + (style.UsesVar ? "var" : ElementType) + " " + Element + " in " + Source + ")";
        return ImmutableArray.Create(new TextChange(Statement.Span, head + style.BlockStart(indentation) + body + style.NewLine + indentation + "}"));
    }

    /// <summary>The elements; null where the result is used or they are not gone through at once.</summary>
    private static ExpressionSyntax? FindSource(InvocationExpressionSyntax run, ArgumentListSyntax list, ExpressionStatementSyntax statement, SemanticModel model)
    {
        switch (model.GetSymbolInfo(run).Symbol)
        {
            case IMethodSymbol { Name: "Select", ContainingType.Name: "Enumerable" } when run.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax all }
                && model.GetSymbolInfo(all).Symbol is IMethodSymbol { Name: "WhenAll" }
                && statement.Expression is AwaitExpressionSyntax:
                return (run.Expression as MemberAccessExpressionSyntax)?.Expression;
            case IMethodSymbol { Name: "ForEach", ContainingType.Name: "Parallel" } or IMethodSymbol { Name: "ForEachAsync", ContainingType.Name: "Parallel" }
                when model.GetTypeInfo(list.Arguments[0].Expression).Type is { Name: not "IAsyncEnumerable" }:
                return list.Arguments[0].Expression;
            case IMethodSymbol { Name: "ForEach", ContainingType.Name: "List" } when run == statement.Expression:
                return (run.Expression as MemberAccessExpressionSyntax)?.Expression;
            default:
                return null;
        }
    }

    private string StatementOf(ExpressionSyntax expression) =>
        expression is AwaitExpressionSyntax || Statement.Expression is not AwaitExpressionSyntax ? expression.ToString() : "await " + expression;

    /// <summary>The statements of the block as they stand, moved to another indentation.</summary>
    private static string? Shift(BlockSyntax block, string indentation, CodeStyle style, SourceText text)
    {
        if (block.Statements.Count == 0 || !style.StartsLine(block.CloseBraceToken.SpanStart) || !style.StartsLine(block.Statements[0].SpanStart))
        {
            return null;
        }

        var first = text.Lines.GetLineFromPosition(block.OpenBraceToken.SpanStart).LineNumber + 1;
        var end = text.Lines.GetLineFromPosition(block.CloseBraceToken.SpanStart).LineNumber;
        var old = style.IndentationAt(block.Statements[0].SpanStart);
        var lines = Enumerable.Range(first, end - first).Select(number => text.Lines[number].ToString())
            .Select(line => line.StartsWith(old, System.StringComparison.Ordinal) ? indentation + line.Substring(old.Length) : line);
        return block.DescendantTokens().Any(token => token.Text.IndexOf('\n') >= 0) ? null : string.Join(style.NewLine, lines);
    }

    private static ImmutableArray<string> ParametersOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => ImmutableArray.Create(simple.Parameter.Identifier.Text),
        ParenthesizedLambdaExpressionSyntax list => list.ParameterList.Parameters.Select(parameter => parameter.Identifier.Text).ToImmutableArray(),
        _ => ImmutableArray<string>.Empty,
    };

    private static bool IsUsed(LambdaExpressionSyntax lambda, string parameter) =>
        lambda.Body.DescendantTokens().Any(token => token.Text == parameter);

    private static bool HasReturn(LambdaExpressionSyntax lambda) =>
        lambda.Block is { } block && Statements(block).Any(statement => statement is ReturnStatementSyntax);

    private static IEnumerable<SyntaxNode> Statements(SyntaxNode block) => block.DescendantNodes(node => !EnclosingFunction.Is(node));
}
