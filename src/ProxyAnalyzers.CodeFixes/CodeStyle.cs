using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>How the code around a place is written: its line ends, indentation, braces, and whether it says <c>var</c>.</summary>
internal sealed class CodeStyle
{
    private readonly SourceText _text;

    public CodeStyle(SyntaxNode place, SourceText text)
    {
        _text = text;
        var root = place.SyntaxTree.GetRoot();
        var member = FreeNames.MemberAround(place);
        NewLine = text.Lines[0].EndIncludingLineBreak - text.Lines[0].End == 2 ? "\r\n" : "\n";
        Indentation = StepAround(place) ?? StepAround(root.DescendantNodes().OfType<StatementSyntax>().LastOrDefault()) ?? "    ";
        OpensBlocksOnSameLine = PrefersSameLine(root);

        // What the member does not tell, the file does if it says so once: a count would change with every fix in it.
        UsesVar = PrefersVar(member) ?? (LocalTypes(root).Any(type => type.IsVar) || !LocalTypes(root).Any());
        ConfigureAwait = ConfiguresMost(member) ?? Awaited(root).Any(IsConfigured) ? ".ConfigureAwait(false)" : "";
    }

    public string NewLine { get; }

    /// <summary>One step of indentation.</summary>
    public string Indentation { get; }

    public bool UsesVar { get; }

    /// <summary>What follows an awaited call: <c>.ConfigureAwait(false)</c> or nothing.</summary>
    public string ConfigureAwait { get; }

    public bool OpensBlocksOnSameLine { get; }

    /// <summary>The white space in front of the line that the node or token starts on.</summary>
    public string IndentationAt(int position)
    {
        var line = _text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>Whether nothing but white space is in front of the position on its line.</summary>
    public bool StartsLine(int position) => _text.Lines.GetLineFromPosition(position).Start + IndentationAt(position).Length == position;

    /// <summary>Where the statement starts, or the comments right above it.</summary>
    public int StartWithComments(StatementSyntax statement)
    {
        var start = statement.SpanStart;
        foreach (var comment in statement.GetLeadingTrivia().Reverse().TakeWhile(trivia => !trivia.IsDirective).Where(Comments.IsComment))
        {
            if (!StartsLine(comment.SpanStart) || _text.Lines.IndexOf(comment.Span.End) + 1 < _text.Lines.IndexOf(start))
            {
                break;
            }

            start = comment.SpanStart;
        }

        return start;
    }

    public bool AreOnOneLine(int first, int second) => _text.Lines.IndexOf(first) == _text.Lines.IndexOf(second);

    /// <summary>The opening of a block, from the end of what is in front of it to the start of the next line.</summary>
    public string BlockStart(string indentation) => (OpensBlocksOnSameLine ? " {" : NewLine + indentation + "{") + NewLine;

    /// <summary>What a line is indented by in addition to the line that its block starts on.</summary>
    private string? StepAround(SyntaxNode? place)
    {
        foreach (var node in place?.AncestorsAndSelf() ?? Enumerable.Empty<SyntaxNode>())
        {
            if (node is not (StatementSyntax or MemberDeclarationSyntax) || node.Parent is not (BlockSyntax or TypeDeclarationSyntax) || !StartsLine(node.SpanStart))
            {
                continue;
            }

            var (outer, inner) = (IndentationAt(node.Parent.GetLastToken().SpanStart), IndentationAt(node.SpanStart));
            if (inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal))
            {
                return inner.Substring(outer.Length);
            }
        }

        return null;
    }

    private bool PrefersSameLine(SyntaxNode root)
    {
        var blocks = OpenBraces(root.DescendantNodes().OfType<BlockSyntax>().Select(block => block.OpenBraceToken));
        var braces = blocks.Count > 0 ? blocks : OpenBraces(root.DescendantNodes().OfType<TypeDeclarationSyntax>().Select(type => type.OpenBraceToken));
        return braces.Count(brace => AreOnOneLine(brace.SpanStart, brace.GetPreviousToken().SpanStart)) * 2 > braces.Count;
    }

    /// <summary>A block on a single line has no style.</summary>
    private List<SyntaxToken> OpenBraces(IEnumerable<SyntaxToken> braces) =>
        braces.Where(brace => !brace.IsMissing && !AreOnOneLine(brace.SpanStart, brace.Parent!.GetLastToken().SpanStart)).ToList();

    /// <summary>Null where nothing tells; many say <c>var</c>, but not for a number or a string.</summary>
    private static bool? PrefersVar(SyntaxNode node)
    {
        var vars = LocalTypes(node).Count(type => type.IsVar);
        var names = LocalTypes(node).Count(type => type is NameSyntax { IsVar: false });
        return vars + names > 0 ? vars >= names : null;
    }

    /// <summary>The types of locals that could say <c>var</c>.</summary>
    private static IEnumerable<TypeSyntax> LocalTypes(SyntaxNode node) => node.DescendantNodes().OfType<LocalDeclarationStatementSyntax>()
        .Where(statement => !statement.IsConst)
        .Select(statement => statement.Declaration)
        .Where(declaration => declaration.Variables.Count == 1 && declaration.Variables[0].Initializer?.Value is not (null or AnonymousFunctionExpressionSyntax))
        .Select(declaration => declaration.Type);

    private static bool? ConfiguresMost(SyntaxNode node)
    {
        var awaited = Awaited(node).ToList();
        return awaited.Count > 0 ? awaited.Count(IsConfigured) * 2 > awaited.Count : null;
    }

    private static IEnumerable<ExpressionSyntax> Awaited(SyntaxNode node) =>
        node.DescendantNodes().OfType<AwaitExpressionSyntax>().Select(expression => expression.Expression);

    private static bool IsConfigured(ExpressionSyntax awaited) => awaited is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" },
        ArgumentList.Arguments: { Count: 1 } arguments,
    } && arguments[0].Expression.IsKind(SyntaxKind.FalseLiteralExpression);
}
