using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>What a fix must not lose.</summary>
internal static class Comments
{
    public static bool IsComment(this SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    /// <summary>Whether a comment stands within the node, not just in front of it or behind.</summary>
    public static bool HasCommentInside(this SyntaxNode node) =>
        node.DescendantTrivia().Any(trivia => trivia.IsComment() && node.Span.Contains(trivia.Span));
}
