using System;
using System.Collections.Immutable;
using System.Linq;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What a collection holds: its elements one by one, or, where their number is not known, a pattern of what each is like.
/// </summary>
internal sealed record CollectionFact
{
    /// <summary>More elements than this are not kept one by one.</summary>
    public const int MostItems = 8;

    /// <summary>The elements in order; default where they are not known one by one.</summary>
    public ImmutableArray<Value> Items { get; init; }

    /// <summary>In a dictionary, the keys of the elements, in the same order; default where they are not known.</summary>
    public ImmutableArray<Value> Keys { get; init; }

    /// <summary>A loop has put elements in: there may be more than these, and whoever picks one does not say which. Whoever goes through all of them meets these.</summary>
    public bool MayHoldMore { get; init; }

    /// <summary>The program has put an element in, or into the session whose participants these are: whoever goes through all of them meets one.</summary>
    public bool IsFilled { get; init; }

    /// <summary>What each element is like: an element value that stands for all of them.</summary>
    public Value? Pattern { get; init; }

    /// <summary>The session whose participants these are, all of them.</summary>
    public Value? WholeSession { get; init; }

    /// <summary>What is still to be run when somebody goes through the collection: a function for each element, or an iterator.</summary>
    public Value? Deferred { get; init; }

    /// <summary>Whether it is known that there is no element.</summary>
    public bool IsEmpty => !Items.IsDefault && Items.IsEmpty;

    /// <summary>Whether it is known that there is one.</summary>
    public bool HasAny => IsFilled || !Items.IsDefaultOrEmpty;

    /// <summary>What each of the elements is, however many there are of it; null where there are others, or none.</summary>
    public Value? OnlyItem => !Items.IsDefaultOrEmpty && !MayHoldMore && !Items[0].IsLost && Items.All(Items[0].Equals) ? Items[0] : null;

    /// <summary>Whether one of the elements that are known one by one is this value.</summary>
    public bool Holds(Value value) => !value.IsLost && !Items.IsDefault && Items.Contains(value);

    /// <summary>The elements of a set that was made of these: each once.</summary>
    public CollectionFact OfSet() => Items.IsDefault ? this : this with { Items = Items.Distinct().ToImmutableArray() };

    public bool Equals(CollectionFact? other) =>
        other is not null && Equals(WholeSession, other.WholeSession) && Equals(Deferred, other.Deferred) && Equals(Pattern, other.Pattern) && MayHoldMore == other.MayHoldMore && IsFilled == other.IsFilled && Items.IsDefault == other.Items.IsDefault
        && (Items.IsDefault || Items.SequenceEqual(other.Items)) && Keys.IsDefault == other.Keys.IsDefault && (Keys.IsDefault || Keys.SequenceEqual(other.Keys));

    public override int GetHashCode() => Items.IsDefault ? 0 : Items.Length;

    /// <summary>Whether a born value that it holds is such a one.</summary>
    public bool Any(Func<Born, bool> predicate) =>
        (!Items.IsDefault && Items.Any(item => item.Any(predicate))) || (!Keys.IsDefault && Keys.Any(key => key.Any(predicate))) || Pattern?.Any(predicate) == true || WholeSession?.Any(predicate) == true || Deferred?.Any(predicate) == true;

    public CollectionFact Rewrite(Func<Born, Value> replace) => this with
    {
        Items = Rewrite(Items, replace),
        Keys = Rewrite(Keys, replace),
        Pattern = Pattern?.Rewrite(replace),
        WholeSession = WholeSession?.Rewrite(replace),
        Deferred = Deferred?.Rewrite(replace),
    };

    private static ImmutableArray<Value> Rewrite(ImmutableArray<Value> values, Func<Born, Value> replace) =>
        values.IsDefault ? values : values.Select(value => value.Rewrite(replace)).ToImmutableArray();
}
