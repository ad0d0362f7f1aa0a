using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ProxyAnalyzers.Rules;

/// <summary>What the user has set, for one source file.</summary>
internal sealed record Settings(bool AllowsHardcodedSids)
{
    private const string HardcodedInTests = "proxy_analyzers.hardcoded_in_tests";

    /// <summary>Reads the settings; a value that is no truth value counts as not set.</summary>
    public static Settings Read(AnalyzerConfigOptionsProvider provider, SyntaxTree tree)
    {
        var reportsInTests = provider.GetOptions(tree).TryGetValue(HardcodedInTests, out var text) && bool.TryParse(text, out var value) && value;
        var isTestProject = provider.GlobalOptions.TryGetValue("build_property.IsTestProject", out var property) && bool.TryParse(property, out var test) && test;
        return new Settings(isTestProject && !reportsInTests);
    }
}
