namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>Whether somebody is there, or something is open, where the writer stands.</summary>
internal enum Presence
{
    Yes,
    No,

    /// <summary>Some ways say yes, some no.</summary>
    Perhaps,
}
