using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Tasks that are kept in locals, each started before the one in front of it was awaited.</summary>
internal static class StartedTasks
{
    /// <summary>Awaits each local in front of the statement that starts the next task; null where the tasks are started in other ways.</summary>
    public static ImmutableArray<TextChange>? AwaitEach(
        InvocationExpressionSyntax create, Diagnostic diagnostic, CodeStyle style, SemanticModel model, CancellationToken cancellationToken)
    {
        if (diagnostic.AdditionalLocations.Count == 0
            || create.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax block } second
            || block.Statements.FirstOrDefault(statement => statement.Span.Contains(diagnostic.AdditionalLocations[0].SourceSpan)) is not { } first || first == second
            || EnclosingFunction.Of(create, model, cancellationToken) is not { IsAsync: true } function || !function.AllowsAwait(create))
        {
            return null;
        }

        var changes = ImmutableArray.CreateBuilder<TextChange>();
        string? running = null;
        foreach (var statement in block.Statements.SkipWhile(statement => statement != first))
        {
            running = Awaits(statement, running) ? null : running;
            if (running is not null && Starts(statement, model))
            {
                changes.Add(new TextChange(new TextSpan(statement.SpanStart, 0), "await " + running + style.ConfigureAwait + ";" + style.NewLine + style.IndentationAt(statement.SpanStart)));
            }

            running = StartedLocal(statement, model) ?? running;
        }

        return changes.Count > 0 ? changes.ToImmutable() : null;
    }

    /// <summary>Whether the statement calls something that yields a task.</summary>
    private static bool Starts(StatementSyntax statement, SemanticModel model) => Calls(statement).Any(call => IsTask(model.GetTypeInfo(call).Type));

    private static bool Awaits(StatementSyntax statement, string? task) =>
        statement.DescendantNodes().OfType<AwaitExpressionSyntax>().Any(awaited => awaited.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.Text == task));

    private static string? StartedLocal(StatementSyntax statement, SemanticModel model) =>
        statement is LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } && variables[0].Initializer?.Value is { } value && IsTask(model.GetTypeInfo(value).Type)
            ? variables[0].Identifier.Text
            : null;

    private static IEnumerable<InvocationExpressionSyntax> Calls(StatementSyntax statement) =>
        statement.DescendantNodes(node => !EnclosingFunction.Is(node)).OfType<InvocationExpressionSyntax>();

    private static bool IsTask(ITypeSymbol? type) => type is { Name: "Task", ContainingNamespace.Name: "Tasks" };
}
