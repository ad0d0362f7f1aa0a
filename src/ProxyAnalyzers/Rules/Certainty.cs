using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Rules;

/// <summary>Whether a mistake is made on every way to its place. A fix must not change the ways on which all is well.</summary>
internal static class Certainty
{
    private const string Key = "Certain";

    private static readonly ImmutableDictionary<string, string?> Certain = ImmutableDictionary<string, string?>.Empty.Add(Key, "true");
    private static readonly ImmutableDictionary<string, string?> Possible = ImmutableDictionary<string, string?>.Empty.Add(Key, "false");

    public static ImmutableDictionary<string, string?> Of(bool onEveryPath) => onEveryPath ? Certain : Possible;

    public static bool IsCertain(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(Key, out var value) && value == "true";
}
