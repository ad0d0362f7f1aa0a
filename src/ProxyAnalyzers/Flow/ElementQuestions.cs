using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What was asked about the elements of a collection from outside, in a query (see <see cref="Lookups"/>) or in a loop. Asked in other words,
/// it may be asked about the same element, which is not followed; and so it is with a text that may be an element, or of which more is asked.
/// </summary>
internal static class ElementQuestions
{
    private const string AskedInLoop = nameof(AskedInLoop);

    /// <summary>The world after something was ended in a loop, for an element that was asked about.</summary>
    public static World NoteLoops(World world, IOperation ending)
    {
        foreach (var taken in world.Relations.Keys.Where(relation => relation.Kind == RelationKind.TakenInLoop).ToList())
        {
            if (world.FindRelated(RelationKind.GoneThrough, taken.First) is { IsLost: false } collection && taken.Second is Born element && IsAskedAbout(world, element)
                && world.Ways.Take(new Test(TestKind.Function, collection, new Constant(ending.Syntax.SpanStart), AskedInLoop), true) is { } ways)
            {
                world = world with { Ways = ways };
            }
        }

        return world;
    }

    /// <summary>Whether it is such a question, or one that is asked of a text, which may be an element.</summary>
    public static bool IsOne(Value question) => Find(question) is not null || question is Test { Kind: TestKind.Function } or Test { Kind: TestKind.AreEqual, Right: Constant { Content: string } };

    /// <summary>Whether the answers to two questions may exclude each other.</summary>
    public static bool MayExclude(Way way, Value earlier, Value later) =>
        AsksForWord(way, earlier, later) || AsksForWord(way, later, earlier) || MayExcludeElements(way, earlier, later);

    /// <summary>
    /// Whether a collection was asked for a text that was found to be a word, or a function of it that is not computed here: only whoever knows
    /// the elements, or computes it, knows whether both can be.
    /// </summary>
    private static bool AsksForWord(Way way, Value question, Value asked) =>
        asked is Test { Kind: TestKind.AreEqual, Right: Constant { Content: string } word } isWord && way.AnswerTo(isWord) == true
        && (Find(question) is { Right: { } key } one ? IsOfKey(one) && AreOfOneText(key, isWord.Left)
            : question is Test { Kind: TestKind.Function } function && AreOfOneText(function.Left, isWord.Left) && PureFunctions.Answer(question, isWord.Left, word) is null);

    /// <summary>
    /// Whether two questions about the elements of one collection may exclude each other: not those about two keys, nor those that differ only
    /// in what they compare with, and not where some element was found both times, for it may be another one.
    /// </summary>
    private static bool MayExcludeElements(Way way, Value earlier, Value later) =>
        Find(earlier) is { } one && Find(later) is { } other
        && CollectionOf(one).Equals(CollectionOf(other))
        && !(IsOfKey(one) && IsOfKey(other))
        && (one.Right!.Equals(other.Right) || !WordsOf(one).Equals(WordsOf(other)))
        && !(HasFound(way, earlier, one) && HasFound(way, later, other));

    /// <summary>Whether something was asked about the element; what was found to be another value goes by that name.</summary>
    private static bool IsAskedAbout(World world, Born element) =>
        world.Ways.Asked.Any(asked => asked.Any(element.Equals)) || world.Aliases.Keys.Any(alias => alias.Any(element.Equals));

    private static Test? Find(Value question) => question switch
    {
        Test { Kind: TestKind.Function, Left: Member { Symbol: ITypeSymbol }, Right: not null, Name: not "[]" } or Test { Name: AskedInLoop } => (Test)question,
        Test test => Find(test.Left) ?? (test.Right is { } right ? Find(right) : null),
        _ => null,
    };

    /// <summary>Whether both come from one text, whatever was done with its letters.</summary>
    private static bool AreOfOneText(Value one, Value other) => WithoutFunctions(one).Equals(WithoutFunctions(other));

    private static Value WithoutFunctions(Value text) => text is Test { Kind: TestKind.Function, Right: null } function ? WithoutFunctions(function.Left) : text;

    private static Value CollectionOf(Test question) => question.Left is Member { Symbol: ITypeSymbol, Target: { } collection } ? collection : question.Left;

    private static bool IsOfKey(Test question) => question.Name is "Contains" or "ContainsKey" or "ContainsValue" or "GetValueOrDefault" or "IndexOf" or "LastIndexOf" or "BinarySearch";

    private static Value WordsOf(Test question)
    {
        var words = question.Right!;
        while (words is Test { Name: "," } captured)
        {
            words = captured.Left;
        }

        return words;
    }

    private static bool HasFound(Way way, Value asked, Test question) =>
        way.AnswerTo(asked) is { } answer && (answer ^ asked is Test { Kind: TestKind.IsNull } ^ question.Name is "All" or "TrueForAll");
}
