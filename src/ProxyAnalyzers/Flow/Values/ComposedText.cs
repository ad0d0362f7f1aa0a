using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Flow.Values;

/// <summary>A text that is put together of constants and of values that are not known: of the same parts it is the same text.</summary>
internal sealed record ComposedText(ImmutableArray<Value> Parts) : Value
{
    // Texts that are put together in a loop are not followed for ever.
    private const int MostParts = 32;
    private const int FewParts = 8;
    private const int LongestPart = 512;
    private const int LongestText = 4096;

    private readonly int _hashCode = Parts.Aggregate(Parts.Length, (hash, part) => unchecked((hash * 31) + part.GetHashCode()));

    public override bool IsLost => Parts.Any(part => part.IsLost);

    public override int Depth => 1 + Parts.Max(part => part.Depth);

    /// <summary>The text of the parts one after the other: a constant, if all are; null where it is not worth following.</summary>
    public static Value? Of(IEnumerable<Value> values)
    {
        var parts = ImmutableArray.CreateBuilder<Value>();
        foreach (var part in values.SelectMany(value => value is ComposedText composed ? composed.Parts.AsEnumerable() : new[] { value }))
        {
            if (part is Constant { Content: not (string or char or null) } or Constant { Content: string { Length: > LongestText } })
            {
                return null;
            }

            if (part is Constant && parts.Count > 0 && parts[parts.Count - 1] is Constant { Text: { } text })
            {
                if (text.Length > LongestText)
                {
                    return null;
                }

                parts[parts.Count - 1] = new Constant(text + ((Constant)part).Content);
            }
            else
            {
                parts.Add(part is Constant constant ? new Constant(constant.Content?.ToString() ?? "") : part);
            }
        }

        if (parts.Count == 1 && parts[0] is Constant)
        {
            return parts[0];
        }

        return parts.All(part => part.Depth < DeepestFollowed) && (IsWorthFollowing(parts) || IsTheSameInEachRound(parts)) ? new ComposedText(parts.ToImmutable()) : null;
    }

    /// <summary>The text is a path, as URLs are, or tells of something that was made here.</summary>
    private static bool IsWorthFollowing(IReadOnlyCollection<Value> parts) =>
        parts.Count <= MostParts && parts.Any(part => part is Member { Target: Born { IsLost: false } } member && member.Symbol.OutermostNamespace() != "System" || (part is Constant { Text: { Length: <= LongestPart } text } && text.Contains("/")));

    /// <summary>Nothing in it was born on the way: what is, is born again in the next round of a loop, and a text may grow there for ever.</summary>
    private static bool IsTheSameInEachRound(IReadOnlyCollection<Value> parts) => parts.Count <= FewParts && parts.All(part => IsFixed(part) && !part.Any(_ => true));

    /// <summary>It stays what it is until somebody sets it. A clock, a counter, and what an object is written as may be another text each time.</summary>
    public static bool IsFixed(Value part) => part switch
    {
        Constant => true,
        Input { Symbol: IParameterSymbol parameter } => IsImmutable(parameter.Type),
        Input { Symbol: ILocalSymbol local } => IsImmutable(local.Type),
        Member { Symbol: IFieldSymbol field } => IsImmutable(field.Type),
        Member { Symbol: IPropertySymbol property } => IsImmutable(property.Type) && property.IsAutomatic(),
        _ => false,
    };

    private static bool IsImmutable(ITypeSymbol type) => type.TypeKind == TypeKind.Enum || type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String;

    public bool Equals(ComposedText? other) => other is not null && _hashCode == other._hashCode && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => _hashCode;

    public override bool Any(Func<Born, bool> predicate) => Parts.Any(part => part.Any(predicate));

    public override Value Rewrite(Func<Born, Value> replace) => new ComposedText(Parts.Select(part => part.Rewrite(replace)).ToImmutableArray());
}
