using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ProxyAnalyzers.Tests.Verify;

namespace ProxyAnalyzers.Tests.Pages;

/// <summary>What becomes of an example when its reader takes the first fix that an IDE offers.</summary>
internal static class FirstFix
{
    private static readonly ImmutableArray<CodeFixProvider> s_providers =
    [
        .. Assembly.Load("ProxyAnalyzers.CodeFixes").GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>The source after the first fix for the first diagnostic of <paramref name="id"/>; null if none is offered.</summary>
    public static async Task<string?> ApplyAsync(string source, string id)
    {
        using var workspace = new AdhocWorkspace();
        var compilation = TestCompilation.Create(source);
        var project = workspace.AddProject("Page", LanguageNames.CSharp)
            .WithMetadataReferences(compilation.References)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(compilation.SyntaxTrees[0].Options);
        foreach (var tree in compilation.SyntaxTrees)
        {
            project = project.AddDocument(tree.FilePath, await tree.GetTextAsync(), filePath: tree.FilePath).Project;
        }

        var document = project.Documents.Single(document => document.FilePath == TestCompilation.SourcePath);
        var diagnostics = await AnalyzerRun.GetDiagnosticsAsync((await project.GetCompilationAsync())!);
        var action = await FirstActionAsync(document, diagnostics.First(diagnostic => diagnostic.Id == id));
        if (action is null)
        {
            return null;
        }

        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        return (await changed.GetTextAsync()).ToString();
    }

    private static async Task<CodeAction?> FirstActionAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None);
        foreach (var provider in s_providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(context);
        }

        return actions.FirstOrDefault();
    }
}
