using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Protocol;
using ProxyAnalyzers.Rules;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Creates the session for messages only, so that it takes the address of a channel.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MessageOnlySessionCodeFixProvider))]
public sealed class MessageOnlySessionCodeFixProvider : RewriteCodeFixProvider
{
    /// <summary>Creates the provider.</summary>
    public MessageOnlySessionCodeFixProvider()
        : base("Create the session for messages only", "MessageOnlySession", ChannelIdentifierOutsideMessageOnlySession.Descriptor)
    {
    }

    /// <inheritdoc/>
    private protected override ImmutableArray<TextChange>? Rewrite(
        Diagnostic diagnostic, SyntaxNode root, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (diagnostic.AdditionalLocations.Count == 0
            || diagnostic.AdditionalLocations[0] is not { SourceTree: { } tree } created || tree != root.SyntaxTree
            || model.GetOperation(root.FindNode(created.SourceSpan, getInnermostNodeForTie: true), cancellationToken) is not IInvocationOperation call)
        {
            return null;
        }

        var style = new CodeStyle(call.Syntax, text);
        var session = new TypeNames(call.Syntax, model, style.NewLine).NameOf(ProxyProtocol.Resources[ResourceKind.Session]);
        return Additions.Set(call, "mode", session + ".ModeEnum.MessageOnly", style, model) is { } change ? ImmutableArray.Create(change) : null;
    }
}
