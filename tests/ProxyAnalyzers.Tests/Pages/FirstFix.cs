using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Oracle.Fixes;
using ProxyAnalyzers.Tests.Verify;

namespace ProxyAnalyzers.Tests.Pages;

/// <summary>What becomes of an example when its reader takes the first fix that an IDE offers.</summary>
internal static class FirstFix
{
    /// <summary>The source after the first fix for the first diagnostic of <paramref name="id"/>; null if none is offered.</summary>
    public static async Task<string?> ApplyAsync(string source, string id)
    {
        using var workspace = new AdhocWorkspace();
        var document = await Workbench.OpenAsync(workspace, TestCompilation.Create(source), TestCompilation.SourcePath);
        var diagnostic = (await Workbench.DiagnosticsAsync(document)).First(diagnostic => diagnostic.Id == id);
        foreach (var provider in Workbench.Providers)
        {
            if ((await Workbench.OfferedAsync(document, diagnostic, provider)).FirstOrDefault() is { } action)
            {
                return (await (await Workbench.ApplyAsync(document, action)).GetTextAsync()).ToString();
            }
        }

        return null;
    }
}
