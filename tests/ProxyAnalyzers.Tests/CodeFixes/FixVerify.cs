using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using ProxyAnalyzers.CodeFixes;
using ProxyAnalyzers.Tests.Verify;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>
/// Checks a fix: the marked diagnostics are reported, the fixes one by one and Fix All for document, project and solution all give the
/// expected text, and that text compiles without a diagnostic.
/// </summary>
internal static class FixVerify
{
    public static Task CheckAsync(string before, string after, LanguageVersion languageVersion = LanguageVersion.Latest) =>
        Create(before, after, languageVersion).RunAsync();

    /// <summary>Checks that the marked diagnostics are reported and that nothing is offered for them.</summary>
    public static Task NotOfferedAsync(string source) => Create(source, source, LanguageVersion.Latest).RunAsync();

    private static CSharpCodeFixTest<ProxyAnalyzer, FetchAndVerifyCodeFixProvider, DefaultVerifier> Create(string before, string after, LanguageVersion languageVersion)
    {
        var test = new CSharpCodeFixTest<ProxyAnalyzer, FetchAndVerifyCodeFixProvider, DefaultVerifier>
        {
            // Nothing is downloaded while tests run: the references come from the packages of this project.
            ReferenceAssemblies = new ReferenceAssemblies("net8.0"),
            MarkupOptions = MarkupOptions.UseFirstDescriptor,
        };
        foreach (var (state, source) in new[] { (test.TestState, before), ((SolutionState)test.FixedState, after) })
        {
            state.Sources.Add(source);
            state.AdditionalReferences.AddRange(TestCompilation.References);
            if (languageVersion >= LanguageVersion.CSharp10)
            {
                state.Sources.Add(("/0/GlobalUsings.cs", TestCompilation.GlobalUsings));
            }
        }

        test.SolutionTransforms.Add((solution, id) => solution.WithProjectParseOptions(id, new CSharpParseOptions(languageVersion)));
        return test;
    }
}
