using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
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

        var types = new TypeNames(marked, model, new CodeStyle(marked, text).NewLine);

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

            changes.Add(Replace(value, nearest, types, model, cancellationToken));
        }

        return changes.Count > 0 ? changes.Concat(types.Imports).OrderBy(change => change.Span.Start).ToImmutableArray() : null;
    }

    private static TextChange Replace(ExpressionSyntax value, string nearest, TypeNames types, SemanticModel model, CancellationToken cancellationToken)
    {
        var declared = DeclaredValue.FindOfOnlyUse(value, model, cancellationToken);
        if (declared is not null && model.GetTypeInfo(declared, cancellationToken).Type is { SpecialType: SpecialType.System_String })
        {
            return new TextChange(declared.Span, SymbolDisplay.FormatLiteral(nearest, quote: true));
        }

        var written = declared ?? value;
        var member = nearest == SessionStatus.Closed ? "Closed" : "InProgress";
        return written is MemberAccessExpressionSyntax { Name: var name } && MemberText(written, model, cancellationToken) is not null
            ? new TextChange(name.Span, member)
            : new TextChange(written.Span, types.NameOf(ProxyProtocol.Resources[ResourceKind.Session]) + ".StatusEnum." + member);
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
            IFieldSymbol when MemberText(value, model, cancellationToken) is { } member => member,
            ILocalSymbol or IFieldSymbol when DeclaredValue.Find(value, model, cancellationToken) is { } declared => StatusOf(declared, model, cancellationToken),
            _ => null,
        };
    }

    private static string? MemberText(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(value, cancellationToken).Symbol is IFieldSymbol field ? ProxySymbols.Find(model.Compilation)?.WireText(field) : null;
}
