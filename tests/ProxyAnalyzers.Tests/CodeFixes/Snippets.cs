using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProxyAnalyzers.Tests.Verify;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>The cases of all test suites, which were not written with fixes in mind: whatever compiles as it stands.</summary>
internal static class Snippets
{
    /// <summary>The files of tests.</summary>
    public static IEnumerable<string> Files { get; } =
        Directory.EnumerateFiles(Repository.PathOf("tests", "ProxyAnalyzers.Tests"), "*Tests.cs", SearchOption.AllDirectories).Order();

    /// <summary>The cases of a file of tests, without their marks.</summary>
    public static IEnumerable<string> In(string path) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Select(literal => literal.Token.ValueText)
            .Where(text => text.Contains("{|PROXY") && text.Contains("class "))
            .Select(text => MarkedSource.Parse(text).Text)
            .Where(Compiles);

    private static bool Compiles(string source) =>
        TestCompilation.Create(source).GetDiagnostics().All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
