using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.CodeFixes;
using ProxyAnalyzers.Hostile.Sources;
using ProxyAnalyzers.Tests.Verify;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>
/// Checks a fix: the marked diagnostics are reported, the fixes one by one and Fix All for document, project and solution all give the
/// expected text, and that text compiles without a diagnostic.
/// </summary>
internal static class FixVerify
{
    private const string Signature = "void Ring(string serviceSid, string sessionSid, string guestSid, bool isLate)";

    public static Task CheckAsync(string before, string after, LanguageVersion languageVersion = LanguageVersion.Latest) =>
        CheckAsync<FetchAndVerifyCodeFixProvider>(before, after, languageVersion);

    /// <summary>The same for the fix of another provider.</summary>
    public static Task CheckAsync<TCodeFix>(string before, string after, LanguageVersion languageVersion = LanguageVersion.Latest)
        where TCodeFix : CodeFixProvider, new() =>
        CheckAsync<TCodeFix>([before], [after], languageVersion);

    /// <summary>The same for several documents of one project.</summary>
    public static Task CheckAsync<TCodeFix>(string[] before, string[] after, LanguageVersion languageVersion = LanguageVersion.Latest)
        where TCodeFix : CodeFixProvider, new() =>
        Create<TCodeFix>(before, after, languageVersion).RunAsync();

    /// <summary>As <see cref="CheckAsync"/>, for the statements of a method.</summary>
    public static Task CheckInMethodAsync(string before, string after, string signature = Signature, string? fixedSignature = null) =>
        CheckAsync(InMethod(before, signature), InMethod(after, fixedSignature ?? signature));

    /// <summary>As <see cref="NotOfferedAsync"/>, for the statements of a method.</summary>
    public static Task NotOfferedInMethodAsync(string statements, string signature = Signature) => NotOfferedAsync(InMethod(statements, signature));

    /// <summary>Checks that the marked diagnostics are reported and that nothing is offered for them.</summary>
    public static Task NotOfferedAsync(string source) => CheckAsync(source, source);

    private static string InMethod(string statements, string signature) =>
        $$"""
        public sealed class Dispatch
        {
            private readonly ITwilioRestClient _client = TwilioClient.GetRestClient();
            private string _serviceSid = "";
            private string _sessionSid = "";

            public {{signature}}
            {
        {{string.Join('\n', statements.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 ? line : "        " + line))}}
            }

            private static string Next() => Guid.NewGuid().ToString();

            private ITwilioRestClient NewClient() => _client;
        }
        """;

    private static CSharpCodeFixTest<ProxyAnalyzer, TCodeFix, DefaultVerifier> Create<TCodeFix>(string[] before, string[] after, LanguageVersion languageVersion)
        where TCodeFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<ProxyAnalyzer, TCodeFix, DefaultVerifier>
        {
            // Nothing is downloaded while tests run: the references come from the packages of this project.
            ReferenceAssemblies = new ReferenceAssemblies("net8.0"),
            MarkupOptions = MarkupOptions.UseFirstDescriptor,
        };
        foreach (var (state, sources) in new[] { (test.TestState, before), ((SolutionState)test.FixedState, after) })
        {
            state.Sources.AddRange(sources.Select((source, i) => ($"/0/Test{i}.cs", SourceText.From(source))));
            state.OutputKind = CSharpSyntaxTree.ParseText(MarkedSource.Parse(sources[0]).Text).GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement)
                ? OutputKind.ConsoleApplication
                : OutputKind.DynamicallyLinkedLibrary;
            state.AdditionalReferences.AddRange(TestCompilation.References);
            if (languageVersion >= LanguageVersion.CSharp10)
            {
                state.Sources.Add(("/0/GlobalUsings.cs", TestCompilation.GlobalUsings));
            }
        }

        // What the fix leaves is marked in the fixed text too.
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        test.SolutionTransforms.Add((solution, id) => solution.WithProjectParseOptions(id, new CSharpParseOptions(languageVersion)));
        return test;
    }
}
