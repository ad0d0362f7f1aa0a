using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Loops that have gone round so often that it is not known any more how often. Up to the same bound two of them go round equally often, which
/// is not followed: where the second has come to its end, nobody can tell which of the states that it leads to go with those of the first.
/// </summary>
internal static class LostCounts
{
    /// <summary>The world after a test that may have ended a loop: what is left is known only of the first to this bound, if its count was lost.</summary>
    public static World Learn(World world, Value test, bool answer, Analysis analysis)
    {
        if (FindEnd(test, answer) is not ({ IsLost: false } bound and not Constant, var counter))
        {
            return world;
        }

        var isKnownBound = new Test(TestKind.Function, bound, null, nameof(LostCounts));
        if (world.Ways.WithoutAsking(isKnownBound) is not { } counted || (IsLostCount(counter) && counted.IsBounded(bound)))
        {
            analysis.HasLostCount |= world.EndsOfResources.Any();
            return world.ForgetStates();
        }

        // Whoever has counted the rounds of the first one comes here too, and knows all that he knew.
        world = world with { Ways = counted };
        return IsLostCount(counter) && world.Ways.Take(isKnownBound, true) is { } ways ? world with { Ways = ways } : world;
    }

    /// <summary>A number, and what was found not to be below it.</summary>
    private static (Value Bound, Value Counter)? FindEnd(Value test, bool answer) => test switch
    {
        Test { Kind: TestKind.Function, Name: "<", Right: { } right } less => answer ? (less.Left, right) : (right, less.Left),
        Test { Kind: TestKind.AreEqual, Right: { } right } equal when answer => IsLostCount(equal.Left) ? (right, equal.Left) : (equal.Left, right),
        _ => null,
    };

    /// <summary>A number that a variable may hold where worlds were joined that differ in it, and what it was counted on to from there.</summary>
    private static bool IsLostCount(Value value) => value switch
    {
        Born { Kind: BirthKind.Join, Place: { Site: ILocalSymbol { Type: { SpecialType: SpecialType.System_Int32 } } } } => true,
        Born { Kind: BirthKind.Result, Place: { Site: IIncrementOrDecrementOperation or ICompoundAssignmentOperation } } => true,
        Test { Kind: TestKind.Function, Name: nameof(BinaryOperatorKind.Add) or nameof(BinaryOperatorKind.Subtract) } sum => IsLostCount(sum.Left),
        _ => false,
    };
}
