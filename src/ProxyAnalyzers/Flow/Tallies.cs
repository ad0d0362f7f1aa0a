using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Finds the increments of tallies: numbers that are counted up in a loop, and only told to others in the end. Nobody asks for how many
/// rounds one has come from nothing, so it need not be followed round by round.
/// </summary>
internal static class Tallies
{
    /// <summary>The increments, by their syntax.</summary>
    public static ImmutableHashSet<SyntaxNode> Find(IOperation body, ImmutableArray<TextSpan> loops)
    {
        var steps = body.Descendants().OfType<IIncrementOrDecrementOperation>().Where(step => IsCountedUp(step) && loops.Any(loop => loop.Contains(step.Syntax.Span))).ToImmutableArray();
        if (steps.IsEmpty)
        {
            return ImmutableHashSet<SyntaxNode>.Empty;
        }

        var asked = new HashSet<ISymbol>(body.Descendants().Where(IsAskedAbout).Select(SymbolOf).OfType<ISymbol>(), SymbolEqualityComparer.Default);
        return steps.Where(step => SymbolOf(step.Target) is { } symbol && !asked.Contains(symbol) && !IsOfCodeAround(symbol, body)).Select(step => step.Syntax).ToImmutableHashSet();
    }

    /// <summary>What is counted: a variable, or a member of whichever object.</summary>
    public static ISymbol? SymbolOf(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        _ => null,
    };

    private static bool IsCountedUp(IIncrementOrDecrementOperation step) => step.Kind == OperationKind.Increment && step.Type?.SpecialType == SpecialType.System_Int32;

    /// <summary>Whether it matters here which number it is: it is compared, computed with, copied, or tells an element.</summary>
    private static bool IsAskedAbout(IOperation mention) =>
        SymbolOf(mention) is not null
        && AncestorsUntilStatement(mention).Any(ancestor => ancestor is IBinaryOperation { Type: not { SpecialType: SpecialType.System_String } }
            or IIsPatternOperation or ISwitchOperation or ISwitchExpressionOperation or IArrayElementReferenceOperation
            or IPropertyReferenceOperation { Arguments: { IsEmpty: false } } or IVariableInitializerOperation
            or ISimpleAssignmentOperation { Target: ILocalReferenceOperation });

    /// <summary>A lambda's code does not show what is asked about the variables around it.</summary>
    private static bool IsOfCodeAround(ISymbol symbol, IOperation body) =>
        symbol is ILocalSymbol local && !local.DeclaringSyntaxReferences.Any(declaration => body.Syntax.Span.Contains(declaration.Span));

    private static IEnumerable<IOperation> AncestorsUntilStatement(IOperation mention)
    {
        for (var ancestor = mention.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            yield return ancestor;
            if (ancestor is IExpressionStatementOperation or IVariableDeclarationGroupOperation or IBlockOperation or IReturnOperation)
            {
                yield break;
            }
        }
    }
}
