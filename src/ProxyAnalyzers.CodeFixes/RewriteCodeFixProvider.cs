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
/// A fix that rewrites what is marked, or what it points back to, in one way. It is offered only if the analyzer and the compiler are
/// content with the result.
/// </summary>
public abstract class RewriteCodeFixProvider : CodeFixProvider
{
    private readonly string _equivalenceKey;

    private protected RewriteCodeFixProvider(string title, string equivalenceKey, params DiagnosticDescriptor[] rules)
    {
        Title = title;
        _equivalenceKey = equivalenceKey;
        FixableDiagnosticIds = rules.Select(rule => rule.Id).ToImmutableArray();
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    private protected string Title { get; }

    /// <summary>The hints that the fix leaves to the next one: an argument shows one diagnostic, and what was wrong for certain came first.</summary>
    private protected virtual ImmutableArray<string> Doubts { get; } = ImmutableArray.Create(UnverifiedParticipantSid.Descriptor.Id, RemovalNotChecked.Descriptor.Id);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new OneByOneFixAllProvider(Title, FindAsync);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindAsync(context.Document, diagnostic.Id, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false) is { } changes)
            {
                var title = await TitleAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellationToken => context.Document.WithChangesAsync(changes, cancellationToken), _equivalenceKey),
                    diagnostic);
            }
        }
    }

    /// <summary>What the fix of a diagnostic changes; null where it is not reported (any more), or where there is no right way to fix it.</summary>
    private async Task<ImmutableArray<TextChange>?> FindAsync(Document document, string id, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return null;
        }

        var member = FreeNames.MemberAround(root.FindNode(span)).FullSpan;
        var before = await Verdict.ReadAsync(document, member, cancellationToken).ConfigureAwait(false);
        if (before.Findings.FirstOrDefault(finding => finding.Id == id && finding.Location.SourceSpan == span) is not { } diagnostic
            || Rewrite(diagnostic, root, model, text, cancellationToken) is not { } changes)
        {
            return null;
        }

        var changed = await document.WithChangesAsync(changes, cancellationToken).ConfigureAwait(false);
        var after = await Verdict.ReadAsync(changed, member.Move(changes), cancellationToken).ConfigureAwait(false);
        var changedRoot = await changed.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var written = changes.Written().Select(span => ArgumentsAround(changedRoot!.FindNode(span)) ?? span).ToImmutableArray();
        return after.Without(Doubts, written).IsBetterThan(before) ? changes : null;
    }

    /// <summary>What is known of one argument of a call depends on the others.</summary>
    private static TextSpan? ArgumentsAround(SyntaxNode written) =>
        written.AncestorsAndSelf().TakeWhile(node => node is not StatementSyntax).OfType<BaseArgumentListSyntax>().FirstOrDefault()?.Span;

    /// <summary>What the fix of this diagnostic does, where that is not always the same.</summary>
    private protected virtual Task<string> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) => Task.FromResult(Title);

    /// <summary>The changes, in the order of the text; null where there is no right way.</summary>
    private protected abstract ImmutableArray<TextChange>? Rewrite(
        Diagnostic diagnostic, SyntaxNode root, SemanticModel model, SourceText text, CancellationToken cancellationToken);
}
