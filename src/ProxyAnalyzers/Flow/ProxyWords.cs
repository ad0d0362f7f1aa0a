using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// The words without one of which no code comes to Proxy. Many projects reference Twilio for other parts of it: their text is read, and
/// nothing else is done.
/// </summary>
internal static class ProxyWords
{
    // A word is kept as its hash, without regard to case for Visual Basic's sake; two that share one cost a second look, no more.
    private static readonly HashSet<int> Words = new(ProxyProtocol.Resources.Values
        .Select(name => name.Substring(name.LastIndexOf('.') + 1))
        .SelectMany(name => new[] { "Create", "Fetch", "Read", "Update", "Delete" }.Select(verb => verb + name.Replace("Resource", "Options")).Append(name))
        .Concat(Contracts.Names)
        .Concat(new[] { "InboundResourceStatus", "OutboundResourceStatus" })
        .Select(Hash));

    // What a file says does not change: the next compilation of an IDE has all files but one in common with the last.
    private static readonly ConditionalWeakTable<SyntaxTree, object> Known = new();

    /// <summary>Whether some code of the compilation may come to Proxy, itself or by what other assemblies promise of their methods.</summary>
    public static bool MayBeIn(Compilation compilation, CancellationToken cancellationToken) =>
        compilation.SyntaxTrees.Any(tree => MayBeIn(tree, cancellationToken))
        || compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly => Contracts.Names.Any(assembly.TypeNames.Contains));

    private static bool MayBeIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return (bool)Known.GetValue(tree, known => Mentions(known.GetText().ToString()));
    }

    private static bool Mentions(string text)
    {
        var hash = 0;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || character == '_')
            {
                hash = Next(hash, character);
            }
            else if (hash != 0)
            {
                if (Words.Contains(hash))
                {
                    return true;
                }

                hash = 0;
            }
        }

        return Words.Contains(hash) || ProxyPath.MayBePartOf(text);
    }

    private static int Hash(string word) => word.Aggregate(0, Next);

    private static int Next(int hash, char character) => unchecked((hash ^ char.ToUpperInvariant(character)) * 16777619) is var next and not 0 ? next : 1;
}
