using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Where the fetch goes so that it runs exactly when, and as often as, the call does.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Node">The statement, or the expression of an expression body.</param>
/// <param name="Function">The method, accessor, lambda or local function around it; null in top-level statements.</param>
/// <param name="MakesAsync">The function returns a task without being <c>async</c>, and has to become it.</param>
/// <param name="ReturnsValue">An expression body yields a value.</param>
internal sealed record Insertion(InsertionKind Kind, SyntaxNode Node, SyntaxNode? Function, bool MakesAsync, bool ReturnsValue)
{
    public static Insertion? Find(MessageCall call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!IsRepeatable(call.Service) || !IsRepeatable(call.Session) || !IsRepeatable(call.Participant) || (call.Client is not null && !IsRepeatable(call.Client)))
        {
            return null;
        }

        for (SyntaxNode node = call.Anchor; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case ArrowExpressionClauseSyntax arrow:
                    return OfExpressionBody(call, arrow.Expression, arrow.Parent!, model, cancellationToken);
                case LambdaExpressionSyntax lambda when lambda.Body == node && node is ExpressionSyntax expression:
                    return OfExpressionBody(call, expression, lambda, model, cancellationToken);
            }

            if (node is StatementSyntax statement)
            {
                return OfStatement(call, statement, model, cancellationToken);
            }

