using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Rules;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>
/// Fetches the participant in front of the message and throws if it was removed. Everything is decided before the fix is offered; what
/// cannot be written without changing what is evaluated, or in which order, is not offered.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FetchAndVerifyCodeFixProvider))]
public sealed class FetchAndVerifyCodeFixProvider : RewriteCodeFixProvider
{
    private const string CheckTitle = "Check that the participant was not removed";

    /// <summary>Creates the provider.</summary>
    public FetchAndVerifyCodeFixProvider()
        : base(
            "Fetch the participant and check that it was not removed",
            "VerifyParticipant",
            HardcodedParticipantSid.Descriptor,
            UnverifiedParticipantSid.Descriptor,
            RemovalNotChecked.Descriptor,
            ParticipantUsedAfterRemoval.Descriptor)
    {
    }

    /// <summary>The session may be the wrong one as well, for example: then a fetch makes it no better.</summary>
    private protected override ImmutableArray<string> Doubts => ImmutableArray<string>.Empty;

    /// <inheritdoc/>
    private protected override async Task<string> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return FindPlace(diagnostic, root!, model!, cancellationToken) is var (call, insertion) && FindRecord(diagnostic, call, insertion, model!, cancellationToken) is not null
            ? CheckTitle
            : Title;
    }

    /// <inheritdoc/>
    private protected override ImmutableArray<TextChange>? Rewrite(
        Diagnostic diagnostic, SyntaxNode root, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (FindPlace(diagnostic, root, model, cancellationToken) is not var (call, insertion))
        {
            return null;
        }

        var record = FindRecord(diagnostic, call, insertion, model, cancellationToken);
        var hoisted = record is { IsName: true } ? ImmutableArray<CallArgument>.Empty : Hoisting.Find(call, new Evaluation(model, cancellationToken));
        if (hoisted is null)
        {
            return null;
        }

        var style = new CodeStyle(insertion.Node, text);
        var types = new TypeNames(insertion.Node, model, style.NewLine);
        var verification = new Verification(call, insertion, record, hoisted.Value, style, types, model);
        return insertion.AwaitReturns(style.ConfigureAwait, model) is { } returns
            ? new InsertionWriter(insertion, verification.Write, style, text).Write(verification.Arguments.Concat(returns).Concat(types.Imports))
            : null;
    }

    private static (MessageCall Call, Insertion Insertion)? FindPlace(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellationToken) =>
        MessageCall.Find(root, diagnostic.Location.SourceSpan, isLate: diagnostic.Id == ParticipantUsedAfterRemoval.Descriptor.Id, model, cancellationToken) is { } call
        && Insertion.Find(call.Anchor, call.Invocation, call.IsAsync, model, cancellationToken) is { } insertion
            ? (call, insertion)
            : null;

    /// <summary>A record that was read need not be fetched again: it only was not looked at.</summary>
    private static ParticipantRecord? FindRecord(Diagnostic diagnostic, MessageCall call, Insertion insertion, SemanticModel model, CancellationToken cancellationToken) =>
        diagnostic.Id == RemovalNotChecked.Descriptor.Id ? ParticipantRecord.Find(call, insertion.Node, model, cancellationToken) : null;
}
