using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Hostile.Sources;

namespace ProxyAnalyzers.Hostile.Damage;

/// <summary>
/// Makes one input for each index: four of five damage one token or line, each in turn before any comes twice; the fifth is two texts
/// in one file, a text with several edits, or one in which names have taken the place of others.
/// </summary>
internal sealed class Damager
{
    private const int MostEdits = 6;

    private static readonly ImmutableArray<DamageKind> s_kindsOfTokens =
        [DamageKind.TokenLost, DamageKind.TokenDoubled, DamageKind.TokensSwapped, DamageKind.TokenReplaced, DamageKind.FileCutAtToken];

    private static readonly ImmutableArray<DamageKind> s_kindsOfLines = [DamageKind.LineLost, DamageKind.LineCut];

    /// <summary>The fixed tokens of the language, and a few that are none or that a lexer may stumble over.</summary>
    private static readonly ImmutableArray<string> s_words =
    [
        .. Enum.GetValues<SyntaxKind>().Select(SyntaxFacts.GetText).Where(text => text.Length > 0).Distinct(),
        "x", "0", "1e400", "0x", "\"", "\"\"\"", "$\"", "$\"{", "@\"", "'", "''", "/*", "//", "#if", "#endif", "#nullable", "\\", "`", "\0", "\uFEFF", "\u2028", "\uD800", "\"KP5d1f0c2b7a9e4836f1c0d2b3a4958677\"", "null", "default", "await", "dynamic",
    ];

    private readonly int _seed;
    private readonly ImmutableArray<Source> _sources;
    private readonly ImmutableArray<(Source Source, DamageKind Kind, TextSpan Span, TextSpan Next)> _places;
    private readonly long _stride;

    public Damager(ImmutableArray<Source> sources, int seed)
    {
        _seed = seed;
        _sources = sources;
        _places = [.. sources.SelectMany(Places)];
        _stride = FindStride(_places.Length, new Random(seed));
    }

    /// <summary>In how many ways one token or one line can be damaged.</summary>
    public int PlaceCount => _places.Length;

    /// <summary>The input of an index: the same for the same sources and the same seed.</summary>
    public Input Damage(int index)
    {
        var random = new Random(HashCode(_seed, index));
        if (index % 5 == 4)
        {
            return random.Next(3) switch
            {
                0 => Join(index, random),
                1 => EditSeveral(index, random),
                _ => ExchangeNames(index, random),
            };
        }

        var turn = index - (index / 5);
        var (source, kind, span, next) = _places[(int)((_seed + (turn * _stride)) % _places.Length)];
        var text = Apply(source.Text, kind, span, next, random);
        return Create(index, $"{kind} at {span.Start} in {source.Name}", text, source);
    }

    private Input Join(int index, Random random)
    {
        var first = _sources[random.Next(_sources.Length)];
        var second = Pick(first.Company, random);
        return Create(index, $"{first.Name} and {second.Name} in one file", first.Text + "\n" + second.Text, first);
    }

    private Input EditSeveral(int index, Random random)
    {
        var source = _sources[random.Next(_sources.Length)];
        var edits = new SortedDictionary<int, (DamageKind Kind, TextSpan Span, TextSpan Next)>();
        for (var count = random.Next(2, MostEdits + 1); count > 0 && source.Tokens.Length > 1; count--)
        {
            var token = random.Next(source.Tokens.Length - 1);
            edits[-token] = (s_kindsOfTokens[random.Next(4)], source.Tokens[token], source.Tokens[token + 1]);
        }

        // From the end of the text to its beginning, so that each finds its place.
        var text = edits.Values.Aggregate(source.Text, (before, edit) => Apply(before, edit.Kind, edit.Span, edit.Kind == DamageKind.TokensSwapped ? edit.Span : edit.Next, random));
        return Create(index, $"{edits.Count} edits in {source.Name}", text, source);
    }

    /// <summary>Much of this compiles, and does what nobody has thought of.</summary>
    private Input ExchangeNames(int index, Random random)
    {
        var source = _sources[random.Next(_sources.Length)];
        var text = source.Text;
        foreach (var name in source.Names.Reverse().Where(_ => random.Next(source.Names.Length) < MostEdits))
        {
            var other = source.Names[random.Next(source.Names.Length)];
            text = text.Remove(name.Start, name.Length).Insert(name.Start, source.Text.Substring(other.Start, other.Length));
        }

        return Create(index, $"names exchanged in {source.Name}", text, source);
    }

    private Source Pick(Company company, Random random)
    {
        Source source;
        do
        {
            source = _sources[random.Next(_sources.Length)];
        }
        while (source.Company != company);

        return source;
    }

    private static IEnumerable<(Source Source, DamageKind Kind, TextSpan Span, TextSpan Next)> Places(Source source)
    {
        for (var i = 0; i < source.Tokens.Length; i++)
        {
            foreach (var kind in s_kindsOfTokens)
            {
                yield return (source, kind, source.Tokens[i], source.Tokens[Math.Min(i + 1, source.Tokens.Length - 1)]);
            }
        }

        foreach (var line in source.Lines)
        {
            foreach (var kind in s_kindsOfLines)
            {
                yield return (source, kind, line, line);
            }
        }
    }

    private static string Apply(string text, DamageKind kind, TextSpan span, TextSpan next, Random random) => kind switch
    {
        DamageKind.TokenLost or DamageKind.LineLost => text.Remove(span.Start, span.Length),
        DamageKind.TokenDoubled => text.Insert(span.End, " " + text.Substring(span.Start, span.Length)),
        DamageKind.TokensSwapped when next.Start >= span.End =>
            text[..span.Start] + text.Substring(next.Start, next.Length) + text[span.End..next.Start] + " " + text.Substring(span.Start, span.Length) + text[next.End..],
        DamageKind.TokensSwapped => text.Remove(span.Start, span.Length),
        DamageKind.TokenReplaced => text[..span.Start] + s_words[random.Next(s_words.Length)] + text[span.End..],
        DamageKind.FileCutAtToken => text[..span.Start],
        _ => Cut(text, span, span.Start + random.Next(span.Length)),
    };

    private static string Cut(string text, TextSpan line, int position) => text.Remove(position, line.End - position);

    /// <summary>Inputs that are compiled together must not have the same types: each gets a namespace of its own.</summary>
    private static Input Create(int index, string damage, string text, Source source)
    {
        if (source.Company == Company.VisualBasic)
        {
            return new Input(index, damage, $"Namespace Input{index}\n{text}\nEnd Namespace", Company.VisualBasic);
        }

        if (source.Company == Company.Sample)
        {
            var start = text.IndexOf("namespace MaskedDelivery", StringComparison.Ordinal);
            var end = start < 0 ? -1 : text.IndexOf(';', start);
            return new Input(index, damage, end < 0 ? text : text.Insert(end, $".Input{index}"), Company.Sample);
        }

        return text.Contains("namespace ", StringComparison.Ordinal)
            ? new Input(index, damage, text, Company.None)
            : new Input(index, damage, $"namespace Input{index};\n{text}", Company.Others);
    }

    /// <summary>A step that comes to every place before it comes to one again.</summary>
    private static long FindStride(int count, Random random)
    {
        long stride;
        do
        {
            stride = random.Next(1, Math.Max(2, count));
        }
        while (Gcd(stride, count) != 1);

        return stride;
    }

    private static long Gcd(long one, long other) => other == 0 ? one : Gcd(other, one % other);

    // HashCode.Combine gives another answer in each process.
    private static int HashCode(int seed, int index) => unchecked((seed * 486187739) + (index * 16777619));
}
