using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Oracle.Execution;
using ProxyAnalyzers.Oracle.Generation;

namespace ProxyAnalyzers.Oracle.Comparison;

/// <summary>Whether a construct matters: of some programs, each statement is taken away, and the rest runs again.</summary>
internal static class DecisionSampler
{
    /// <summary>What the figures mean.</summary>
    public const string Explanation =
        "decided: of the statements that could be taken out (or made plain) in a sample of programs, those without which other requests are refused";

    public static async Task SampleAsync(IReadOnlyList<GeneratedProgram> programs, Tally tried, Tally decided)
    {
        foreach (var program in programs)
        {
            var before = await RefusalsAsync(program);
            foreach (var (node, body) in Without(program.Body))
            {
                if (before is null || await RefusalsAsync(program.With(body)) is not { } after)
                {
                    continue;
                }

                foreach (var construct in node.Constructs)
                {
                    tried.Add(construct);
                    if (!after.SequenceEqual(before))
                    {
                        decided.Add(construct);
                    }
                }
            }
        }
    }

    /// <summary>Each statement, with the program in which it is gone.</summary>
    private static IEnumerable<(Node Node, ImmutableArray<Node> Body)> Without(ImmutableArray<Node> block)
    {
        for (var i = 0; i < block.Length; i++)
        {
            var node = block[i];
            yield return (node, node.Neutral is { } neutral ? block.SetItem(i, new Node([], [new NodePart(neutral, default)])) : block.RemoveAt(i));
            for (var j = 0; j < node.Parts.Length; j++)
            {
                foreach (var (inner, body) in node.Parts[j].Body.IsDefault ? [] : Without(node.Parts[j].Body))
                {
                    yield return (inner, block.SetItem(i, node with { Parts = node.Parts.SetItem(j, node.Parts[j] with { Body = body }) }));
                }
            }
        }
    }

    /// <summary>The codes for each input; null where the program does not compile.</summary>
    private static async Task<IReadOnlyList<string>?> RefusalsAsync(GeneratedProgram program)
    {
        var compilation = Compiler.CompileToRun([(program.Path, program.TracedText)]);
        if (compilation.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return null;
        }

        using var runnable = new RunnablePrograms(compilation);
        var refusals = new List<string>();
        foreach (var input in Input.All)
        {
            var run = await runnable.RunAsync(program, input, Circumstances.None);
            refusals.Add(string.Join(' ', run.Calls.Where(call => call.Code is not null).Select(call => call.Code)));
        }

        return refusals;
    }
}
