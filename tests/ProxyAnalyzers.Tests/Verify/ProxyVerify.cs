using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProxyAnalyzers.Hostile.Sources;
using Xunit;

namespace ProxyAnalyzers.Tests.Verify;

/// <summary>Checks a case: a source that says itself which diagnostics it gets, and where.</summary>
internal static class ProxyVerify
{
    // The first ones are the cause of the others.
    private const int MaxErrors = 10;

    /// <summary>
    /// Compiles <paramref name="markedSource"/>, runs the analyzer, and fails unless it reports exactly what is marked
    /// <c>{|PROXY2001:like this|}</c>; no mark means silence.
    /// </summary>
    /// <param name="markedSource">A complete compilation unit; <see cref="TestCompilation.GlobalUsings"/> are there already.</param>
    /// <param name="editorConfig">Lines of an <c>.editorconfig</c>; without a section they go to <c>[*.cs]</c>.</param>
    /// <param name="only">The rules that the case is about, separated by spaces; null for all of them.</param>
    /// <param name="allowErrors">Whether the source may fail to compile.</param>
    /// <param name="languageVersion">The version of C#; before 10 the case writes its own usings.</param>
    /// <param name="isTestProject">The MSBuild property <c>IsTestProject</c>, which the package makes visible to the compiler.</param>
    /// <param name="nullable">Whether nullable reference types are on, in C# 8 and later.</param>
    public static async Task CheckAsync(
        string markedSource,
        string? editorConfig = null,
        string? only = null,
        bool allowErrors = false,
        LanguageVersion languageVersion = LanguageVersion.Latest,
        bool isTestProject = false,
        bool nullable = true)
    {
        var source = MarkedSource.Parse(markedSource);
        var compilation = TestCompilation.Create(source.Text, languageVersion, nullable);
        if (!allowErrors)
        {
            AssertCompiles(compilation);
        }

        var diagnostics = await AnalyzerRun.GetDiagnosticsAsync(compilation, editorConfig, isTestProject);
        var rules = only?.Split(' ');
        var report = new DiagnosticComparison(
            source,
            [.. diagnostics.Where(diagnostic => rules is null || rules.Contains(diagnostic.Id))]);
        if (!report.IsEqual)
        {
            Assert.Fail(report.ToString());
        }
    }

    /// <summary>Fails with the compiler's errors, if there are any.</summary>
    public static void AssertCompiles(Compilation compilation)
    {
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        if (errors.Length > 0)
        {
            Assert.Fail("The case does not compile:\n" + string.Join('\n', errors.Take(MaxErrors).Select(error => error.ToString())));
        }
    }
}
