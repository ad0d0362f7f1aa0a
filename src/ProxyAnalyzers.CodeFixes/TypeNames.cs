using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>How types are named at a place, and the <c>using</c>s that this takes.</summary>
internal sealed class TypeNames
{
    private readonly SyntaxNode _place;
    private readonly SemanticModel _model;
    private readonly string _newLine;
    private readonly List<(string Name, TextChange Change)> _imports = new();

    public TypeNames(SyntaxNode place, SemanticModel model, string newLine)
    {
        _place = place;
        _model = model;
        _newLine = newLine;
    }

    /// <summary>The <c>using</c>s to add.</summary>
    public IEnumerable<TextChange> Imports => _imports.OrderBy(import => import.Name, Comparer<string>.Create(Compare)).Select(import => import.Change);

    /// <summary>The short name where it means the type, or can be made to by a <c>using</c> that changes no other name; else a longer one.</summary>
    public string NameOf(string metadataName)
    {
        if (_model.Compilation.GetTypeByMetadataName(metadataName) is not { } type)
        {
            return metadataName;
        }

        var name = type.ToMinimalDisplayString(_model, _place.SpanStart);
        if (name.IndexOf('.') < 0)
        {
            return name;
        }

        if (CanImport(type) && TryImport(type.ContainingNamespace.ToDisplayString()))
        {
            return type.Name;
        }

        return Means(name, type) ? name : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
    }

    /// <summary>Whether the long name leads to the type: in a namespace <c>Couriers.Twilio</c> it starts with another one.</summary>
    private bool Means(string name, INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(
        _model.GetSpeculativeSymbolInfo(_place.SpanStart, SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol, type);

    /// <summary>Whether no name in the file that means something now is a type of the namespace as well.</summary>
    private bool CanImport(INamedTypeSymbol type)
    {
        var root = _place.SyntaxTree.GetRoot();
        var names = new HashSet<string>(root.DescendantNodes().OfType<SimpleNameSyntax>().Select(name => name.Identifier.ValueText)) { type.Name };
        return names.All(name => type.ContainingNamespace.GetTypeMembers(name).IsEmpty || _model.LookupNamespacesAndTypes(_place.SpanStart, name: name).IsEmpty);
    }

    private bool TryImport(string imported)
    {
        if (_imports.Any(import => import.Name == imported))
        {
            return true;
        }

        var usings = UsingsAround()
            .Where(directive => directive is { Alias: null, StaticKeyword.RawKind: 0, GlobalKeyword.RawKind: 0 })
            .ToList();
        if (usings.Count == 0)
        {
            return false;
        }

        // As the existing ones are ordered, where they are.
        var next = usings.FirstOrDefault(directive => Compare(imported, directive.Name!.ToString().Replace("global::", "")) < 0);
        var text = "using " + Global(usings[0], imported) + imported + ";";
        var change = next is null
            ? new TextChange(new TextSpan(usings.Last().Span.End, 0), _newLine + Indentation(usings.Last()) + text)
            : new TextChange(new TextSpan(next.SpanStart, 0), text + _newLine + Indentation(next));
        _imports.Add((imported, change));
        return true;
    }

    private SyntaxList<UsingDirectiveSyntax> UsingsAround() => _place.Ancestors()
        .Select(ancestor => ancestor switch
        {
            BaseNamespaceDeclarationSyntax space => space.Usings,
            CompilationUnitSyntax unit => unit.Usings,
            _ => default,
        })
        .FirstOrDefault(usings => usings.Count > 0);

    /// <summary>What a <c>using</c> inside a namespace has to start with where that namespace holds one of the same name.</summary>
    private string Global(UsingDirectiveSyntax neighbour, string imported)
    {
        var outermost = imported.Split('.')[0];
        return neighbour.Parent is BaseNamespaceDeclarationSyntax
            && _model.LookupNamespacesAndTypes(_place.SpanStart, name: outermost).Any(symbol => symbol.ContainingSymbol is not INamespaceSymbol { IsGlobalNamespace: true })
                ? "global::"
                : "";
    }

    private static string Indentation(SyntaxNode node) =>
        string.Concat(node.GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));

    /// <summary>The order of most tools: <c>System</c> first.</summary>
    private static int Compare(string left, string right)
    {
        var systems = IsSystem(right).CompareTo(IsSystem(left));
        return systems != 0 ? systems : StringComparer.OrdinalIgnoreCase.Compare(left, right);
    }

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
