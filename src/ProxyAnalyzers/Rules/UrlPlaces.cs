using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Rules;

/// <summary>Finds the place of a segment inside the string that it was written in.</summary>
internal static class UrlPlaces
{
    /// <summary>The place in the URL itself, else the only one in the method, where the URL may be a variable; null where it stands in no string.</summary>
    public static Location? Find(IOperation method, IOperation url, UrlSegment segment, Value sid)
    {
        var strings = method.DescendantsAndSelf().ToList();
        var before = segment.Collection + "/";
        var texts = sid is Constant { Text: { Length: > 0 } text } ? strings.SelectMany(operation => FindText(operation, before, text)).Distinct().ToList() : new List<Location>();
        var holes = strings.OfType<IInterpolatedStringOperation>().SelectMany(operation => FindHole(operation, before)).Distinct().ToList();
        if (texts.Concat(holes).FirstOrDefault(place => url.Syntax.Span.Contains(place.SourceSpan)) is { } own)
        {
            return own;
        }

        // What stands behind the collection's name in the URL itself, is not what stands behind it in another one.
        return strings.Any(operation => IsEndOfText(operation, before) && url.Syntax.Span.Contains(operation.Syntax.Span)) ? null : Only(texts) ?? Only(holes);
    }

    private static bool IsEndOfText(IOperation operation, string before) =>
        operation is ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } && text.EndsWith(before, StringComparison.Ordinal);

    private static Location? Only(List<Location> places) => places.Count == 1 ? places[0] : null;

    private static IEnumerable<Location> FindText(IOperation operation, string before, string sid) => operation switch
    {
        IInterpolatedStringTextOperation => FindText(operation.Syntax, before, sid),
        ILiteralOperation { ConstantValue: { HasValue: true, Value: string } } when operation.Parent is not IInterpolatedStringTextOperation =>
            FindText(operation.Syntax, before, sid).Concat(FindAlone(operation, sid)),
        _ => Enumerable.Empty<Location>(),
    };

    /// <summary>What is interpolated right behind the name of the collection.</summary>
    private static IEnumerable<Location> FindHole(IInterpolatedStringOperation interpolated, string before)
    {
        for (var i = 1; i < interpolated.Parts.Length; i++)
        {
            if (interpolated.Parts[i] is IInterpolationOperation hole && interpolated.Parts[i - 1].Syntax.ToString().EndsWith(before, StringComparison.Ordinal))
            {
                yield return hole.Expression.Syntax.GetLocation();
            }
        }
    }

    /// <summary>A string that is nothing but the segment, as in <c>start + "KP…" + end</c>.</summary>
    private static IEnumerable<Location> FindAlone(IOperation literal, string sid) =>
        literal.Parent is IBinaryOperation && literal.ConstantValue.Value is string text && (text == sid || text.StartsWith(sid + "/", StringComparison.Ordinal))
            ? FindText(literal.Syntax, "", sid)
            : Enumerable.Empty<Location>();

    private static IEnumerable<Location> FindText(SyntaxNode syntax, string before, string sid)
    {
        var start = syntax.ToString().IndexOf(before + sid, StringComparison.Ordinal);
        if (start >= 0)
        {
            yield return Location.Create(syntax.SyntaxTree, new TextSpan(syntax.SpanStart + start + before.Length, sid.Length));
        }
    }
}