            if (!RunsWheneverParentDoes(node, parent) || RunsSomethingBefore(node, parent))
            {
                return null;
            }
        }

        return null;
    }

    private static Insertion? OfStatement(MessageCall call, StatementSyntax statement, SemanticModel model, CancellationToken cancellationToken)
    {
        if (statement is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax || statement.Parent is ElseClauseSyntax && statement is IfStatementSyntax
            || statement.Parent is LabeledStatementSyntax || (call.IsAsync && IsInLock(statement)))
        {
            return null;
        }

        var function = FunctionOf(statement);
        var kind = statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax ? InsertionKind.Statement : InsertionKind.EmbeddedStatement;
        if (kind == InsertionKind.EmbeddedStatement && (statement is LocalDeclarationStatementSyntax || HasComment(statement.GetLeadingTrivia()) || HasComment(statement.GetFirstToken().GetPreviousToken().TrailingTrivia)))
        {
            return null;
        }

        if (!call.IsAsync || IsAsync(function))
        {
            return new Insertion(kind, statement, function, MakesAsync: false, ReturnsValue: false);
        }

        var isOnlyReturn = statement is ReturnStatementSyntax { Expression: { } returned } && returned == call.Invocation && function is not null
            && function.DescendantNodes(inner => inner == function || !IsFunction(inner)).OfType<ReturnStatementSyntax>().Count() == 1;
        return isOnlyReturn && CanBecomeAsync(function!, model, cancellationToken)
            ? new Insertion(kind, statement, function, MakesAsync: true, ReturnsValue: true)
            : null;
    }

    private static Insertion? OfExpressionBody(MessageCall call, ExpressionSyntax body, SyntaxNode function, SemanticModel model, CancellationToken cancellationToken)
    {
        if (HasComment(body.GetLeadingTrivia()) || HasComment(body.GetFirstToken().GetPreviousToken().TrailingTrivia) || HasComment(body.GetTrailingTrivia())
            || ReturnTypeOf(function, model, cancellationToken) is not { } returnType)
        {
            return null;
        }

        if (!call.IsAsync || IsAsync(function))
        {
            return new Insertion(InsertionKind.ExpressionBody, body, function, MakesAsync: false, ReturnsValue: !IsWithoutResult(returnType, IsAsync(function)));
        }

        return body == call.Invocation && CanBecomeAsync(function, model, cancellationToken)
            ? new Insertion(InsertionKind.ExpressionBody, body, function, MakesAsync: true, ReturnsValue: !IsWithoutResult(returnType, isAsync: true))
            : null;
    }

    /// <summary>Whether a second evaluation yields the same and changes nothing.</summary>
    private static bool IsRepeatable(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or LiteralExpressionSyntax or ThisExpressionSyntax or BaseExpressionSyntax or PredefinedTypeSyntax => true,
        MemberAccessExpressionSyntax access => IsRepeatable(access.Expression),
        AliasQualifiedNameSyntax or GenericNameSyntax => true,
        ParenthesizedExpressionSyntax parenthesized => IsRepeatable(parenthesized.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => IsRepeatable(suppressed.Operand),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => IsRepeatable(sum.Left) && IsRepeatable(sum.Right),
        ElementAccessExpressionSyntax element => IsRepeatable(element.Expression) && element.ArgumentList.Arguments.All(argument => IsRepeatable(argument.Expression)),
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().All(part => IsRepeatable(part.Expression)),
        _ => false,
    };

    private static bool RunsWheneverParentDoes(SyntaxNode node, SyntaxNode parent) => parent switch
    {
        BinaryExpressionSyntax binary => !binary.IsKind(SyntaxKind.LogicalAndExpression) && !binary.IsKind(SyntaxKind.LogicalOrExpression) && !binary.IsKind(SyntaxKind.CoalesceExpression) || binary.Left == node,
        AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression),
        ConditionalExpressionSyntax conditional => conditional.Condition == node,
        ConditionalAccessExpressionSyntax access => access.Expression == node,
        SwitchExpressionArmSyntax or QueryClauseSyntax or SelectOrGroupClauseSyntax or QueryBodySyntax or CatchFilterClauseSyntax or ConstructorInitializerSyntax or AttributeSyntax => false,
        AnonymousFunctionExpressionSyntax or WhenClauseSyntax or ParameterSyntax => false,
        EqualsValueClauseSyntax initializer => initializer.Parent is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax or UsingStatementSyntax } },
        MemberDeclarationSyntax and not GlobalStatementSyntax => false,
        _ => true,
    };

    /// <summary>Whether something with an effect is evaluated in front of the node: the fetch would overtake it.</summary>
    private static bool RunsSomethingBefore(SyntaxNode node, SyntaxNode parent) =>
        parent.ChildNodes().TakeWhile(child => child != node).Any(child => child.DescendantNodesAndSelf(inner => !IsFunction(inner)).Any(HasEffect));

    private static bool HasEffect(SyntaxNode node) =>
        node is InvocationExpressionSyntax or ObjectCreationExpressionSyntax or AssignmentExpressionSyntax or AwaitExpressionSyntax or ImplicitObjectCreationExpressionSyntax
        || node.IsKind(SyntaxKind.PreIncrementExpression) || node.IsKind(SyntaxKind.PostIncrementExpression) || node.IsKind(SyntaxKind.PreDecrementExpression) || node.IsKind(SyntaxKind.PostDecrementExpression);

    private static bool IsInLock(SyntaxNode statement) =>
        statement.Ancestors().TakeWhile(ancestor => !IsFunction(ancestor)).Any(ancestor => ancestor is LockStatementSyntax or UnsafeStatementSyntax or FixedStatementSyntax);

    private static SyntaxNode? FunctionOf(SyntaxNode node) => node.Ancestors().FirstOrDefault(IsFunction);

    private static bool IsFunction(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax;

    /// <summary>Top-level statements may always await.</summary>
    private static bool IsAsync(SyntaxNode? function) => function switch
    {
        null => true,
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        AnonymousFunctionExpressionSyntax lambda => lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword),
        _ => false,
    };

    private static bool CanBecomeAsync(SyntaxNode function, SemanticModel model, CancellationToken cancellationToken)
    {
        var method = SymbolOf(function, model, cancellationToken);
        return function is MethodDeclarationSyntax or LocalFunctionStatementSyntax or LambdaExpressionSyntax
            && method is { ReturnType: INamedTypeSymbol { Name: "Task" or "ValueTask" } }
            && method.Parameters.All(parameter => parameter.RefKind == RefKind.None);
    }

    private static ITypeSymbol? ReturnTypeOf(SyntaxNode function, SemanticModel model, CancellationToken cancellationToken) =>
        function is PropertyDeclarationSyntax or IndexerDeclarationSyntax ? null : SymbolOf(function, model, cancellationToken)?.ReturnType;

    private static IMethodSymbol? SymbolOf(SyntaxNode function, SemanticModel model, CancellationToken cancellationToken) =>
        (function is AnonymousFunctionExpressionSyntax ? model.GetSymbolInfo(function, cancellationToken).Symbol : model.GetDeclaredSymbol(function, cancellationToken)) as IMethodSymbol;

    private static bool IsWithoutResult(ITypeSymbol returnType, bool isAsync) =>
        returnType.SpecialType == SpecialType.System_Void || (isAsync && returnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 0 } });

    private static bool HasComment(SyntaxTriviaList trivia) => trivia.Any(part => !part.IsKind(SyntaxKind.WhitespaceTrivia) && !part.IsKind(SyntaxKind.EndOfLineTrivia));
}
