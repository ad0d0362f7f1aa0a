using System;
using System.Collections.Immutable;
using System.Linq;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>The entries of a dictionary, for as long as all of its keys are known one by one.</summary>
internal static class Entries
{
    /// <summary>The place of a key that is not there.</summary>
    public const int Missing = -1;

    /// <summary>The place of the element under this key, or <see cref="Missing"/>; null where it is not known whether there is one.</summary>
    public static int? Find(CollectionFact fact, Value key)
    {
        if (fact.IsEmpty)
        {
            return Missing;
        }

        if (!AreKnown(fact))
        {
            return null;
        }

        var place = key.IsLost ? Missing : fact.Keys.IndexOf(key);
        return place != Missing || fact.Keys.All(other => AreDifferent(key, other)) ? place : null;
    }

    /// <summary>All keys; default where they are not known.</summary>
    public static ImmutableArray<Value> KeysOf(CollectionFact fact) => fact.IsEmpty ? fact.Items : AreKnown(fact) ? fact.Keys : default;

    /// <summary>Whether it is known of each element under which key it stands.</summary>
    public static bool AreKnown(CollectionFact fact) =>
        !fact.Items.IsDefault && !fact.Keys.IsDefault && fact.Keys.Length == fact.Items.Length && !fact.MayHoldMore;

    /// <summary>The dictionary with one more entry.</summary>
    public static CollectionFact Add(CollectionFact fact, Value key, Value value) =>
        fact with { Items = fact.Items.Add(value), Keys = KeysOf(fact).Add(key) };

    /// <summary>The dictionary without the entry at this place.</summary>
    public static CollectionFact RemoveAt(CollectionFact fact, int place) =>
        fact with { Items = fact.Items.RemoveAt(place), Keys = fact.Keys.RemoveAt(place) };

    /// <summary>Which texts are one key is up to the dictionary's comparer: it may ignore case.</summary>
    private static bool AreDifferent(Value one, Value other) => (one, other) switch
    {
        (Constant { Text: { } text }, Constant { Text: { } otherText }) => !text.Equals(otherText, StringComparison.OrdinalIgnoreCase),
        (Constant, Constant) => !one.Equals(other),
        _ => false,
    };
}
