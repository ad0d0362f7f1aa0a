using System;
using System.IO;
using System.Linq;

namespace ProxyAnalyzers.Tests.Package;

/// <summary>The examples of <c>docs/ci.md</c>, so that what is tested is what people copy.</summary>
internal static class CiGuide
{
    private static readonly string[] s_parts = File.ReadAllText(Repository.PathOf("docs", "ci.md")).ReplaceLineEndings("\n").Split("```");

    /// <summary>The script that writes the baseline.</summary>
    public static string Baseline => Example("sh", "sed -nE");

    /// <summary>The <c>Directory.Build.targets</c> that asks for SARIF.</summary>
    public static string Targets => Example("xml", "<ErrorLog>");

    private static string Example(string language, string mark) =>
        s_parts.Single(part => part.StartsWith(language + "\n", StringComparison.Ordinal) && part.Contains(mark, StringComparison.Ordinal))[(language.Length + 1)..];
}
