using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Protocol;
using ProxyAnalyzers.Rules;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Names the session that the participant belongs to, where its record is at hand.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OwnSessionCodeFixProvider))]
public sealed class OwnSessionCodeFixProvider : RewriteCodeFixProvider
{
    /// <summary>Creates the provider.</summary>
    public OwnSessionCodeFixProvider()
        : base("Use the participant's own session", "OwnSession", ParticipantOfAnotherSession.Descriptor)
    {
    }

    /// <summary>In its own session the participant may be the only one so far.</summary>
    private protected override ImmutableArray<string> Doubts => base.Doubts.Add(MessageBeforeBothAreThere.Descriptor.Id);

    /// <inheritdoc/>
    private protected override ImmutableArray<TextChange>? Rewrite(
        Diagnostic diagnostic, SyntaxNode root, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (diagnostic.AdditionalLocations.Count == 0 || diagnostic.AdditionalLocations[0].SourceTree != root.SyntaxTree
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax participant
            || root.FindNode(diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax session
            || FreeNames.MemberAround(session) != FreeNames.MemberAround(participant)
            || session.HasCommentInside()
            || FindRecord(participant, model, cancellationToken) is not { } record)
        {
            return null;
        }

        return ImmutableArray.Create(new TextChange(session.Span, record + ".SessionSid"));
    }

    /// <summary>The record whose SID the argument is, or that a local was filled from.</summary>
    private static ExpressionSyntax? FindRecord(ExpressionSyntax participant, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (participant)
        {
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Sid" or "ParticipantSid" } access when KnowsSession(access.Expression, model, cancellationToken) && IsName(access.Expression):
                return access.Expression;
            case IdentifierNameSyntax when DeclaredValue.Find(participant, model, cancellationToken) is MemberAccessExpressionSyntax filled:
                return FindRecord(filled, model, cancellationToken);
            default:
                return null;
        }
    }

    private static bool KnowsSession(ExpressionSyntax record, SemanticModel model, CancellationToken cancellationToken) =>
        ProxySymbols.Find(model.Compilation)?.KindOf(model.GetTypeInfo(record, cancellationToken).Type) is ResourceKind.Participant or ResourceKind.MessageInteraction;

    /// <summary>What is evaluated twice must be the same both times.</summary>
    private static bool IsName(ExpressionSyntax record) =>
        record is IdentifierNameSyntax or ThisExpressionSyntax || (record is MemberAccessExpressionSyntax access && IsName(access.Expression));
}
