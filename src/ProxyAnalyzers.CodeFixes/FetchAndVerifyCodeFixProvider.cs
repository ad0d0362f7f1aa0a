using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Rules;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>
/// Fetches the participant in front of the message and throws if it was removed. Everything is decided before the fix is offered; what
/// cannot be written without changing what is evaluated, or in which order, is not offered.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FetchAndVerifyCodeFixProvider))]
public sealed class FetchAndVerifyCodeFixProvider : CodeFixProvider
{
    private const string Title = "Fetch the participant and check that it was not removed";
    private const string CheckTitle = "Check that the participant was not removed";

    // One for both: whoever fixes all of a rule wants each of them in its way.
    private const string EquivalenceKey = "VerifyParticipant";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        HardcodedParticipantSid.Descriptor.Id,
        UnverifiedParticipantSid.Descriptor.Id,
        RemovalNotChecked.Descriptor.Id,
        ParticipantUsedAfterRemoval.Descriptor.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new OneByOneFixAllProvider(
        async (document, id, span, cancellationToken) => (await FindAsync(document, id, span, cancellationToken).ConfigureAwait(false))?.Changes);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindAsync(context.Document, diagnostic.Id, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false) is var (title, changes))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellationToken => context.Document.WithChangesAsync(changes, cancellationToken), EquivalenceKey),
                    diagnostic);
            }
        }
    }

    /// <summary>The fix of a diagnostic; null where it is not reported (any more), or where there is no right way to fix it.</summary>
    private static async Task<(string Title, ImmutableArray<TextChange> Changes)?> FindAsync(
        Document document, string id, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || Write(root, id, span, model, text, cancellationToken) is not var (title, changes))
        {
            return null;
        }

        // Not offered unless the analyzer is content with it: the session may be the wrong one as well, for example.
        var member = FreeNames.MemberAround(root.FindNode(span)).FullSpan;
        var before = await Verdict.ReadAsync(document, member, cancellationToken).ConfigureAwait(false);
        if (!before.Reports(id, span))
        {
            return null;
        }

        var changed = await document.WithChangesAsync(changes, cancellationToken).ConfigureAwait(false);
        var after = await Verdict.ReadAsync(changed, member.Move(changes), cancellationToken).ConfigureAwait(false);
        return after.IsBetterThan(before) ? (title, changes) : null;
    }

    private static (string Title, ImmutableArray<TextChange> Changes)? Write(
        SyntaxNode root, string id, TextSpan span, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (MessageCall.Find(root, span, isLate: id == ParticipantUsedAfterRemoval.Descriptor.Id, model, cancellationToken) is not { } call
            || Insertion.Find(call, model, cancellationToken) is not { } insertion)
        {
            return null;
        }

        // A record that was read need not be fetched again: it only was not looked at.
        var record = id == RemovalNotChecked.Descriptor.Id ? ParticipantRecord.Find(call, insertion.Node, model, cancellationToken) : null;
        var hoisted = record is { IsName: true } ? ImmutableArray<CallArgument>.Empty : Hoisting.Find(call, new Evaluation(model, cancellationToken));
        if (hoisted is null)
        {
            return null;
        }

        var style = new CodeStyle(insertion.Node, text);
        var types = new TypeNames(insertion.Node, model, style.NewLine);
        var verification = new Verification(call, insertion, record, hoisted.Value, style, types, model);
        if (FindReturns(insertion, verification.ConfigureAwait, model) is not { } returns)
        {
            return null;
        }

        var changes = new VerificationWriter(call, insertion, verification, style, text).Write(returns.Concat(types.Imports));
        return (record is null ? Title : CheckTitle, changes);
    }

    /// <summary>What becomes of the returned tasks of a function that becomes async; null where it cannot.</summary>
    private static ImmutableArray<TextChange>? FindReturns(Insertion insertion, string configureAwait, SemanticModel model)
    {
        if (!insertion.MakesAsync)
        {
            return ImmutableArray<TextChange>.Empty;
        }

        return insertion.Node is ExpressionSyntax body
            ? Returns.NeedsParentheses(body) ? null : ImmutableArray<TextChange>.Empty
            : Returns.Await(insertion.Function, configureAwait, model);
    }
}
