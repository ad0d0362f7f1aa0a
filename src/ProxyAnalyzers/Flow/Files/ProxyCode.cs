using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.Flow.Files;

/// <summary>The code of a compilation that may come to Proxy. No other code is ever bound.</summary>
internal sealed class ProxyCode
{
    private readonly IReadOnlyDictionary<SyntaxTree, Outline> _outlines;
    private readonly HashSet<FilePart> _parts;
    private readonly bool _isAll;

    public ProxyCode(IReadOnlyDictionary<SyntaxTree, Outline> outlines, HashSet<FilePart> parts, bool isAll)
    {
        _outlines = outlines;
        _parts = parts;
        _isAll = isAll;
    }

    /// <summary>Looks for it; null where there is none.</summary>
    public static ProxyCode? Find(Compilation compilation, CancellationToken cancellationToken)
    {
        // What other assemblies promise of their methods may concern any of our code.
        var isPromised = compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly => Contracts.Names.Any(assembly.TypeNames.Contains));
        var named = compilation.SyntaxTrees.Where(tree => FileWords.Of(tree, cancellationToken).NamesProxy).ToList();
        return named.Count == 0 && !isPromised ? null : new ProxyCodeSearch(compilation, cancellationToken).From(named, isPromised);
    }

    /// <summary>Whether the code, or some of it, may come to Proxy.</summary>
    public bool MayBeIn(SyntaxTree tree, TextSpan code)
    {
        if (_isAll || !_outlines.TryGetValue(tree, out var outline))
        {
            return _isAll;
        }

        return outline.Find(code) is { } part ? _parts.Contains(part) : outline.Parts.Any(_parts.Contains);
    }
}
