namespace ProxyAnalyzers.Flow.Values;

/// <summary>A value that the compiler or the flow knows: text, number, truth value, the text of a status, or null.</summary>
internal sealed record Constant(object? Content) : Value
{
    public static readonly Constant Null = new((object?)null);
    public static readonly Constant Empty = new("");
    public static readonly Constant True = new(true);
    public static readonly Constant False = new(false);

    /// <summary>What <c>?.</c> yields where there is nothing: nobody wrote that null down.</summary>
    public static readonly Constant Nothing = new((object?)null) { IsWritten = false };

    /// <summary>Whether somebody wrote it, and meant it: what a helper returns on some of its ways only is none of its constants.</summary>
    public bool IsWritten { get; init; } = true;

    /// <summary>The text, if it is one that counts as a constant.</summary>
    public string? Text => IsWritten ? Content as string : null;

    public static Constant Of(bool truth) => truth ? True : False;
}
