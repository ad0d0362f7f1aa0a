using System;
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
            AddParts(tree, outline => outline.Parts.Where(part => part.NamesProxy));
        }

        while (_newNames.Count > 0 && !_isAll)
        {
            var names = _newNames;
            _newNames = new List<int>();
            foreach (var tree in _compilation.SyntaxTrees)
            {
                // An IDE asks anew after every keystroke: what a file does not mention is not looked for in its parts.
                if (names.FindAll(FileWords.Of(tree, _cancellationToken).Contain) is { Count: > 0 } mentioned)
                {
                    AddParts(tree, outline => mentioned.SelectMany(outline.Mentioning));
                }
            }
        }

        return new ProxyCode(_outlines, _found, _isAll);
    }

    private void AddParts(SyntaxTree tree, Func<Outline, IEnumerable<FilePart>> find)
    {
        if (!_outlines.TryGetValue(tree, out var outline))
        {
            _outlines.Add(tree, outline = Outline.Of(tree, _compilation, _cancellationToken));
        }

        foreach (var part in find(outline))
        {
            Add(part, outline);
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
}
