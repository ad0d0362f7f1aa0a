using System;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>What a text is asked to start with, to end with or to contain: <c>StartsWith("STOP")</c> excludes <c>StartsWith("GO")</c>, and implies <c>Contains("ST")</c>.</summary>
internal sealed record Affix(string Method, string Words, StringComparison Comparison)
{
    /// <summary>The text that is asked about, and what it is asked for; null for any other question.</summary>
    public static (Value Text, Affix Affix)? Read(Value test) =>
        test is Test { Kind: TestKind.Function, Right: Constant { Content: string or char } words } asked && FindComparison(asked.Name) is { } comparison
            ? (asked.Left, new Affix(asked.Name.Split(' ')[0], words.Content.ToString()!, comparison))
            : null;

    /// <summary>Whether every text that has this one has the other one.</summary>
    public bool Implies(Affix other) =>
        (Comparison == other.Comparison || other.Comparison == StringComparison.OrdinalIgnoreCase)
        && (other.Method == "Contains" ? Words.IndexOf(other.Words, other.Comparison) >= 0 : Method == other.Method && IsPartOf(other.Words, Words, other.Comparison));

    /// <summary>Whether no text has both.</summary>
    public bool Excludes(Affix other) =>
        Method != "Contains" && Method == other.Method
        && !IsPartOf(other.Words, Words, StringComparison.OrdinalIgnoreCase) && !IsPartOf(Words, other.Words, StringComparison.OrdinalIgnoreCase);

    private bool IsPartOf(string part, string whole, StringComparison comparison) => Method == "StartsWith" ? whole.StartsWith(part, comparison) : whole.EndsWith(part, comparison);

    /// <summary>How the method compares, by its name and the comparison that it was given; null for any other method.</summary>
    private static StringComparison? FindComparison(string name) => name switch
    {
        "StartsWith" or "StartsWith 4" or "EndsWith" or "EndsWith 4" or "Contains" or "Contains 4" => StringComparison.Ordinal,
        "StartsWith 5" or "EndsWith 5" or "Contains 5" => StringComparison.OrdinalIgnoreCase,
        _ => null,
    };
}
