using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProxyAnalyzers.Hostile.Sources;

/// <summary>The cases of the test suite: texts of code in its files.</summary>
internal static class TestCases
{
    /// <summary>The files of tests below the root of the checkout.</summary>
    public static IEnumerable<string> Files(string root) =>
        Directory.EnumerateFiles(Path.Combine(root, "tests", "ProxyAnalyzers.Tests"), "*Tests.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    /// <summary>The cases of a file, with their marks.</summary>
    public static IEnumerable<string> In(string path) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Select(literal => literal.Token.ValueText)
            .Where(IsOne);

    /// <summary>Whether the text is a case, in C# or in Visual Basic.</summary>
    public static bool IsOne(string text) => text.Contains("class ", StringComparison.Ordinal) || IsVisualBasic(text);

    /// <summary>Whether it is one in Visual Basic.</summary>
    public static bool IsVisualBasic(string text) => text.Contains("End Class", StringComparison.Ordinal) || text.Contains("End Module", StringComparison.Ordinal);
}
