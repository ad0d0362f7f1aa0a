using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>The call that options are made for.</summary>
/// <param name="Call">The call: around the options, or the first one that their variable goes to.</param>
/// <param name="IsByVariable">The options are kept in a variable.</param>
/// <param name="IsOnlyOne">No other call of Proxy takes the variable.</param>
/// <param name="IsRightAfter">Whenever the options are made the call follows, and nothing but filling them comes between.</param>
internal sealed record OptionsUse(IInvocationOperation Call, bool IsByVariable, bool IsOnlyOne, bool IsRightAfter)
{
    public static OptionsUse? Find(ExpressionSyntax options, ProxySymbols symbols, SemanticModel model, CancellationToken cancellationToken)
    {
        if (options.Parent is ArgumentSyntax { Parent: { Parent: InvocationExpressionSyntax around } })
        {
            return AsProxyCall(around) is { } direct ? new OptionsUse(direct, IsByVariable: false, IsOnlyOne: true, IsRightAfter: true) : null;
        }

        if (VariableOf(options, model, cancellationToken) is not { } variable || options.FirstAncestorOrSelf<StatementSyntax>() is not { } statement)
        {
            return null;
        }

        var function = EnclosingFunction.NodeOf(statement);
        var calls = (function ?? statement.SyntaxTree.GetRoot(cancellationToken)).DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.SpanStart > options.SpanStart && EnclosingFunction.NodeOf(call) == function)
            .Select(AsProxyCall)
            .Where(call => call is not null && Takes(call, variable))
            .ToList();
        if (calls.Count == 0)
        {
            return null;
        }

        return new OptionsUse(calls[0]!, IsByVariable: true, calls.Count == 1, IsRightBehind(statement, calls[0]!, variable, model, cancellationToken));

        IInvocationOperation? AsProxyCall(InvocationExpressionSyntax candidate) =>
            model.GetOperation(candidate, cancellationToken) is IInvocationOperation call && symbols.FindMethod(call.TargetMethod) is not null ? call : null;
    }

    private static ILocalSymbol? VariableOf(ExpressionSyntax options, SemanticModel model, CancellationToken cancellationToken) => options.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => model.GetDeclaredSymbol(declarator, cancellationToken) as ILocalSymbol,
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax } assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) =>
            model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol as ILocalSymbol,
        _ => null,
    };

    private static bool Takes(IInvocationOperation call, ILocalSymbol variable) =>
        call.Arguments.Any(argument => argument.Value is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, variable));

    private static bool IsRightBehind(
        StatementSyntax statement, IInvocationOperation call, ILocalSymbol variable, SemanticModel model, CancellationToken cancellationToken)
    {
        var evaluation = new Evaluation(model, cancellationToken);
        if (evaluation.FindRoot((ExpressionSyntax)call.Syntax) is not StatementSyntax user || !Siblings(user).Contains(statement))
        {
            return false;
        }

        return Siblings(user).SkipWhile(other => other != statement).Skip(1).TakeWhile(other => other != user).All(Fills)
            && call.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit)
                .All(argument => argument.Syntax.DescendantNodes().OfType<IdentifierNameSyntax>().All(IsKnownBefore));

        bool Fills(StatementSyntax between) =>
            between is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } assignment }
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(access.Expression, cancellationToken).Symbol, variable)
            && !evaluation.HasEffect(assignment.Right);

        // The client may be a variable that is declared after the options.
        bool IsKnownBefore(IdentifierNameSyntax name) =>
            model.GetSymbolInfo(name, cancellationToken).Symbol is not ILocalSymbol local
            || SymbolEqualityComparer.Default.Equals(local, variable)
            || local.DeclaringSyntaxReferences.All(declaration => declaration.Span.Start < statement.SpanStart);
    }

    private static IEnumerable<StatementSyntax> Siblings(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax program } => program.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement),
        _ => Enumerable.Empty<StatementSyntax>(),
    };
}
