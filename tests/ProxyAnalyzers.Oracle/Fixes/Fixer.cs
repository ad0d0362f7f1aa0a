using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Oracle.Execution;
using ProxyAnalyzers.Oracle.Generation;

namespace ProxyAnalyzers.Oracle.Fixes;

/// <summary>Takes the fixes that are offered for a program: each alone, and all of a provider at once.</summary>
internal static class Fixer
{
    public static async Task<IReadOnlyList<FixedProgram>> FixAsync(GeneratedProgram program)
    {
        using var workspace = new AdhocWorkspace();
        var document = await Workbench.OpenAsync(workspace, Compiler.Compile([(program.Path, program.Text)]), program.Path);
        var results = new List<FixedProgram>();
        foreach (var diagnostic in await Workbench.DiagnosticsAsync(document))
        {
            foreach (var provider in Workbench.Providers)
            {
                foreach (var action in await Workbench.OfferedAsync(document, diagnostic, provider))
                {
                    var place = $"{diagnostic.Id} in line {diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}: {action.Title}";
                    results.Add(await ReadAsync(program, place, action.Title, await Workbench.ApplyAsync(document, action)));
                }
            }
        }

        // As dotnet format does: all of one provider, then all of the next.
        var all = document;
        foreach (var provider in Workbench.Providers)
        {
            all = await Workbench.FixAllAsync(all, provider);
        }

        if (results.Count > 0)
        {
            results.Add(await ReadAsync(program, "Fix All", "Fix All", all));
        }

        return results;
    }

    private static async Task<FixedProgram> ReadAsync(GeneratedProgram program, string fix, string title, Document document) =>
        new(program, fix, title, (await document.GetTextAsync()).ToString(), (await Workbench.DiagnosticsAsync(document)).IsEmpty);
}
