using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Flow.Files;

/// <summary>Takes a file apart.</summary>
internal sealed class OutlineReader
{
    // A field is declared two nodes below the part that it stands in; what is deeper belongs to a body.
    private const int DeepestDeclaration = 2;

    // By collection initializers, queries and interpolated strings.
    private static readonly HashSet<string> CalledBySyntax = new()
    {
        "Add", "AppendFormatted", "AppendLiteral", "Cast", "Distinct", "GroupBy", "GroupJoin", "Join", "OrderBy", "OrderByDescending",
        "Select", "SelectMany", "Skip", "SkipWhile", "Take", "TakeWhile", "ThenBy", "ThenByDescending", "Where",
    };

    private readonly ImmutableArray<FilePart>.Builder _parts = ImmutableArray.CreateBuilder<FilePart>();
    private readonly SemanticModel _model;
    private readonly string _text;
    private readonly bool _ignoresCase;
    private readonly CancellationToken _cancellationToken;

    public OutlineReader(SemanticModel model, CancellationToken cancellationToken)
    {
        _model = model;
        _text = model.SyntaxTree.GetText(cancellationToken).ToString();
        _ignoresCase = WordReader.IgnoresCase(model.SyntaxTree);
        _cancellationToken = cancellationToken;
    }

    public ImmutableArray<FilePart> Read()
    {
        AddParts(_model.SyntaxTree.GetRoot(_cancellationToken), type: null);
        return _parts.ToImmutable();
    }

    private void AddParts(SyntaxNode container, ISymbol? type)
    {
        foreach (var node in container.ChildNodes())
        {
            switch (_model.GetDeclaredSymbol(node, _cancellationToken))
            {
                case INamedTypeSymbol nested:
                    AddParts(node, nested);
                    break;
                case INamespaceSymbol:
                    AddParts(node, type: null);
                    break;
                case { } member:
                    Add(node, ImmutableArray.Create(member), type);
                    break;
                default:
                    Add(node, FindDeclared(node, DeepestDeclaration).ToImmutableArray(), type);
                    break;
            }
        }
    }

    private IEnumerable<ISymbol> FindDeclared(SyntaxNode node, int depth) => depth == 0
        ? Enumerable.Empty<ISymbol>()
        : node.ChildNodes().SelectMany(child => _model.GetDeclaredSymbol(child, _cancellationToken) is { } symbol ? new[] { symbol } : FindDeclared(child, depth - 1));

    private void Add(SyntaxNode node, ImmutableArray<ISymbol> declared, ISymbol? type)
    {
        var span = node.FullSpan;
        var namesProxy = ProxyWords.AreIn(_text, span.Start, span.End, _ignoresCase);
        var members = declared.Where(IsCalledByItsName).ToList();
        if (members.Count > 0)
        {
            var names = members.Select(NumberOf).ToImmutableArray();
            _parts.Add(new FilePart(span, namesProxy, ReadWords(node, names), names, members.Any(IsCalledWithoutName)));
        }
        else if (type is not null)
        {
            // What a type says before its members, its constructors too, is reached by its own name; records have properties for parameters.
            var names = declared.OfType<IParameterSymbol>().Append(type).Select(NumberOf).ToImmutableArray();
            var words = ReadWords(node, ImmutableArray<int>.Empty).Add(NumberOf(type));
            _parts.Add(new FilePart(span, namesProxy, words, names, IsCalledWithoutName: false));
        }
        else
        {
            // Of what stands outside of all types, other files see `global using` alone.
            var isGlobal = node.GetFirstToken().ValueText == "global";
            var names = isGlobal ? declared.OfType<IAliasSymbol>().Select(NumberOf).ToImmutableArray() : ImmutableArray<int>.Empty;
            _parts.Add(new FilePart(span, namesProxy, ReadWords(node, names), names, IsCalledWithoutName: isGlobal && names.IsEmpty && namesProxy));
        }
    }

    private static bool IsCalledByItsName(ISymbol symbol) =>
        symbol is IFieldSymbol or IPropertySymbol or IEventSymbol or IMethodSymbol { MethodKind: not (MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.LocalFunction) };

    private static bool IsCalledWithoutName(ISymbol symbol) => symbol is IPropertySymbol { IsIndexer: true } || CalledBySyntax.Contains(symbol.Name);

    // An explicit implementation has the name of its interface before its own.
    private int NumberOf(ISymbol symbol) => WordReader.NumberOf(symbol.Name.Substring(symbol.Name.LastIndexOf('.') + 1), _ignoresCase);

    /// <summary>The words of the node, without the one place where it says its own name.</summary>
    private ImmutableArray<int> ReadWords(SyntaxNode node, ImmutableArray<int> names)
    {
        var words = new HashSet<int>();
        var own = new HashSet<int>(names);
        var reader = new WordReader(_text, node.FullSpan.Start, node.FullSpan.End, _ignoresCase);
        while (reader.MoveNext())
        {
            if (!own.Remove(reader.Current))
            {
                words.Add(reader.Current);
            }
        }

        return words.ToImmutableArray();
    }
}
