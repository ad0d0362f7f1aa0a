using System;
using System.Collections.Generic;
using System.Linq;
using ProxyAnalyzers.Flow;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What texts start with, end with and contain excludes and implies no more than it does.</summary>
public sealed class AffixTests
{
    private static readonly string[] s_words = [.. Words(4)];

    [Theory]
    [InlineData("text.StartsWith(\"STOP\")", "StartsWith", "STOP", StringComparison.Ordinal)]
    [InlineData("text.EndsWith(\"STOP\")", "EndsWith", "STOP", StringComparison.Ordinal)]
    [InlineData("text.Contains(\"STOP\")", "Contains", "STOP", StringComparison.Ordinal)]
    [InlineData("text.StartsWith('S')", "StartsWith", "S", StringComparison.Ordinal)]
    [InlineData("text.Contains('S')", "Contains", "S", StringComparison.Ordinal)]
    [InlineData("text.StartsWith(\"STOP\", StringComparison.Ordinal)", "StartsWith", "STOP", StringComparison.Ordinal)]
    [InlineData("text.EndsWith(\"STOP\", StringComparison.Ordinal)", "EndsWith", "STOP", StringComparison.Ordinal)]
    [InlineData("text.Contains(\"STOP\", StringComparison.Ordinal)", "Contains", "STOP", StringComparison.Ordinal)]
    [InlineData("text.StartsWith(\"stop\", StringComparison.OrdinalIgnoreCase)", "StartsWith", "stop", StringComparison.OrdinalIgnoreCase)]
    [InlineData("text.EndsWith(\"stop\", StringComparison.OrdinalIgnoreCase)", "EndsWith", "stop", StringComparison.OrdinalIgnoreCase)]
    [InlineData("text.Contains(\"stop\", StringComparison.OrdinalIgnoreCase)", "Contains", "stop", StringComparison.OrdinalIgnoreCase)]
    public void Question_is_read(string question, string method, string words, StringComparison comparison)
    {
        var read = Expressions.Read(question, "text");
        Assert.Equal((read[1], new Affix(method, words, comparison)), Affix.Read(read[0]));
    }

    [Theory]
    [InlineData("text.StartsWith(\"STOP\", StringComparison.CurrentCulture)")]
    [InlineData("text.StartsWith(\"STOP\", StringComparison.InvariantCultureIgnoreCase)")]
    [InlineData("text.StartsWith(other)")]
    [InlineData("text.Contains(letter)")]
    [InlineData("text.LastIndexOf(\"STOP\")")]
    [InlineData("text == \"STOP\"")]
    [InlineData("text")]
    public void Other_question_is_not(string question) => Assert.Null(Affix.Read(Expressions.Read(question)[0]));

    [Theory]
    [InlineData("StartsWith", "ab", "StartsWith", "a", true)]
    [InlineData("StartsWith", "ab", "StartsWith", "ab", true)]
    [InlineData("StartsWith", "ab", "Contains", "b", true)]
    [InlineData("EndsWith", "ab", "EndsWith", "b", true)]
    [InlineData("EndsWith", "ab", "Contains", "a", true)]
    [InlineData("Contains", "ab", "Contains", "b", true)]
    [InlineData("StartsWith", "ab", "StartsWith", "b", false)]
    [InlineData("EndsWith", "ab", "EndsWith", "a", false)]
    [InlineData("StartsWith", "ab", "EndsWith", "b", false)]
    [InlineData("Contains", "ab", "StartsWith", "a", false)]
    [InlineData("StartsWith", "a", "StartsWith", "ab", false)]
    public void Longer_words_imply_the_shorter_ones_in_them(string method, string words, string otherMethod, string otherWords, bool implies)
    {
        Assert.Equal(implies, new Affix(method, words, StringComparison.Ordinal).Implies(new Affix(otherMethod, otherWords, StringComparison.Ordinal)));
        Assert.Equal(implies, new Affix(method, words, StringComparison.Ordinal).Implies(new Affix(otherMethod, otherWords.ToUpperInvariant(), StringComparison.OrdinalIgnoreCase)));
        Assert.Equal(implies, new Affix(method, words, StringComparison.OrdinalIgnoreCase).Implies(new Affix(otherMethod, otherWords.ToUpperInvariant(), StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData("StartsWith", "ab", "StartsWith", "b", true)]
    [InlineData("StartsWith", "ab", "StartsWith", "aa", true)]
    [InlineData("EndsWith", "ab", "EndsWith", "a", true)]
    [InlineData("EndsWith", "ab", "EndsWith", "bb", true)]
    [InlineData("StartsWith", "ab", "StartsWith", "a", false)]
    [InlineData("StartsWith", "a", "StartsWith", "ab", false)]
    [InlineData("EndsWith", "ab", "EndsWith", "b", false)]
    [InlineData("EndsWith", "b", "EndsWith", "ab", false)]
    [InlineData("StartsWith", "a", "EndsWith", "b", false)]
    [InlineData("Contains", "a", "Contains", "b", false)]
    public void Two_starts_exclude_each_other_unless_one_is_the_start_of_the_other(string method, string words, string otherMethod, string otherWords, bool excludes)
    {
        Assert.Equal(excludes, new Affix(method, words, StringComparison.Ordinal).Excludes(new Affix(otherMethod, otherWords, StringComparison.Ordinal)));
        Assert.Equal(excludes, new Affix(method, words, StringComparison.Ordinal).Excludes(new Affix(otherMethod, otherWords.ToUpperInvariant(), StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void What_is_implied_holds_for_every_text()
    {
        foreach (var (one, other) in Pairs().Where(pair => pair.One.Implies(pair.Other)))
        {
            Assert.All(s_words, text => Assert.True(!Has(text, one) || Has(text, other), $"{text}: {one} and {other}"));
        }
    }

    [Fact]
    public void What_is_excluded_holds_for_no_text()
    {
        foreach (var (one, other) in Pairs().Where(pair => pair.One.Excludes(pair.Other)))
        {
            Assert.All(s_words, text => Assert.False(Has(text, one) && Has(text, other), $"{text}: {one} and {other}"));
        }
    }

    private static IEnumerable<(Affix One, Affix Other)> Pairs()
    {
        var affixes = new[] { "StartsWith", "EndsWith", "Contains" }
            .SelectMany(method => Words(2).SelectMany(words => new[] { StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase }.Select(comparison => new Affix(method, words, comparison))))
            .ToList();
        return affixes.SelectMany(one => affixes.Select(other => (one, other)));
    }

    /// <summary>All words of these letters that are no longer.</summary>
    private static IEnumerable<string> Words(int length) =>
        length == 0 ? [""] : Words(length - 1).Concat(Words(length - 1).Where(word => word.Length == length - 1).SelectMany(word => "aAb".Select(letter => word + letter)));

    private static bool Has(string text, Affix affix) => affix.Method switch
    {
        "StartsWith" => text.StartsWith(affix.Words, affix.Comparison),
        "EndsWith" => text.EndsWith(affix.Words, affix.Comparison),
        _ => text.Contains(affix.Words, affix.Comparison),
    };
}
