using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
            || model.GetOperation(root.FindNode(created.SourceSpan, getInnermostNodeForTie: true), cancellationToken) is not IInvocationOperation call
            || ProxySymbols.Find(model.Compilation) is not { } symbols
            || !new SessionUses(root, symbols, model, cancellationToken).AllowMessagesOnly(call.Syntax, diagnostic.Location.SourceSpan))
        {
            return null;
        }

        var style = new CodeStyle(call.Syntax, text);
        var types = new TypeNames(call.Syntax, model, style.NewLine);
        var session = NameIn(call, model, cancellationToken) ?? types.NameOf(ProxyProtocol.Resources[ResourceKind.Session]);
        return Additions.Set(call, "mode", session + ".ModeEnum.MessageOnly", style, model) is { } changes
            ? types.Imports.Concat(changes).OrderBy(each => each.Span.Start).ToImmutableArray()
            : null;
    }

    /// <summary>What the call itself calls the type.</summary>
    private static string? NameIn(IInvocationOperation call, SemanticModel model, CancellationToken cancellationToken) =>
        call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var type } }
        && model.GetSymbolInfo(type, cancellationToken).Symbol is INamedTypeSymbol
            ? type.ToString()
            : null;
}
