namespace ProxyAnalyzers.Flow;

/// <summary>What a path knows about a service.</summary>
internal sealed record ServiceFact
{
    public static readonly ServiceFact Unknown = new();

    public Event? Ended { get; init; }
}
