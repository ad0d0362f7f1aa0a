using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Protocol;
using ProxyAnalyzers.Rules;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Puts the SIDs of a call in their right places, or takes the SID of the one resource that the place is for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RightSidCodeFixProvider))]
public sealed class RightSidCodeFixProvider : RewriteCodeFixProvider
{
    /// <summary>Creates the provider.</summary>
    public RightSidCodeFixProvider()
        : base("Use the right SID", "RightSid", NotTheRightKindOfSid.Descriptor)
    {
    }

    /// <inheritdoc/>
    private protected override ImmutableArray<TextChange>? Rewrite(
        Diagnostic diagnostic, SyntaxNode root, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (ProxySymbols.Find(model.Compilation) is not { } symbols
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent: BaseArgumentListSyntax } marked
            || marked.Expression.Span != diagnostic.Location.SourceSpan)
        {
            return null;
        }

        var places = SidPlace.Find(marked, symbols, model, cancellationToken);
        return places.FirstOrDefault(place => place.Argument == marked) is not { } wrong
            || places.Any(place => place.Argument.Expression.HasCommentInside())
            ? null
            : Permute(places) ?? TakeSid(wrong, symbols, model, cancellationToken);
    }

    /// <summary>Every SID of a known kind goes where that kind is wanted; the others fill what is left, as long as that is one place.</summary>
    private static ImmutableArray<TextChange>? Permute(ImmutableArray<SidPlace> places)
    {
        var target = new Dictionary<SidPlace, SidPlace>();
        foreach (var place in places.Where(place => place.Held != ResourceKind.None))
        {
            var wanted = places.Where(other => other.Wanted == place.Held).ToList();
            if (wanted.Count != 1 || target.ContainsKey(wanted[0]))
            {
                return null;
            }

            target.Add(wanted[0], place);
        }

        var free = places.Where(place => !target.ContainsKey(place)).ToList();
        var unknown = places.Where(place => place.Held == ResourceKind.None).ToList();
        if (!free.All(unknown.Contains) && free.Count > 1)
        {
            return null;
        }

        if (!free.All(unknown.Contains) && free.Count == 1)
        {
            target.Add(free[0], unknown[0]);
        }

        var moved = target.Where(pair => pair.Key != pair.Value).ToList();
        return moved.Count == 0
            ? null
            : moved.OrderBy(pair => pair.Key.Argument.SpanStart).Select(pair => new TextChange(pair.Key.Argument.Expression.Span, pair.Value.Argument.Expression.ToString())).ToImmutableArray();
    }

    private static ImmutableArray<TextChange>? TakeSid(SidPlace wrong, ProxySymbols symbols, SemanticModel model, CancellationToken cancellationToken)
    {
        var argument = wrong.Argument.Expression;
        var (owner, member) = PartsOf(argument);
        if (owner is not null && FindProperty(symbols.KindOf(model.GetTypeInfo(owner, cancellationToken).Type), wrong.Wanted) is { } property)
        {
            return ImmutableArray.Create(new TextChange(member!.Span, property));
        }

        var resources = model.LookupSymbols(argument.SpanStart)
            .Where(symbol => symbol is ILocalSymbol or IParameterSymbol && symbol.Locations.All(location => location.SourceSpan.End < argument.FullSpan.Start))
            .Where(symbol => symbols.KindOf((symbol as ILocalSymbol)?.Type ?? ((IParameterSymbol)symbol).Type) == wrong.Wanted && !IsWrapped(symbol))
            .ToList();
        return resources.Count == 1 ? ImmutableArray.Create(new TextChange(argument.Span, resources[0].Name + ".Sid")) : null;
    }

    /// <summary>What <c>rider.Identifier</c> and <c>rider?.Identifier</c> are read from, and the name of what is read.</summary>
    private static (ExpressionSyntax? Owner, SimpleNameSyntax? Member) PartsOf(ExpressionSyntax argument) => argument switch
    {
        MemberAccessExpressionSyntax access => (access.Expression, access.Name),
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } access => (access.Expression, binding.Name),
        PostfixUnaryExpressionSyntax postfix => PartsOf(postfix.Operand),
        _ => default,
    };

    /// <summary>The property of the record itself that holds the wanted SID: its own, or that of whom a message went to.</summary>
    private static string? FindProperty(ResourceKind owner, ResourceKind wanted) =>
        owner == wanted ? "Sid" : (owner, wanted) is (ResourceKind.MessageInteraction, ResourceKind.Participant) ? "ParticipantSid" : null;

    /// <summary>A task or a response is not the resource itself.</summary>
    private static bool IsWrapped(ISymbol symbol) => ((symbol as ILocalSymbol)?.Type ?? ((IParameterSymbol)symbol).Type) is INamedTypeSymbol { IsGenericType: true };
}
