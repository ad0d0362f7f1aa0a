using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ProxyAnalyzers.Hostile.Checks;

/// <summary>The analyzer over one compilation: as a build runs it, or file by file as an IDE does.</summary>
internal sealed class Run
{
    private readonly Compilation _compilation;
    private readonly CompilationWithAnalyzers _analyzed;
    private ImmutableQueue<Exception> _exceptions = ImmutableQueue<Exception>.Empty;

    public Run(Compilation compilation, bool isConcurrent, DiagnosticAnalyzer? analyzer = null)
    {
        _compilation = compilation;
        _analyzed = compilation.WithAnalyzers(
            [analyzer ?? new ProxyAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                (exception, _, _) => ImmutableInterlocked.Enqueue(ref _exceptions, exception),
                isConcurrent,
                logAnalyzerExecutionTime: false));
    }

    /// <summary>All that is reported, in the order of the text.</summary>
    public async Task<Report> WholeAsync(CancellationToken cancellationToken = default) =>
        Read(await _analyzed.GetAnalyzerDiagnosticsAsync(cancellationToken));

    /// <summary>The same, asked for one file after the other.</summary>
    public async Task<Report> PerDocumentAsync(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        var diagnostics = new List<Diagnostic>();
        foreach (var tree in paths.Select(path => _compilation.SyntaxTrees.Single(tree => tree.FilePath == path)))
        {
            diagnostics.AddRange(await _analyzed.GetAnalyzerSemanticDiagnosticsAsync(_compilation.GetSemanticModel(tree), filterSpan: null, cancellationToken));
        }

        return Read(diagnostics);
    }

    private Report Read(IEnumerable<Diagnostic> diagnostics) =>
        new(
            [
                .. diagnostics
                    .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                    .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                    .ThenBy(diagnostic => diagnostic.Location.SourceSpan.End)
                    .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
                    .Select(Describe),
            ],
            [.. _exceptions]);

    /// <summary>All that a user can see of it.</summary>
    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic} {string.Join(' ', diagnostic.AdditionalLocations.Select(location => location.GetLineSpan()))} {string.Join(' ', diagnostic.Properties.OrderBy(property => property.Key, StringComparer.Ordinal))}";
}
