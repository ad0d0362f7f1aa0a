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

    /// <summary>Whether a born value that it depends on is such a one.</summary>
    public virtual bool Any(Func<Born, bool> predicate) => false;

    /// <summary>The same value with every born value in it replaced.</summary>
    public virtual Value Rewrite(Func<Born, Value> replace) => this;
}
