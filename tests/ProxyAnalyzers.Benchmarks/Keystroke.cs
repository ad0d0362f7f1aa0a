using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>A key is pressed in an open file of a large code base: what an IDE waits for until it can draw that file's squiggles again.</summary>
[MemoryDiagnoser]
public class Keystroke
{
    private SyntaxTree _open = null!;
    private int _typed;

    /// <summary>The open file: one that uses Proxy in every method, or one that has never heard of it.</summary>
    [Params("Deliveries", "Orders")]
    public string File { get; set; } = "";

    /// <summary>What is timed.</summary>
    [ParamsSource(nameof(Subjects))]
    public Subject Subject { get; set; } = null!;

    /// <summary>All subjects.</summary>
    public IEnumerable<Subject> Subjects => Subject.All;

    private static CSharpCompilation CodeBase { get; } = CodeBases.All.Single(code => code.Name == "few files").Compilation;

    /// <summary>Opens the file.</summary>
    [GlobalSetup]
    public void Open() => _open = CodeBase.SyntaxTrees.First(file => file.ToString().Contains("class " + File, StringComparison.Ordinal));

    /// <summary>Types a comment at the end of the file and asks for the diagnostics of that file.</summary>
    [Benchmark]
    public async Task<int> Type()
    {
        var text = _open.GetText();
        var typed = _open.WithChangedText(text.WithChanges(new TextChange(new TextSpan(text.Length, 0), "// " + _typed++)));
        var compilation = CodeBase.ReplaceSyntaxTree(_open, typed);
        var model = compilation.GetSemanticModel(typed);
        return Subject.Analyzers.IsEmpty
            ? model.GetDiagnostics().Length
            : (await compilation.WithAnalyzers(Subject.Analyzers, Run.Options).GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None)).Length;
    }
}
