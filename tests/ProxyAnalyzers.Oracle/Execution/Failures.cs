namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>The requests of a run that fail; none if negative.</summary>
/// <param name="First">One of them.</param>
/// <param name="Second">Another one.</param>
/// <param name="Again">The same place fails in all later rounds of a loop as well.</param>
internal readonly record struct Failures(int First, int Second, bool Again)
{
    public static Failures None { get; } = new(-1, -1, Again: false);

    public bool Includes(int request) => request == First || request == Second;
}
