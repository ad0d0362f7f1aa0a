using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Where a SID comes from: a local or parameter that is the record, or the string itself.</summary>
/// <param name="Symbol">The local or parameter.</param>
/// <param name="IsRecord">It is a record of the SDK; else it is a string.</param>
internal sealed record SidOrigin(ISymbol Symbol, bool IsRecord)
{
    /// <summary>The origin of the SID of such a resource; null where it is neither, or can be another one by now.</summary>
    public static SidOrigin? Find(ExpressionSyntax sid, ResourceKind kind, ProxySymbols symbols, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (sid)
        {
            case PostfixUnaryExpressionSyntax { Operand: { } operand }:
                return Find(operand, kind, symbols, model, cancellationToken);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Sid", Expression: IdentifierNameSyntax record } when symbols.KindOf(model.GetTypeInfo(record, cancellationToken).Type) == kind:
                return SymbolOf(record) is { } owner ? new SidOrigin(owner, IsRecord: true) : null;
            case IdentifierNameSyntax name when SymbolOf(name) is { } variable:
                return DeclaredValue.Find(name, model, cancellationToken) is MemberAccessExpressionSyntax filled && Find(filled, kind, symbols, model, cancellationToken) is { } source
                    ? source
                    : new SidOrigin(variable, IsRecord: false);
            default:
                return null;
        }

        ISymbol? SymbolOf(IdentifierNameSyntax name) => model.GetSymbolInfo(name, cancellationToken).Symbol is var symbol and (ILocalSymbol or IParameterSymbol) ? symbol : null;
    }

    public bool Is(SidOrigin? other) => SymbolEqualityComparer.Default.Equals(Symbol, other?.Symbol);
}
