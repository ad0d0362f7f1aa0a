using System.Collections.Generic;
using System.Linq;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow.Files;

/// <summary>The words without one of which no file names Proxy: many projects reference Twilio for other parts of it.</summary>
internal static class ProxyWords
{
    private static readonly HashSet<int> Exact = NumbersOfAll(ignoresCase: false);
    private static readonly HashSet<int> InAnyCase = NumbersOfAll(ignoresCase: true);

    /// <summary>Whether one of them, or a part of a URL of Proxy, is in a part of the text.</summary>
    public static bool AreIn(string text, int start, int end, bool ignoresCase)
    {
        var words = ignoresCase ? InAnyCase : Exact;
        var reader = new WordReader(text, start, end, ignoresCase);
        while (reader.MoveNext())
        {
            if (words.Contains(reader.Current))
            {
                return true;
            }
        }

        return ProxyPath.MayBePartOf(text, start, end - start);
    }

    private static HashSet<int> NumbersOfAll(bool ignoresCase) => new(ProxyProtocol.Resources.Values
        .Select(name => name.Substring(name.LastIndexOf('.') + 1))
        .SelectMany(name => new[] { "Create", "Fetch", "Read", "Update", "Delete" }.Select(verb => verb + name.Replace("Resource", "Options")).Append(name))
        .Concat(Contracts.Names)
        .Concat(new[] { "InboundResourceStatus", "OutboundResourceStatus" })
        .Select(word => WordReader.NumberOf(word, ignoresCase)));
}
