using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>What runs before what. A property is taken to be what its name says: reading it twice changes nothing.</summary>
internal sealed class Evaluation
{
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;

    public Evaluation(SemanticModel model, CancellationToken cancellationToken)
    {
        _model = model;
        _cancellationToken = cancellationToken;
    }

    /// <summary>
    /// The statement, or the expression of an expression body, that runs exactly as often as the expression and does nothing before it;
    /// null where there is none.
    /// </summary>
    public SyntaxNode? FindRoot(ExpressionSyntax expression)
    {
        for (SyntaxNode node = expression; node.Parent is { } parent; node = parent)
        {
            switch (node)
            {
                case StatementSyntax:
                    return node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax ? null : node;
                case ExpressionSyntax when parent is ArrowExpressionClauseSyntax || (parent is AnonymousFunctionExpressionSyntax function && function.Body == node):
                    return node;
            }

            if (!RunsWithParent(node, parent) || RunsSomethingBefore(node, parent))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether the expression does more than to yield a value.</summary>
    public bool HasEffect(SyntaxNode expression) => expression.DescendantNodesAndSelf(inner => !EnclosingFunction.Is(inner)).Any(Acts);

    /// <summary>Whether nothing that runs meanwhile can change the value: a constant, a local, a parameter, what cannot be assigned.</summary>
    public bool IsFixed(ExpressionSyntax expression)
    {
        if (_model.GetConstantValue(expression, _cancellationToken).HasValue)
        {
            return true;
        }

        return _model.GetSymbolInfo(expression, _cancellationToken).Symbol switch
        {
            ILocalSymbol or IParameterSymbol => true,
            IFieldSymbol { IsReadOnly: true } => expression is not MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or NameSyntax) },
            _ => false,
        };
    }

    private static bool RunsWithParent(SyntaxNode node, SyntaxNode parent) => parent switch
    {
        BinaryExpressionSyntax binary => binary.Left == node
            || !(binary.IsKind(SyntaxKind.LogicalAndExpression) || binary.IsKind(SyntaxKind.LogicalOrExpression) || binary.IsKind(SyntaxKind.CoalesceExpression)),
        AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression),
        ConditionalExpressionSyntax conditional => conditional.Condition == node,
        ConditionalAccessExpressionSyntax access => access.Expression == node,
        EqualsValueClauseSyntax initializer => initializer.Parent is VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax or UsingStatementSyntax },
        SwitchExpressionArmSyntax or WhenClauseSyntax or CatchFilterClauseSyntax => false,
        QueryClauseSyntax or SelectOrGroupClauseSyntax or QueryBodySyntax => false,
        ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or AttributeSyntax or ParameterSyntax => false,
        MemberDeclarationSyntax and not GlobalStatementSyntax => false,
        _ => true,
    };

    private bool RunsSomethingBefore(SyntaxNode node, SyntaxNode parent)
    {
        if (parent is InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } && RunsCodeOfProject(creation))
        {
            return true;
        }

        return parent.ChildNodes().TakeWhile(child => child != node).Any(HasEffect);
    }

    private bool RunsCodeOfProject(BaseObjectCreationExpressionSyntax creation) =>
        _model.GetSymbolInfo(creation, _cancellationToken).Symbol is not IMethodSymbol { IsImplicitlyDeclared: true }
        && _model.GetSymbolInfo(creation, _cancellationToken).Symbol?.Locations.Any(location => location.IsInSource) != false;

    private bool Acts(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax => !OnlyComputes(node),
        AssignmentExpressionSyntax assignment => assignment.Parent is not InitializerExpressionSyntax,
        AwaitExpressionSyntax or DeclarationExpressionSyntax or SingleVariableDesignationSyntax => true,
        ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword),
        PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        PrefixUnaryExpressionSyntax prefix => prefix.IsKind(SyntaxKind.PreIncrementExpression) || prefix.IsKind(SyntaxKind.PreDecrementExpression),
        _ => false,
    };

    /// <summary><c>nameof</c>, and what strings, numbers and addresses offer.</summary>
    private bool OnlyComputes(SyntaxNode node) =>
        _model.GetConstantValue(node, _cancellationToken).HasValue
        || (_model.GetSymbolInfo(node, _cancellationToken).Symbol is IMethodSymbol { ContainingType: var type } && (IsPrimitive(type) || IsAddress(type)));

    private static bool IsPrimitive(INamedTypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String or SpecialType.System_DateTime;

    private static bool IsAddress(INamedTypeSymbol type) =>
        type is { Name: "Uri", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
