using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.Hostile.Sources;

/// <summary>A text that is damaged.</summary>
internal sealed class Source
{
    public Source(string name, string text, bool isOfSample)
    {
        Name = name;
        Text = text;
        IsOfSample = isOfSample;
        var tokens = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(token => !token.Span.IsEmpty).ToList();
        Tokens = [.. tokens.Select(token => token.Span)];
        Names = [.. tokens.Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.Span)];
        Lines = [.. SourceText.From(text).Lines.Select(line => line.Span).Where(span => !string.IsNullOrWhiteSpace(text.Substring(span.Start, span.Length)))];
    }

    /// <summary>The file that it stands in, and which of its texts it is.</summary>
    public string Name { get; }

    public string Text { get; }

    /// <summary>It is a file of the sample, and needs the others.</summary>
    public bool IsOfSample { get; }

    public ImmutableArray<TextSpan> Tokens { get; }

    /// <summary>The tokens that are names.</summary>
    public ImmutableArray<TextSpan> Names { get; }

    /// <summary>The lines that are not blank, without their ends.</summary>
    public ImmutableArray<TextSpan> Lines { get; }
}
