using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Flow.Files;

/// <summary>
/// Reads a text word by word. A word is a number, for only equality counts: two that share one cost a second look, no more.
/// </summary>
internal struct WordReader
{
    private static readonly bool[] IsAsciiPart = Enumerable.Range(0, 128).Select(character => character == '_' || char.IsLetterOrDigit((char)character)).ToArray();

    private readonly string _text;
    private readonly int _end;
    private readonly bool _ignoresCase;
    private int _position;

    public WordReader(string text, int start, int end, bool ignoresCase)
    {
        _text = text;
        _position = start;
        _end = end;
        _ignoresCase = ignoresCase;
        Current = 0;
    }

    /// <summary>The word that was read.</summary>
    public int Current { get; private set; }

    /// <summary>Whether names that differ in case alone are one name in the language of the file.</summary>
    public static bool IgnoresCase(SyntaxTree tree) => tree.Options.Language == LanguageNames.VisualBasic;

    /// <summary>The number of a word.</summary>
    public static int NumberOf(string word, bool ignoresCase)
    {
        var reader = new WordReader(word, 0, word.Length, ignoresCase);
        return reader.MoveNext() ? reader.Current : 0;
    }

    public bool MoveNext()
    {
        var number = 0;
        var position = _position;
        for (; position < _end; position++)
        {
            var character = _text[position];
            if (character < 128 ? IsAsciiPart[character] : !char.IsWhiteSpace(character))
            {
                number = unchecked((number ^ (_ignoresCase ? char.ToUpperInvariant(character) : character)) * 16777619) is var next and not 0 ? next : 1;
            }
            else if (number != 0)
            {
                break;
            }
        }

        _position = position;
        Current = number;
        return number != 0;
    }
}
