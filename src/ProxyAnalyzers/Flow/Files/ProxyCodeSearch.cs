using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Flow.Files;

/// <summary>
/// Finds the code that may come to Proxy by its words, without asking what they mean: what names Proxy, what mentions the name of such
/// code, what mentions the name of that, and so on. It finds too much, never too little.
/// </summary>
internal sealed class ProxyCodeSearch
{
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<SyntaxTree, Outline> _outlines = new();
    private readonly HashSet<FilePart> _found = new();
    private readonly HashSet<int> _names = new();
    private readonly Dictionary<int, List<(FilePart Part, Outline File)>> _mentions = new();
    private List<int> _newNames = new();
    private bool _isAll;

    public ProxyCodeSearch(Compilation compilation, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Starts at the files that name Proxy.</summary>
    public ProxyCode From(List<SyntaxTree> named, bool isAll)
    {
        _isAll = isAll;
        foreach (var tree in named)
        {
            Open(tree);
        }

        var closed = _compilation.SyntaxTrees.Except(named).ToList();
        while (_newNames.Count > 0 && !_isAll)
        {
            var names = _newNames;
            _newNames = new List<int>();
            foreach (var (part, file) in names.SelectMany(MentionsOf))
            {
                Add(part, file);
            }

            foreach (var tree in closed.Where(tree => names.Exists(FileWords.Of(tree, _cancellationToken).Contain)).ToList())
            {
                closed.Remove(tree);
                Open(tree);
            }
        }

        return new ProxyCode(_outlines, _found, _isAll);
    }

    private void Open(SyntaxTree tree)
    {
        var outline = Outline.Of(tree, _compilation, _cancellationToken);
        _outlines.Add(tree, outline);
        foreach (var part in outline.Parts)
        {
            if (part.NamesProxy || part.Words.Any(_names.Contains))
            {
                Add(part, outline);
                continue;
            }

            foreach (var word in part.Words)
            {
                MentionsOf(word).Add((part, outline));
            }
        }
    }

    private void Add(FilePart part, Outline file)
    {
        if (!_found.Add(part))
        {
            return;
        }

        _isAll |= part.IsCalledWithoutName;
        _newNames.AddRange(part.Names.Where(_names.Add));
        if (part.Names.IsEmpty)
        {
            // An import gives names to all of its file.
            foreach (var other in file.Parts)
            {
                Add(other, file);
            }
        }
    }

    private List<(FilePart Part, Outline File)> MentionsOf(int word)
    {
        if (!_mentions.TryGetValue(word, out var parts))
        {
            _mentions.Add(word, parts = new List<(FilePart, Outline)>());
        }

        return parts;
    }
}
