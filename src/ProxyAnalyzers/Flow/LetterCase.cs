using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>Texts whose letters were made small or capital before they are compared are compared as where case does not count: in capitals.</summary>
internal static class LetterCase
{
    /// <summary>Whether the texts are equal; null where their letters were not made the same.</summary>
    public static Value? AreEqual(Value left, Value right) => (left, right) switch
    {
        (Test { Kind: TestKind.Function, Name: "ToLower" or "ToLowerInvariant", Right: null } small, Constant { Text: { } word }) =>
            word == word.ToLowerInvariant() ? InCapitals(small, right) : Constant.False,
        (Test { Kind: TestKind.Function, Name: "ToUpper" or "ToUpperInvariant", Right: null } capital, Constant { Text: { } word }) =>
            word != word.ToUpperInvariant() ? Constant.False : capital.Name == "ToUpper" ? InCapitals(capital, right) : null,
        (Test { Kind: TestKind.Function, Name: "ToLower" or "ToLowerInvariant" or "ToUpper", Right: null } one, Test { Kind: TestKind.Function, Right: null } other) when other.Name == one.Name => InCapitals(one, other.Left),
        (Constant, Test) => AreEqual(right, left),
        _ => null,
    };

    private static Value InCapitals(Test cased, Value other) => Operators.AreEqual(PureFunctions.ToUpper(cased.Left), PureFunctions.ToUpper(other));
}
