using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>A record that came from Twilio: which resource it describes, and where that resource belongs.</summary>
/// <param name="Kind">The resource.</param>
/// <param name="Sid">Its SID: the value that it was fetched by, else a value of its own.</param>
/// <param name="Service">The SID of its service.</param>
/// <param name="Session">The SID of its session; null for a service or a session.</param>
/// <param name="Participant">The SID of the participant that a message went to.</param>
/// <param name="Identifier">The address that the participant was created with.</param>
/// <param name="List">The list that it was read in.</param>
/// <param name="Status">The status that a session was updated to.</param>
internal sealed record ResourceFact(
    ResourceKind Kind, Value Sid, Value? Service, Value? Session, Value? Participant = null, Value? Identifier = null, Value? List = null, Value? Status = null);
