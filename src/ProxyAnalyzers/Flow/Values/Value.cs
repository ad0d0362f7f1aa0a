using System;

namespace ProxyAnalyzers.Flow.Values;

/// <summary>
/// What an expression denotes. Two equal values are the same thing at run time; nothing follows from two values being different
/// unless both are constants.
/// </summary>
internal abstract record Value
{
    /// <summary>Values that are nested deeper are not followed.</summary>
    public const int DeepestFollowed = 12;

    /// <summary>Whether it depends on a value that can no longer be told apart from others of its place.</summary>
    public virtual bool IsLost => false;

    /// <summary>How many values are nested in each other; loops must not build ever deeper ones.</summary>
    public virtual int Depth => 1;

    /// <summary>What it is a member of; itself, where it is none.</summary>
    internal virtual Value Owner => this;

    /// <summary>The element of a collection that it is, or is a member of.</summary>
    internal Born? Element => Owner is Born { Kind: BirthKind.Element } element ? element : null;

    /// <summary>Whether a born value that it depends on is such a one.</summary>
    public virtual bool Any(Func<Born, bool> predicate) => false;

    /// <summary>The same value with every born value in it replaced.</summary>
    public virtual Value Rewrite(Func<Born, Value> replace) => this;
}
