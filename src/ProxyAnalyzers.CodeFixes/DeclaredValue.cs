using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>What a variable, a constant or a field was given where it was declared.</summary>
internal static class DeclaredValue
{
    /// <summary>The expression; null where the symbol is something else, or was given its value later or in another file.</summary>
    public static ExpressionSyntax? Find(ExpressionSyntax name, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(name, cancellationToken).Symbol is (ILocalSymbol or IFieldSymbol) and { DeclaringSyntaxReferences: { Length: 1 } declarations }
        && declarations[0].SyntaxTree == name.SyntaxTree
        && declarations[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer: { } initializer }
            ? initializer.Value
            : null;

    /// <summary>
    /// What a local was declared with, if it is read at this place only: what is wrong is changed where it is written, and no variable stays
    /// behind that nobody reads.
    /// </summary>
    public static ExpressionSyntax? FindOfOnlyUse(ExpressionSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(name, cancellationToken).Symbol is not ILocalSymbol local || Find(name, model, cancellationToken) is not { } value)
        {
            return null;
        }

        var uses = FreeNames.MemberAround(name).DescendantNodes().OfType<IdentifierNameSyntax>()
            .Count(other => other.Identifier.ValueText == local.Name && other.Parent is not NameColonSyntax);
        return uses == 1 ? value : null;
    }
}
