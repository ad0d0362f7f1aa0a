using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>How a file is written: its line ends, indentation, braces, and whether it says <c>var</c>.</summary>
internal sealed class CodeStyle
{
    private readonly SourceText _text;
    private readonly bool _opensBlocksOnSameLine;

    public CodeStyle(SyntaxNode root, SourceText text)
    {
        _text = text;
        NewLine = text.ToString().Contains("\r\n") ? "\r\n" : "\n";
        Indentation = root.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) && trivia.ToString()[0] == '\t') ? "\t" : "    ";
        var braces = root.DescendantNodes().OfType<BlockSyntax>().Select(block => block.OpenBraceToken).Where(brace => !brace.IsMissing).ToList();
        _opensBlocksOnSameLine = braces.Count(IsOnLineOfPrevious) * 2 > braces.Count;
        var declarations = root.DescendantNodes().OfType<VariableDeclarationSyntax>().Where(declaration => declaration.Parent is LocalDeclarationStatementSyntax { IsConst: false }).ToList();
        UsesVar = declarations.Count == 0 || declarations.Any(declaration => declaration.Type.IsVar);
    }

    public string NewLine { get; }

    /// <summary>One step of indentation.</summary>
    public string Indentation { get; }

    public bool UsesVar { get; }

    /// <summary>The white space in front of the line that the node starts on.</summary>
    public string IndentationOf(SyntaxNode node)
    {
        var line = _text.Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>The opening of a block, from the end of what is in front of it to the start of the next line.</summary>
    public string BlockStart(string indentation) => (_opensBlocksOnSameLine ? " {" : NewLine + indentation + "{") + NewLine;

    private bool IsOnLineOfPrevious(SyntaxToken brace) =>
        _text.Lines.GetLinePosition(brace.SpanStart).Line == _text.Lines.GetLinePosition(brace.GetPreviousToken().SpanStart).Line;
}
