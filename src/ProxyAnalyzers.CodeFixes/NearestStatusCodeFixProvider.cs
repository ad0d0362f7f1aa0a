using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Protocol;
using ProxyAnalyzers.Rules;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Updates a session to the status that was meant, of the two that Twilio takes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestStatusCodeFixProvider))]
public sealed class NearestStatusCodeFixProvider : RewriteCodeFixProvider
{
    /// <summary>Creates the provider.</summary>
    public NearestStatusCodeFixProvider()
        : base("Use the nearest status that Twilio takes", "NearestStatus", SessionStatusNobodyAccepts.Descriptor)
    {
    }

    /// <inheritdoc/>
    private protected override ImmutableArray<TextChange>? Rewrite(
        Diagnostic diagnostic, SyntaxNode root, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax marked)
        {
            return null;
        }

        // Of a choice only what cannot be right is changed.
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var value in Choices(marked))
        {
            if (StatusOf(value, model, cancellationToken) is not { } status || SessionStatus.IsAccepted(status))
            {
                continue;
            }

            if (SessionStatus.Nearest(status) is not { } nearest)
            {
                return null;
            }

            var session = new TypeNames(marked, model, "\n").NameOf(ProxyProtocol.Resources[ResourceKind.Session]);
            changes.Add(new TextChange(value.Span, session + ".StatusEnum." + (nearest == SessionStatus.Closed ? "Closed" : "InProgress")));
        }

        return changes.Count > 0 ? changes.ToImmutable() : null;
    }

    private static ImmutableArray<ExpressionSyntax> Choices(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Choices(parenthesized.Expression),
        ConditionalExpressionSyntax conditional => Choices(conditional.WhenTrue).AddRange(Choices(conditional.WhenFalse)),
        _ => ImmutableArray.Create(expression),
    };

    /// <summary>The text that is sent: of a constant, a member of the SDK's enumeration, or a local or field that was given one.</summary>
    private static string? StatusOf(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetConstantValue(value, cancellationToken) is { HasValue: true, Value: string text })
        {
            return text;
        }

        return model.GetSymbolInfo(value, cancellationToken).Symbol switch
        {
            IFieldSymbol field when ProxySymbols.Find(model.Compilation)?.WireText(field) is { } member => member,
            ILocalSymbol or IFieldSymbol when DeclaredValue.Find(value, model, cancellationToken) is { } declared => StatusOf(declared, model, cancellationToken),
            _ => null,
        };
    }
}
