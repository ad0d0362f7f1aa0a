using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Hostile.Sources;
using ProxyAnalyzers.Tests.Verify;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>The cases of all test suites, which were not written with fixes in mind: whatever compiles as it stands.</summary>
internal static class Snippets
{
    /// <summary>The files of tests.</summary>
    public static IEnumerable<string> Files { get; } = [.. TestCases.Files(Repository.Root)];

    /// <summary>The cases of a file of tests in which something is reported, without their marks.</summary>
    public static IEnumerable<string> In(string path) => TestCases.In(path)
        .Where(text => text.Contains("{|PROXY", StringComparison.Ordinal))
        .Select(text => MarkedSource.Parse(text).Text)
        .Where(Compiles);

    private static bool Compiles(string source) =>
        TestCompilation.Create(source).GetDiagnostics().All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
