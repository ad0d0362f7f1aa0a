using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>The record of a participant that the code has read already, and that only has to be looked at.</summary>
/// <param name="Text">How the code says it.</param>
/// <param name="IsName">It has a name that can be used again; else it gets one.</param>
/// <param name="IsSkippable">It is the last thing that a <c>foreach</c> does with one record of a list, so that the next one can follow.</param>
internal sealed record ParticipantRecord(string Text, bool IsName, bool IsSkippable)
{
    public static ParticipantRecord? Find(MessageCall call, SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        if (call.IsInOptions || ProxySymbols.Find(model.Compilation) is not { } symbols)
        {
            return null;
        }

        if (call.Participant.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Sid", Expression: var record }
            && symbols.KindOf(model.GetTypeInfo(record, cancellationToken).Type) == ResourceKind.Participant)
        {
            return new ParticipantRecord(record.ToString(), IsChainOfNames(record), IsElementOfLoop(record, place, model, cancellationToken));
        }

        return call.Participant.Expression is IdentifierNameSyntax sid && new Evaluation(model, cancellationToken).IsFixed(sid)
            ? StatementsBefore(place).Select(statement => RecordOf(statement, sid, symbols, model, cancellationToken)).FirstOrDefault(found => found is not null)
            : null;
    }

    private static bool IsChainOfNames(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax or BaseExpressionSyntax => true,
        MemberAccessExpressionSyntax access => IsChainOfNames(access.Expression),
        _ => false,
    };

    private static bool IsElementOfLoop(ExpressionSyntax record, SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(record, cancellationToken).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declarations }
            || declarations[0].GetSyntax(cancellationToken) is not ForEachStatementSyntax loop)
        {
            return false;
        }

        return place == loop.Statement || (place.Parent == loop.Statement && loop.Statement is BlockSyntax block && block.Statements.Last() == place);
    }

    /// <summary>The statements that have run when the place is reached, the last one first.</summary>
    private static IEnumerable<LocalDeclarationStatementSyntax> StatementsBefore(SyntaxNode place) =>
        place.AncestorsAndSelf().TakeWhile(ancestor => !EnclosingFunction.Is(ancestor))
            .SelectMany(ancestor => ancestor.Parent is BlockSyntax block ? block.Statements.TakeWhile(statement => statement != ancestor).Reverse() : [])
            .OfType<LocalDeclarationStatementSyntax>();

    private static ParticipantRecord? RecordOf(
        LocalDeclarationStatementSyntax statement, IdentifierNameSyntax sid, ProxySymbols symbols, SemanticModel model, CancellationToken cancellationToken)
    {
        if (statement.Declaration.Variables is not { Count: 1 } variables
            || variables[0].Initializer?.Value is not { } value
            || symbols.KindOf(model.GetTypeInfo(value, cancellationToken).Type) != ResourceKind.Participant
            || FetchIn(value, symbols, model, cancellationToken) is not { } fetch
            || !fetch.Arguments.Any(argument => argument.Parameter?.Name == "pathSid" && NameOf(argument.Syntax) == sid.Identifier.ValueText))
        {
            return null;
        }

        var record = variables[0].Identifier;
        return IsAssignedAfter(statement, record.ValueText) || IsAssignedAfter(statement, sid.Identifier.ValueText)
            ? null
            : new ParticipantRecord(record.Text, IsName: true, IsSkippable: false);
    }

    private static string? NameOf(SyntaxNode argument) =>
        argument is ArgumentSyntax { Expression: IdentifierNameSyntax name } ? name.Identifier.ValueText : null;

    private static IInvocationOperation? FetchIn(ExpressionSyntax value, ProxySymbols symbols, SemanticModel model, CancellationToken cancellationToken) =>
        value.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
            .Select(candidate => model.GetOperation(candidate, cancellationToken) as IInvocationOperation)
            .FirstOrDefault(candidate => candidate is not null && symbols.FindMethod(candidate.TargetMethod)?.Is(ResourceKind.Participant, Verb.Fetch) == true);

    private static bool IsAssignedAfter(StatementSyntax statement, string name) => statement.Parent!.DescendantNodes().Any(
        node => node.SpanStart > statement.SpanStart && node switch
        {
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax assigned } => assigned.Identifier.ValueText == name,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) && NameOf(argument) == name,
            _ => false,
        });
}
