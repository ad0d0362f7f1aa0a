using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using ProxyAnalyzers.CodeFixes;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>
/// Whatever the code: a fix that is offered compiles, removes its diagnostic, brings no new one and keeps every comment; and Fix All
/// gives what one by one gives.
/// </summary>
public sealed class EverySnippetTests
{
    private static readonly ImmutableArray<CodeFixProvider> s_providers =
    [
        .. typeof(FetchAndVerifyCodeFixProvider).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<string> Files => [.. Snippets.Files.Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Fixes_of_the_cases_in(string file)
    {
        foreach (var source in Snippets.In(Path.Combine(Repository.Root, file)))
        {
            using var workspace = new AdhocWorkspace();
            var document = AddDocument(workspace, source);
            var diagnostics = await DiagnosticsAsync(document);
            foreach (var provider in s_providers.Where(provider => diagnostics.Any(diagnostic => provider.FixableDiagnosticIds.Contains(diagnostic.Id))))
            {
                var fixedOneByOne = await FixOneByOneAsync(document, provider);
                Assert.Equal((await fixedOneByOne.GetTextAsync()).ToString(), (await (await FixAllAsync(document, provider)).GetTextAsync()).ToString());
            }
        }
    }

    private static async Task<Document> FixOneByOneAsync(Document document, CodeFixProvider provider)
    {
        var diagnostics = await DiagnosticsAsync(document);
        while (await FirstFixAsync(document, diagnostics, provider) is var (diagnostic, action) && action is not null)
        {
            var changed = await ApplyAsync(document, action);
            var remaining = await DiagnosticsAsync(changed);
            var what = $"{diagnostic} in\n{await document.GetTextAsync()}\ngives\n{await changed.GetTextAsync()}";
            var errors = (await changed.Project.GetCompilationAsync())!.GetDiagnostics().Where(error => error.Severity == DiagnosticSeverity.Error).ToList();
            Assert.True(errors.Count == 0, $"{string.Join('\n', errors)}\n{what}");

            // Behind a warning about an argument a doubt about the same argument may show.
            var relevant = diagnostic!.Severity == DiagnosticSeverity.Warning ? remaining.RemoveAll(IsDoubt) : remaining;
            Assert.True(relevant.Length < diagnostics.Length, $"Still reported: {what}");
            foreach (var group in relevant.GroupBy(other => other.Id))
            {
                Assert.True(group.Count() <= diagnostics.Count(other => other.Id == group.Key), $"New {group.Key}: {what}");
            }

            var comments = (await CommentsAsync(changed)).ToList();
            Assert.All(await CommentsAsync(document), comment => Assert.True(comments.Remove(comment), $"{comment} is lost: {what}"));
            (document, diagnostics) = (changed, remaining);
        }

        return document;
    }

    private static bool IsDoubt(Diagnostic diagnostic) => diagnostic.Id is "PROXY1004" or "PROXY1005";

    private static async Task<(Diagnostic? Diagnostic, CodeAction? Action)> FirstFixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CodeFixProvider provider)
    {
        foreach (var diagnostic in diagnostics.Where(diagnostic => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            var actions = new List<CodeAction>();
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
            if (actions.Count > 0)
            {
                return (diagnostic, actions[0]);
            }
        }

        return (null, null);
    }

    private static async Task<Document> FixAllAsync(Document document, CodeFixProvider provider)
    {
        var diagnostics = await DiagnosticsAsync(document);
        if ((await FirstFixAsync(document, diagnostics, provider)).Action is not { } first)
        {
            return document;
        }

        var context = new FixAllContext(
            document, provider, FixAllScope.Document, first.EquivalenceKey!, provider.FixableDiagnosticIds, new KnownDiagnostics(diagnostics), CancellationToken.None);
        return await ApplyAsync(document, (await provider.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    private static async Task<Document> ApplyAsync(Document document, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Document document) =>
        await AnalyzerRun.GetDiagnosticsAsync((await document.Project.GetCompilationAsync())!);

    private static async Task<IEnumerable<string>> CommentsAsync(Document document) =>
        (await document.GetSyntaxRootAsync())!.DescendantTrivia(descendIntoTrivia: true)
            .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            .Select(trivia => trivia.ToString())
            .Order();

    private static Document AddDocument(AdhocWorkspace workspace, string source)
    {
        var compilation = TestCompilation.Create(source);
        var project = workspace.AddProject("Case", LanguageNames.CSharp)
            .WithMetadataReferences(compilation.References)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(compilation.SyntaxTrees[0].Options)
            .AddDocument("GlobalUsings.cs", TestCompilation.GlobalUsings).Project;
        return project.AddDocument("Test0.cs", source, filePath: TestCompilation.SourcePath);
    }

    private sealed class KnownDiagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
