using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>The method, accessor, lambda or local function around a call.</summary>
/// <param name="Node">Its declaration; null in top-level statements.</param>
/// <param name="Symbol">Its symbol; null in top-level statements.</param>
internal sealed record EnclosingFunction(SyntaxNode? Node, IMethodSymbol? Symbol)
{
    public static EnclosingFunction? Of(SyntaxNode inner, SemanticModel model, CancellationToken cancellationToken)
    {
        if (NodeOf(inner) is not { } node)
        {
            return new EnclosingFunction(null, null);
        }

        var symbol = node is AnonymousFunctionExpressionSyntax ? model.GetSymbolInfo(node, cancellationToken).Symbol : model.GetDeclaredSymbol(node, cancellationToken);
        return symbol switch
        {
            IMethodSymbol method => new EnclosingFunction(node, method),
            IPropertySymbol { GetMethod: { } getter } => new EnclosingFunction(node, getter),
            _ => null,
        };
    }

    public static SyntaxNode? NodeOf(SyntaxNode inner) => inner.Ancestors().FirstOrDefault(Is);

    public static bool Is(SyntaxNode node) => node
        is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
        or BasePropertyDeclarationSyntax;

    /// <summary>Top-level statements may always await.</summary>
    public bool IsAsync => Symbol is null or { IsAsync: true };

    /// <summary>Whether a <c>return</c> in it has an expression, once it is async or if it stays as it is.</summary>
    public bool ReturnsValue(bool isAsync) =>
        Symbol is { ReturnsVoid: false } && !(isAsync && Symbol.ReturnType is INamedTypeSymbol { TypeArguments.Length: 0 } type && IsTask(type));

    /// <summary>Whether <c>await</c> may stand there in a function that is async.</summary>
    public bool AllowsAwait(SyntaxNode place) => !place.AncestorsAndSelf().TakeWhile(ancestor => ancestor != Node).Any(
        ancestor => ancestor is LockStatementSyntax or UnsafeStatementSyntax or FixedStatementSyntax);

    /// <summary>Whether <c>async</c> in front of it changes nothing for those who call it.</summary>
    public bool CanBecomeAsync =>
        Node is MethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax
        && Symbol is { ReturnsByRef: false, ReturnsByRefReadonly: false, ReturnType: INamedTypeSymbol type } && IsTask(type)
        && Symbol.Parameters.All(parameter => parameter.RefKind == RefKind.None && !parameter.Type.IsRefLikeType && parameter.Type is not IPointerTypeSymbol)
        && !Node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().Any(member => member.Modifiers.Any(SyntaxKind.UnsafeKeyword))
        && !Node.DescendantNodes(inner => inner == Node || !Is(inner)).Any(
            inner => inner is YieldStatementSyntax or RefTypeSyntax or StackAllocArrayCreationExpressionSyntax);

    /// <summary>Where <c>async</c> goes.</summary>
    public int ModifierPosition => Node switch
    {
        MethodDeclarationSyntax method => BeforePartial(method.Modifiers) ?? method.ReturnType.SpanStart,
        LocalFunctionStatementSyntax local => local.ReturnType.SpanStart,
        ParenthesizedLambdaExpressionSyntax lambda => lambda.ReturnType?.SpanStart ?? lambda.ParameterList.SpanStart,
        SimpleLambdaExpressionSyntax lambda => lambda.Parameter.SpanStart,
        _ => ((AnonymousMethodExpressionSyntax)Node!).DelegateKeyword.SpanStart,
    };

    private static int? BeforePartial(SyntaxTokenList modifiers)
    {
        var index = modifiers.IndexOf(SyntaxKind.PartialKeyword);
        return index < 0 ? null : modifiers[index].SpanStart;
    }

    private static bool IsTask(INamedTypeSymbol type) =>
        type is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } };
}
