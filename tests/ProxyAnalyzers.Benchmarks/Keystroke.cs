using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>A key is pressed in an open file: what an IDE waits for until it can draw that file's squiggles again.</summary>
[MemoryDiagnoser]
public class Keystroke
{
    private int _typed;

    /// <summary>What is timed.</summary>
    [ParamsSource(nameof(Subjects))]
    public Subject Subject { get; set; } = null!;

    /// <summary>Those that an IDE has at least.</summary>
    public IEnumerable<Subject> Subjects => Subject.All.Skip(1).Take(3);

    /// <summary>Types a comment into a dense file and asks for the diagnostics of that file.</summary>
    [Benchmark]
    public async Task<int> Type()
    {
        var compilation = Dense;
        var tree = compilation.SyntaxTrees[0];
        var text = tree.GetText();
        var typed = tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(text.Length, 0), "// " + _typed++)));
        var model = compilation.ReplaceSyntaxTree(tree, typed).GetSemanticModel(typed);
        var analyzed = ((CSharpCompilation)model.Compilation).WithAnalyzers(Subject.Analyzers, new AnalyzerOptions([]));
        return (await analyzed.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None)).Length;
    }

    private static CSharpCompilation Dense { get; } = Scenario.CodeBases().Single(code => code.Name == "dense").Compilation;
}
