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

        // Once the code itself has awaited what runs, what it starts after that is another matter.
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        var running = StartedLocal(first, model);
        var isSeparated = false;
        foreach (var statement in block.Statements.SkipWhile(statement => statement != first).Skip(1).TakeWhile(statement => running is not null && !Awaits(statement, running)))
        {
            if (Starts(statement, model))
            {
                if (IsAwaitedInTry(running!, block))
                {
                    return null;
                }

                var position = style.StartWithComments(statement);
                changes.Add(new TextChange(new TextSpan(position, 0), "await " + running + style.ConfigureAwait + ";" + style.NewLine + style.IndentationAt(position)));
            }

            isSeparated |= statement == second;
            running = StartedLocal(statement, model) ?? running;
        }

        return isSeparated ? changes.ToImmutable() : null;
    }

    /// <summary>Whether the statement calls something that yields a task.</summary>
    private static bool Starts(StatementSyntax statement, SemanticModel model) => Calls(statement).Any(call => IsTask(model.GetTypeInfo(call).Type));

    private static bool Awaits(StatementSyntax statement, string? task) =>
        statement.DescendantNodes().OfType<AwaitExpressionSyntax>().Any(awaited => awaited.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.Text == task));

    /// <summary>What the task throws would no longer be caught.</summary>
    private static bool IsAwaitedInTry(string task, BlockSyntax block) =>
        block.Statements.Where(statement => Awaits(statement, task)).Any(statement => statement.DescendantNodesAndSelf().Any(node => node is TryStatementSyntax && Awaits((StatementSyntax)node, task)));

    private static string? StartedLocal(StatementSyntax statement, SemanticModel model) =>
        statement is LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } && variables[0].Initializer?.Value is { } value && IsTask(model.GetTypeInfo(value).Type)
            ? variables[0].Identifier.Text
            : null;

    private static IEnumerable<InvocationExpressionSyntax> Calls(StatementSyntax statement) =>
        statement.DescendantNodes(node => !EnclosingFunction.Is(node)).OfType<InvocationExpressionSyntax>();

    private static bool IsTask(ITypeSymbol? type) => type is { Name: "Task", ContainingNamespace.Name: "Tasks" };
}
