using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using ProxyAnalyzers.Oracle.Fixes;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>
/// Whatever the code: a fix that is offered compiles, removes its diagnostic, brings no new one and keeps every comment; and Fix All
/// gives what one by one gives.
/// </summary>
public sealed class EverySnippetTests
{
    public static TheoryData<string> Files => [.. Snippets.Files.Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Fixes_of_the_cases_in(string file)
    {
        foreach (var source in Snippets.In(Path.Combine(Repository.Root, file)))
        {
            using var workspace = new AdhocWorkspace();
            var document = await Workbench.OpenAsync(workspace, TestCompilation.Create(source), TestCompilation.SourcePath);
            var diagnostics = await Workbench.DiagnosticsAsync(document);
            foreach (var provider in Workbench.Providers.Where(provider => diagnostics.Any(diagnostic => provider.FixableDiagnosticIds.Contains(diagnostic.Id))))
            {
                var fixedOneByOne = await FixOneByOneAsync(document, provider);
                Assert.Equal((await fixedOneByOne.GetTextAsync()).ToString(), (await (await Workbench.FixAllAsync(document, provider)).GetTextAsync()).ToString());
            }
        }
    }

    private static async Task<Document> FixOneByOneAsync(Document document, CodeFixProvider provider)
    {
        var diagnostics = await Workbench.DiagnosticsAsync(document);
        while (await Workbench.FirstFixAsync(document, diagnostics, provider) is var (diagnostic, action))
        {
            var changed = await Workbench.ApplyAsync(document, action);
            var remaining = await Workbench.DiagnosticsAsync(changed);
            var what = $"{diagnostic} in\n{await document.GetTextAsync()}\ngives\n{await changed.GetTextAsync()}";
            var errors = (await changed.Project.GetCompilationAsync())!.GetDiagnostics().Where(error => error.Severity == DiagnosticSeverity.Error).ToList();
            Assert.True(errors.Count == 0, $"{string.Join('\n', errors)}\n{what}");

            // Behind a warning about an argument a doubt about the same argument may show.
            var relevant = diagnostic.Severity == DiagnosticSeverity.Warning ? remaining.RemoveAll(other => IsDoubt(other, diagnostic)) : remaining;
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

    private static bool IsDoubt(Diagnostic other, Diagnostic @fixed) =>
        other.Id is "PROXY1004" or "PROXY1005" || (other.Id, @fixed.Id) is ("PROXY2006", "PROXY1003");

    private static async Task<IEnumerable<string>> CommentsAsync(Document document) =>
        (await document.GetSyntaxRootAsync())!.DescendantTrivia(descendIntoTrivia: true)
            .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            .Select(trivia => trivia.ToString())
            .Order();
}
