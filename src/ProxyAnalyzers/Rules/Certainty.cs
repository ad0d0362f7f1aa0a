using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Rules;

/// <summary>Whether a mistake is made on every way to its place. A fix must not change the ways on which all is well.</summary>
internal static class Certainty
{
    private const string Key = "Certain";

    private static readonly ImmutableDictionary<string, string?> Certain = ImmutableDictionary<string, string?>.Empty.Add(Key, null);

    public static ImmutableDictionary<string, string?> Of(bool onEveryPath) => onEveryPath ? Certain : ImmutableDictionary<string, string?>.Empty;

    public static bool IsCertain(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(Key);
}
