namespace ProxyAnalyzers.Protocol;

/// <summary>What a static method of a resource asks Twilio to do, whatever its form (sync, async, with headers).</summary>
internal enum Verb
{
    Create,
    Fetch,
    Read,
    Update,
    Delete,
}
