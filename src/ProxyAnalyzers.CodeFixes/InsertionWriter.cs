using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>
/// Puts statements in their place. It changes text, not trees: what is not part of the fix stays as it was written, to the last comment
/// and space.
/// </summary>
internal sealed class InsertionWriter
{
    private readonly Insertion _insertion;
    private readonly Func<string, string> _statements;
    private readonly CodeStyle _style;
    private readonly SourceText _text;
    private readonly List<TextChange> _changes = new();

    /// <param name="insertion">The place.</param>
    /// <param name="statements">
    /// The statements at an indentation, without that of the first line, up to the start of the line that the next one goes to.
    /// </param>
    /// <param name="style">How the code around is written.</param>
    /// <param name="text">The document's text.</param>
    public InsertionWriter(Insertion insertion, Func<string, string> statements, CodeStyle style, SourceText text)
    {
        _insertion = insertion;
        _statements = statements;
        _style = style;
        _text = text;
    }

    /// <summary>These changes and the others that belong to the fix, in the order of the text.</summary>
    public ImmutableArray<TextChange> Write(IEnumerable<TextChange> others)
    {
        switch (_insertion.Kind)
        {
            case InsertionKind.Statement:
                WriteInFront((StatementSyntax)_insertion.Node);
                break;
            case InsertionKind.EmbeddedStatement:
                WriteBlock((StatementSyntax)_insertion.Node);
                break;
            default:
                WriteBody((ExpressionSyntax)_insertion.Node);
                break;
        }

        if (_insertion.MakesAsync)
        {
            Insert(_insertion.Function.ModifierPosition, "async ");
        }

        return _changes.Concat(others).OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End).ToImmutableArray();
    }

    private void WriteInFront(StatementSyntax statement)
    {
        if (_style.StartsLine(statement.SpanStart))
        {
            var indentation = _style.IndentationAt(statement.SpanStart);
            Insert(statement.SpanStart, _statements(indentation) + indentation);
            return;
        }

        var previous = statement.GetFirstToken().GetPreviousToken();
        var outer = _style.IndentationAt(previous.SpanStart);
        var inner = outer;
        if (statement.Parent is BlockSyntax block && _style.AreOnOneLine(block.OpenBraceToken.SpanStart, statement.SpanStart))
        {
            inner += _style.Indentation;
            BreakLines(block, outer, inner);
        }
        else if (previous.IsKind(SyntaxKind.ColonToken))
        {
            inner += _style.Indentation;
        }

        ReplaceSpace(previous.Span.End, statement.SpanStart, _style.NewLine + inner + _statements(inner) + inner);
    }

    /// <summary>A block on a single line gets lines of its own.</summary>
    private void BreakLines(BlockSyntax block, string outer, string inner)
    {
        var (open, close) = (block.OpenBraceToken, block.CloseBraceToken);
        if (!_style.OpensBlocksOnSameLine && !_style.StartsLine(open.SpanStart))
        {
            ReplaceSpace(open.GetPreviousToken().Span.End, open.SpanStart, _style.NewLine + outer);
        }

        if (block.Statements[0] != _insertion.Node)
        {
            ReplaceSpace(open.Span.End, block.Statements[0].SpanStart, _style.NewLine + inner);
        }

        if (_style.AreOnOneLine(close.GetPreviousToken().SpanStart, close.SpanStart))
        {
            ReplaceSpace(close.GetPreviousToken().Span.End, close.SpanStart, _style.NewLine + outer);
        }
    }

    private void WriteBlock(StatementSyntax statement)
    {
        var outer = _style.IndentationAt(statement.Parent!.SpanStart);
        var inner = outer + _style.Indentation;
        var previous = statement.GetFirstToken().GetPreviousToken();
        var comment = string.Concat(Comments(previous.TrailingTrivia).Select(text => " " + text));
        var opening = _style.OpensBlocksOnSameLine ? " {" + comment : comment + _style.NewLine + outer + "{";
        Replace(
            previous.Span.End,
            statement.SpanStart,
            opening + _style.NewLine + Lines(Comments(statement.GetLeadingTrivia()), inner) + inner + _statements(inner) + inner);
        Reindent(statement, outer, inner);
        Insert(EndOf(statement.GetLastToken()), _style.NewLine + outer + "}");
    }

    private void WriteBody(ExpressionSyntax expression)
    {
        var function = _insertion.Function;
        var isProperty = function.Node is BasePropertyDeclarationSyntax;
        var start = _style.IndentationAt(function.Node!.SpanStart);
        var outer = isProperty ? start + _style.Indentation : start;
        var inner = outer + _style.Indentation;
        var arrow = expression.GetFirstToken().GetPreviousToken();
        var previous = function.Node is LambdaExpressionSyntax ? arrow : arrow.GetPreviousToken();
        var comments = (previous == arrow ? Enumerable.Empty<string>() : Comments(previous.TrailingTrivia).Concat(Comments(arrow.LeadingTrivia)))
            .Concat(Comments(arrow.TrailingTrivia)).Concat(Comments(expression.GetLeadingTrivia()));
        var keyword = function.ReturnsValue(function.IsAsync || _insertion.MakesAsync) ? "return " : "";
        Replace(
            previous.Span.End,
            expression.SpanStart,
            (isProperty ? _style.BlockStart(start) + outer + "get" : "") + _style.BlockStart(outer) + Lines(comments, inner)
            + inner + _statements(inner) + inner + keyword + (_insertion.MakesAsync ? "await " : ""));
        Reindent(expression, start, inner);

        var closing = _style.NewLine + outer + "}" + (isProperty ? _style.NewLine + start + "}" : "");
        var configureAwait = _insertion.MakesAsync ? _style.ConfigureAwait : "";
        var semicolon = expression.GetLastToken().GetNextToken();
        if (previous == arrow || !semicolon.IsKind(SyntaxKind.SemicolonToken))
        {
            Insert(expression.Span.End, configureAwait + ";" + closing);
        }
        else
        {
            Insert(expression.Span.End, configureAwait);
            Insert(EndOf(semicolon), closing);
        }
    }

    /// <summary>Moves the lines of the node that follow its first one, save those inside a string.</summary>
    private void Reindent(SyntaxNode node, string outer, string inner)
    {
        var old = _style.StartsLine(node.SpanStart) ? _style.IndentationAt(node.SpanStart) : outer;
        if (old == inner || !inner.StartsWith(old, StringComparison.Ordinal))
        {
            return;
        }

        var first = _text.Lines.IndexOf(node.SpanStart);
        for (var i = first + 1; i <= _text.Lines.IndexOf(node.Span.End); i++)
        {
            var line = _text.Lines[i];
            if (node.FindToken(line.Start) is var token && !(token.SpanStart < line.Start && line.Start < token.Span.End) && !string.IsNullOrWhiteSpace(line.ToString()))
            {
                Insert(line.Start, inner.Substring(old.Length));
            }
        }
    }

    private string Lines(IEnumerable<string> comments, string indentation) =>
        string.Concat(comments.Select(comment => indentation + comment + _style.NewLine));

    private static IEnumerable<string> Comments(SyntaxTriviaList trivia) => trivia.Select(part => part.ToString()).Where(text => !string.IsNullOrWhiteSpace(text));

    /// <summary>The end of the token, or of the comment that follows it on its line.</summary>
    private static int EndOf(SyntaxToken token)
    {
        var comments = token.TrailingTrivia.Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia)).ToList();
        return comments.Count == 0 ? token.Span.End : comments.Last().Span.End;
    }

    /// <summary>Replaces white space; puts the text behind a comment that stands there.</summary>
    private void ReplaceSpace(int start, int end, string text)
    {
        if (string.IsNullOrWhiteSpace(_text.ToString(TextSpan.FromBounds(start, end))))
        {
            Replace(start, end, text);
        }
        else
        {
            Insert(end, text);
        }
    }

    private void Replace(int start, int end, string text) => _changes.Add(new TextChange(TextSpan.FromBounds(start, end), text));

    private void Insert(int position, string text) => Replace(position, position, text);
}
