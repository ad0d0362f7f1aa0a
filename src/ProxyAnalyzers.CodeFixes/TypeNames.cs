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
        if (name.IndexOf('.') < 0 || !CanImport(type))
        {
            return name;
        }

        return TryImport(type.ContainingNamespace.ToDisplayString()) ? type.Name : name;
    }

    /// <summary>Whether no name in the file that means something now is a type of the namespace as well.</summary>
    private bool CanImport(INamedTypeSymbol type)
    {
        var root = _place.SyntaxTree.GetRoot();
        var names = new HashSet<string>(root.DescendantNodes().OfType<SimpleNameSyntax>().Select(name => name.Identifier.ValueText)) { type.Name };
        return names.All(name => type.ContainingNamespace.GetTypeMembers(name).IsEmpty || _model.LookupNamespacesAndTypes(_place.SpanStart, name: name).IsEmpty);
    }

    private bool TryImport(string imported)
    {
        var usings = UsingsAround()
            .Where(directive => directive is { Alias: null, StaticKeyword.RawKind: 0, GlobalKeyword.RawKind: 0 })
            .ToList();
        if (usings.Count == 0)
        {
            return false;
        }

        // As the existing ones are ordered, where they are.
        var next = usings.FirstOrDefault(directive => Compare(imported, directive.Name!.ToString()) < 0);
        var text = "using " + imported + ";";
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
