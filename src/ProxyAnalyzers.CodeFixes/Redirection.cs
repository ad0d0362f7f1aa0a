using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>What means a record, or its SID, means its successor from a place on to the end of the block.</summary>
/// <param name="From">The place: a statement, or the expression of an expression body.</param>
internal sealed record Redirection(SyntaxNode From, ProxySymbols Symbols, SemanticModel Model, CancellationToken CancellationToken)
{
    /// <summary>The changes; null where the variable is given another value on the way, or a use cannot be written otherwise.</summary>
    public ImmutableArray<TextChange>? Redirect(SidOrigin origin, ResourceKind kind, string successor)
    {
        if (IsNeededElsewhere(origin, kind))
        {
            return null;
        }

        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var name in Siblings().SelectMany(node => node.DescendantNodesAndSelf()).OfType<IdentifierNameSyntax>())
        {
            if (IsDeclaredHere(name) || SidOrigin.Find(name, kind, Symbols, Model, CancellationToken)?.Is(origin) != true || AsksForWhatIsNotPassedOn(name))
            {
                continue;
            }

            if (IsWritten(name) || name.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null })
            {
                return null;
            }

            var isRecord = Symbols.KindOf(Model.GetTypeInfo(name, CancellationToken).Type) == kind;
            changes.Add(new TextChange(name.Span, isRecord ? successor : successor + ".Sid"));
        }

        return changes.ToImmutable();
    }

    /// <summary>Whether the old one is used where the successor is not known: behind the block, or in the next round of a loop.</summary>
    private bool IsNeededElsewhere(SidOrigin origin, ResourceKind kind)
    {
        var function = EnclosingFunction.NodeOf(From) ?? From.SyntaxTree.GetRoot(CancellationToken);
        var declared = origin.Symbol.DeclaringSyntaxReferences.Select(declaration => declaration.Span.Start).FirstOrDefault();
        if (From.Ancestors().TakeWhile(ancestor => ancestor != function).Any(ancestor => IsLoop(ancestor) && declared < ancestor.SpanStart))
        {
            return true;
        }

        var end = Siblings().Last().Span.End;
        return GoesOn() && function.DescendantNodes().OfType<IdentifierNameSyntax>().Any(
            name => name.SpanStart > end && !AsksForWhatIsNotPassedOn(name) && SidOrigin.Find(name, kind, Symbols, Model, CancellationToken)?.Is(origin) == true);
    }

    private static bool IsLoop(SyntaxNode node) =>
        node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax;

    /// <summary>Whether something in the function can run after the block.</summary>
    private bool GoesOn() =>
        Siblings().OfType<StatementSyntax>().ToList() is { Count: > 0 } statements
        && Model.AnalyzeControlFlow(statements[0], statements[statements.Count - 1]) is { Succeeded: true } flow
        && (flow.EndPointIsReachable || flow.ExitPoints.Any(exit => exit is not ReturnStatementSyntax));

    private IEnumerable<SyntaxNode> Siblings() => From.Parent switch
    {
        BlockSyntax block => block.Statements.SkipWhile(statement => statement != From),
        SwitchSectionSyntax section => section.Statements.SkipWhile(statement => statement != From),
        GlobalStatementSyntax { Parent: CompilationUnitSyntax program } global => program.Members.OfType<GlobalStatementSyntax>().SkipWhile(member => member != global),
        _ => [From],
    };

    /// <summary>What is filled from the old one here is filled from the new one then.</summary>
    private bool IsDeclaredHere(IdentifierNameSyntax name) =>
        Model.GetSymbolInfo(name, CancellationToken).Symbol is ILocalSymbol local
        && local.DeclaringSyntaxReferences.Any(declaration => declaration.Span.Start >= From.SpanStart);

    /// <summary>The new record has another name, and its address is that of the old one.</summary>
    private static bool AsksForWhatIsNotPassedOn(IdentifierNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FriendlyName" or "UniqueName" or "Identifier" } access && access.Expression == name;

    private static bool IsWritten(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: var left } } && left == argument.Parent,
        _ => false,
    };
}
