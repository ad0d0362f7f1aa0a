using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis.VisualBasic;
using ProxyAnalyzers.Hostile.Damage;
using CSharpKind = Microsoft.CodeAnalysis.CSharp.SyntaxKind;
using VisualBasicKind = Microsoft.CodeAnalysis.VisualBasic.SyntaxKind;

namespace ProxyAnalyzers.Hostile.Sources;

/// <summary>A text that is damaged.</summary>
internal sealed class Source
{
    public Source(string name, string text, Company company)
    {
        Name = name;
        Text = text;
        Company = company;
        var tree = company == Company.VisualBasic ? VisualBasicSyntaxTree.ParseText(text) : CSharpSyntaxTree.ParseText(text);
        var tokens = tree.GetRoot().DescendantTokens().Where(token => !token.Span.IsEmpty).ToList();
        Tokens = [.. tokens.Select(token => token.Span)];
        Names = [.. tokens.Where(token => token.RawKind is (int)CSharpKind.IdentifierToken or (int)VisualBasicKind.IdentifierToken).Select(token => token.Span)];
        Lines = [.. SourceText.From(text).Lines.Select(line => line.Span).Where(span => !string.IsNullOrWhiteSpace(text.Substring(span.Start, span.Length)))];
    }

    /// <summary>The file that it stands in, and which of its texts it is.</summary>
    public string Name { get; }

    public string Text { get; }

    /// <summary>With what it is compiled: a file of the sample needs the others.</summary>
    public Company Company { get; }

    public ImmutableArray<TextSpan> Tokens { get; }

    /// <summary>The tokens that are names.</summary>
    public ImmutableArray<TextSpan> Names { get; }

    /// <summary>The lines that are not blank, without their ends.</summary>
    public ImmutableArray<TextSpan> Lines { get; }
}
