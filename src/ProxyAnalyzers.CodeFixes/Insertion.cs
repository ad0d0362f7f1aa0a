using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Where statements go so that they run exactly when, and as often as, a call does.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Node">The statement, or the expression of an expression body.</param>
/// <param name="Function">What it is part of.</param>
/// <param name="Awaits">What they call is awaited.</param>
/// <param name="MakesAsync">The function hands on a task, and has to await it from now on.</param>
internal sealed record Insertion(InsertionKind Kind, SyntaxNode Node, EnclosingFunction Function, bool Awaits, bool MakesAsync)
{
    /// <param name="anchor">What the statements must come before: the call, or the options that are made for it.</param>
    /// <param name="call">The call.</param>
    /// <param name="isAsync">Whether the call returns a task.</param>
    /// <param name="model">The model of the document.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public static Insertion? Find(ExpressionSyntax anchor, InvocationExpressionSyntax call, bool isAsync, SemanticModel model, CancellationToken cancellationToken)
    {
        if (new Evaluation(model, cancellationToken).FindRoot(anchor) is not { } root
            || KindOf(root) is not { } kind
            || EnclosingFunction.Of(root, model, cancellationToken) is not { } function
            || function.Node is LambdaExpressionSyntax && IsQuoted(function.Node, model, cancellationToken))
        {
            return null;
        }

        if (!isAsync)
        {
            return new Insertion(kind, root, function, Awaits: false, MakesAsync: false);
        }

        if (function.IsAsync && function.AllowsAwait(root))
        {
            return new Insertion(kind, root, function, Awaits: true, MakesAsync: false);
        }

        if (IsBlockedOn(call))
        {
            return new Insertion(kind, root, function, Awaits: false, MakesAsync: false);
        }

        // A task that nobody looks at would become a warning of the compiler.
        return function.CanBecomeAsync && function.AllowsAwait(root) && root is not ExpressionStatementSyntax
            ? new Insertion(kind, root, function, Awaits: true, MakesAsync: true)
            : null;
    }

    /// <summary>What becomes of the returned tasks of a function that becomes async; null where it cannot.</summary>
    public ImmutableArray<TextChange>? AwaitReturns(string configureAwait, SemanticModel model)
    {
        if (!MakesAsync)
        {
            return ImmutableArray<TextChange>.Empty;
        }

        return Node is ExpressionSyntax body
            ? Returns.NeedsParentheses(body) ? null : ImmutableArray<TextChange>.Empty
            : Returns.Await(Function, configureAwait, model);
    }

    private static InsertionKind? KindOf(SyntaxNode root) => root switch
    {
        ExpressionSyntax => HasDirective(root) ? null : InsertionKind.ExpressionBody,
        { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } => InsertionKind.Statement,
        { Parent: LabeledStatementSyntax } => null,
        _ => HasDirective(root) ? null : InsertionKind.EmbeddedStatement,
    };

    private static bool HasDirective(SyntaxNode node) =>
        node.GetFirstToken().GetPreviousToken().TrailingTrivia.Concat(node.DescendantTrivia()).Any(trivia => trivia.IsDirective);

    /// <summary>Whether the lambda is an expression tree, which has no statements.</summary>
    private static bool IsQuoted(SyntaxNode lambda, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetTypeInfo(lambda, cancellationToken).ConvertedType is not { TypeKind: TypeKind.Delegate };

    /// <summary>Whether the code waits for the message where it stands: <c>.Result</c>, <c>.Wait()</c>, <c>.GetAwaiter().GetResult()</c>.</summary>
    private static bool IsBlockedOn(ExpressionSyntax task)
    {
        if (task.Parent is not MemberAccessExpressionSyntax access)
        {
            return false;
        }

        return access.Name.Identifier.ValueText is "Result" or "Wait" or "GetAwaiter"
            || (access.Name.Identifier.ValueText == "ConfigureAwait" && access.Parent is InvocationExpressionSyntax configured && IsBlockedOn(configured));
    }
}
