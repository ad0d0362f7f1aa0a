using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
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

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        HardcodedParticipantSid.Descriptor.Id,
        UnverifiedParticipantSid.Descriptor.Id,
        RemovalNotChecked.Descriptor.Id,
        ParticipantUsedAfterRemoval.Descriptor.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FetchAndVerifyFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindChangesAsync(context.Document, diagnostic.Id, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false) is { } changes)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(diagnostic.Id == RemovalNotChecked.Descriptor.Id ? CheckTitle : Title, cancellationToken => ApplyAsync(context.Document, changes, cancellationToken), nameof(FetchAndVerifyCodeFixProvider)),
                    diagnostic);
            }
        }
    }

    /// <summary>The changes that fix the participant argument at the span; null where there is no right way to.</summary>
    internal static async Task<ImmutableArray<TextChange>?> FindChangesAsync(Document document, string id, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null
            || MessageCall.Find(root, span, model, cancellationToken) is not { } call
            || Insertion.Find(call, model, cancellationToken) is not { } insertion)
        {
            return null;
        }

        // A record that was read need not be fetched again: it only was not looked at.
        var record = id == RemovalNotChecked.Descriptor.Id ? call.FindRecord() : null;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return new VerificationWriter(call, insertion, record, root, model, text).Write();
    }

    private static async Task<Document> ApplyAsync(Document document, ImmutableArray<TextChange> changes, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }
}
