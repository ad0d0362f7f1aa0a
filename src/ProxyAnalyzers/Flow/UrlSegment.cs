using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>Where in a URL an argument of a plain HTTP request stands.</summary>
/// <param name="Url">The whole URL.</param>
/// <param name="Collection">The segment before it, as <c>Participants</c>.</param>
internal sealed record UrlSegment(Value Url, string Collection);
