using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Hostile.Damage;
using ProxyAnalyzers.Hostile.Sources;
using ProxyAnalyzers.Oracle.Fixes;

namespace ProxyAnalyzers.Hostile.Checks;

/// <summary>Fixes are asked for in whatever code something is reported, and do not throw there.</summary>
internal sealed class BearableFixes(Surroundings surroundings, Tally tally)
{
    public async Task CheckAsync(Input input)
    {
        try
        {
            using var workspace = new AdhocWorkspace();
            var document = await Workbench.OpenAsync(workspace, surroundings.Compile([input]), input.Path);
            foreach (var provider in Workbench.Providers)
            {
                foreach (var diagnostic in await Workbench.DiagnosticsAsync(document))
                {
                    foreach (var action in await Workbench.OfferedAsync(document, diagnostic, provider))
                    {
                        await Workbench.ApplyAsync(document, action);
                        tally.AddFix();
                    }
                }

                await Workbench.FixAllAsync(document, provider);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            tally.AddFailure(new Failure([input], $"fixes: {exception}"));
        }
    }
}
