using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>
/// Makes a local time one in UTC. Only what becomes the time is followed: an hour that is asked for, or a span up to a deadline, is right as
/// it is.
/// </summary>
internal sealed record UtcTime(SemanticModel Model, CancellationToken CancellationToken)
{
    /// <summary>Takes the time from its counterpart; null where it is not said how the time came about.</summary>
    public ImmutableArray<TextChange>? Rewrite(ExpressionSyntax time)
    {
        for (var link = time; link is not null; link = FindSource(link))
        {
            switch (link)
            {
                case ConditionalExpressionSyntax choice:
                    return RewriteBoth(choice.WhenTrue, choice.WhenFalse);
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice:
                    return RewriteBoth(choice.Left, choice.Right);
            }

            switch (NameOf(link) is { } name ? Model.GetSymbolInfo(name, CancellationToken).Symbol : null)
            {
                case { Name: "ToUniversalTime" or "ConvertTimeToUtc" or "UtcDateTime" }:
                    return null;
                case { Name: "Today" or "Date", ContainingType.Name: "DateTime" or "DateTimeOffset" }:
                    // Midnight, and eight in the morning, are those of the place.
                    return Convert(time);
                case { } symbol when CounterpartOf(symbol) is { } counterpart:
                    return ImmutableArray.Create(new TextChange(NameOf(link)!.Span, counterpart));
            }
        }

        return null;
    }

    public ImmutableArray<TextChange> Convert(ExpressionSyntax time)
    {
        var isNullable = Model.GetTypeInfo(time, CancellationToken).Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var conversion = (isNullable ? "?" : "") + ".ToUniversalTime()";
        return time is NameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ParenthesizedExpressionSyntax
            ? ImmutableArray.Create(new TextChange(new TextSpan(time.Span.End, 0), conversion))
            : ImmutableArray.Create(new TextChange(new TextSpan(time.SpanStart, 0), "("), new TextChange(new TextSpan(time.Span.End, 0), ")" + conversion));
    }

    private ImmutableArray<TextChange>? RewriteBoth(ExpressionSyntax first, ExpressionSyntax second) => (Rewrite(first), Rewrite(second)) switch
    {
        (null, null) => null,
        var (some, others) => (some ?? ImmutableArray<TextChange>.Empty).AddRange(others ?? ImmutableArray<TextChange>.Empty),
    };

    /// <summary>The time that this one is computed from.</summary>
    private ExpressionSyntax? FindSource(ExpressionSyntax time) => time switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
        CastExpressionSyntax cast => cast.Expression,
        PostfixUnaryExpressionSyntax postfix => postfix.Operand,
        BinaryExpressionSyntax sum when IsTime(sum) => sum.Left,
        MemberAccessExpressionSyntax access => access.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SpecifyKind" }, ArgumentList.Arguments: { Count: > 0 } arguments } => arguments[0].Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } call when IsTime(call) => called.Expression,
        _ => null,
    };

    private bool IsTime(ExpressionSyntax expression) => Model.GetTypeInfo(expression, CancellationToken).Type is { Name: "DateTime" or "DateTimeOffset" };

    private static SimpleNameSyntax? NameOf(ExpressionSyntax time) => time switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        InvocationExpressionSyntax call => NameOf(call.Expression),
        _ => null,
    };

    private static string? CounterpartOf(ISymbol symbol) => symbol.ContainingType is not { Name: "DateTime" or "DateTimeOffset" or "TimeProvider" } ? null : symbol switch
    {
        { Name: "Now", IsStatic: true } => "UtcNow",
        { Name: "LocalDateTime", IsStatic: false } => "UtcDateTime",
        { Name: "GetLocalNow", IsStatic: false } => "GetUtcNow",
        { Name: "ToLocalTime", IsStatic: false } => "ToUniversalTime",
        _ => null,
    };
}
