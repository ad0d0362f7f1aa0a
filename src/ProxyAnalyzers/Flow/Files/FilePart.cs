using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.Flow.Files;

/// <summary>A member as it is written, or something that a type or a file says before its members.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="NamesProxy">It has one of the <see cref="ProxyWords"/>.</param>
/// <param name="Words">What it mentions; itself only if it does so once more than it has to.</param>
/// <param name="Names">By which words other code can come to it; none of an import, say, which concerns all of its file.</param>
/// <param name="IsCalledWithoutName">Other code can come to it without a word.</param>
internal sealed record FilePart(TextSpan Span, bool NamesProxy, ImmutableArray<int> Words, ImmutableArray<int> Names, bool IsCalledWithoutName);
