using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.Hostile.Sources;

/// <summary>One <c>{|PROXY2001:expression|}</c> of a marked source: which rule speaks, and on what.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Span">The marked expression, in the source without its marks.</param>
internal sealed record ExpectedDiagnostic(string Id, TextSpan Span);
