using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>What a run is given.</summary>
/// <param name="A">A truth value.</param>
/// <param name="B">Another one.</param>
/// <param name="N">A number.</param>
/// <param name="IsRiderGone">Somebody else has removed the rider before.</param>
internal readonly partial record struct Input(bool A, bool B, int N, bool IsRiderGone)
{
    private static readonly bool[] s_both = [false, true];

    public static ImmutableArray<Input> All { get; } = For("a b n", usesTrip: true);

    /// <summary>All inputs that differ in something that the text names.</summary>
    public static ImmutableArray<Input> For(string text, bool usesTrip) => For(text, usesTrip, [0, 1, 2]);

    /// <summary>The same with numbers that are seldom given: some loops have to go round more often.</summary>
    public static ImmutableArray<Input> Rare(string text, bool usesTrip) => For(text, usesTrip, [0, 1, 2, 3, 4, -1]);

    private static ImmutableArray<Input> For(string text, bool usesTrip, int[] numbers)
    {
        var names = Name().Matches(text).Select(match => match.Value).ToHashSet();
        return
        [
            .. from a in names.Contains("a") ? s_both : [false]
               from b in names.Contains("b") ? s_both : [false]
               from n in names.Contains("n") ? numbers : [0]
               from isGone in usesTrip ? s_both : [false]
               select new Input(a, b, n, isGone),
        ];
    }

    [GeneratedRegex(@"\b[abn]\b")]
    private static partial Regex Name();
}
