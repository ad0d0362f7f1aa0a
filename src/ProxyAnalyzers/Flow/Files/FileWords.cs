using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Flow.Files;

/// <summary>Which words a file has, as its text alone says it.</summary>
internal sealed class FileWords
{
    // What a file says does not change: the next compilation of an IDE has all files but one in common with the last.
    private static readonly ConditionalWeakTable<SyntaxTree, FileWords> Known = new();

    private readonly Lazy<int[]> _words;

    private FileWords(SyntaxTree tree)
    {
        var text = tree.GetText().ToString();
        NamesProxy = ProxyWords.AreIn(text, 0, text.Length, WordReader.IgnoresCase(tree));
        _words = new Lazy<int[]>(() => ReadAll(tree));
    }

    /// <summary>Without it, the file can come to Proxy through other files only.</summary>
    public bool NamesProxy { get; }

    public static FileWords Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Known.GetValue(tree, known => new FileWords(known));
    }

    public bool Contain(int word) => Array.BinarySearch(_words.Value, word) >= 0;

    private static int[] ReadAll(SyntaxTree tree)
    {
        var text = tree.GetText().ToString();
        var words = new HashSet<int>();
        var reader = new WordReader(text, 0, text.Length, WordReader.IgnoresCase(tree));
        while (reader.MoveNext())
        {
            words.Add(reader.Current);
        }

        var sorted = words.ToArray();
        Array.Sort(sorted);
        return sorted;
    }
}
