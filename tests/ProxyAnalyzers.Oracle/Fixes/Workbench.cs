using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using ProxyAnalyzers.CodeFixes;

namespace ProxyAnalyzers.Oracle.Fixes;

/// <summary>Applies the fixes of all providers to a document, as an IDE does.</summary>
internal static class Workbench
{
    public static ImmutableArray<CodeFixProvider> Providers { get; } =
    [
        .. typeof(FetchAndVerifyCodeFixProvider).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>The file of a compilation as a document, the other files beside it.</summary>
    public static async Task<Document> OpenAsync(Workspace workspace, Compilation compilation, string path)
    {
        var project = workspace.CurrentSolution.AddProject("Case", "Case", LanguageNames.CSharp)
            .WithMetadataReferences(compilation.References)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(compilation.SyntaxTrees.First().Options);
        foreach (var tree in compilation.SyntaxTrees)
        {
            project = project.AddDocument(tree.FilePath, await tree.GetTextAsync(), filePath: tree.FilePath).Project;
        }

        return project.Documents.Single(document => document.FilePath == path);
    }

    /// <summary>All that is reported in the document, in its order.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        var tree = await document.GetSyntaxTreeAsync();
        var diagnostics = await compilation.WithAnalyzers([new ProxyAnalyzer()], new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync();
        return
        [
            .. diagnostics
                .Where(diagnostic => diagnostic.Location.SourceTree == tree)
                .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>What the provider offers for the diagnostic.</summary>
    public static async Task<IReadOnlyList<CodeAction>> OfferedAsync(Document document, Diagnostic diagnostic, CodeFixProvider provider)
    {
        var actions = new List<CodeAction>();
        if (provider.FixableDiagnosticIds.Contains(diagnostic.Id))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions;
    }

    /// <summary>The first diagnostic that the provider can fix, and the fix.</summary>
    public static async Task<(Diagnostic Diagnostic, CodeAction Action)?> FirstFixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CodeFixProvider provider)
    {
        foreach (var diagnostic in diagnostics)
        {
            if ((await OfferedAsync(document, diagnostic, provider)).FirstOrDefault() is { } action)
            {
                return (diagnostic, action);
            }
        }

        return null;
    }

    /// <summary>The document after Fix All by the provider; the same one if it fixes nothing.</summary>
    public static async Task<Document> FixAllAsync(Document document, CodeFixProvider provider)
    {
        var diagnostics = await DiagnosticsAsync(document);
        if (await FirstFixAsync(document, diagnostics, provider) is not var (_, first))
        {
            return document;
        }

        var context = new FixAllContext(
            document, provider, FixAllScope.Document, first.EquivalenceKey!, provider.FixableDiagnosticIds, new KnownDiagnostics(diagnostics), CancellationToken.None);
        return await ApplyAsync(document, (await provider.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    public static async Task<Document> ApplyAsync(Document document, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
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
