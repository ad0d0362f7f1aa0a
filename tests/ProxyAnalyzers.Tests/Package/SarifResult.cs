using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;

namespace ProxyAnalyzers.Tests.Package;

/// <summary>A result of the compiler's SARIF 2.1 log.</summary>
/// <param name="Id">The rule.</param>
/// <param name="File">The name of the file, without its directory.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Level"><c>note</c> for a hint, <c>warning</c> or <c>error</c>.</param>
/// <param name="HelpLink">The page of the rule.</param>
internal sealed record SarifResult(string Id, string File, int Line, string Level, string HelpLink)
{
    /// <summary>The results of this product's rules, in the order of file and line.</summary>
    public static ImmutableArray<SarifResult> Parse(string sarif)
    {
        using var log = JsonDocument.Parse(sarif);
        var run = log.RootElement.GetProperty("runs")[0];
        var helpLinks = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .ToDictionary(
                rule => rule.GetProperty("id").GetString()!,
                rule => rule.TryGetProperty("helpUri", out var uri) ? uri.GetString()! : "");
        return
        [
            .. run.GetProperty("results").EnumerateArray()
                .Where(result => result.GetProperty("ruleId").GetString()!.StartsWith("PROXY", StringComparison.Ordinal))
                .Select(result => Read(result, helpLinks[result.GetProperty("ruleId").GetString()!]))
                .OrderBy(result => result.File, StringComparer.Ordinal)
                .ThenBy(result => result.Line),
        ];
    }

    private static SarifResult Read(JsonElement result, string helpLink)
    {
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        return new SarifResult(
            result.GetProperty("ruleId").GetString()!,
            location.GetProperty("artifactLocation").GetProperty("uri").GetString()!.Split('/')[^1],
            location.GetProperty("region").GetProperty("startLine").GetInt32(),
            result.GetProperty("level").GetString()!,
            helpLink);
    }
}
