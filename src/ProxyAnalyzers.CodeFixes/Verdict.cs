using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>What the analyzer and the compiler say about a part of a document.</summary>
/// <param name="Findings">What the analyzer reports there.</param>
/// <param name="Errors">How many errors the compiler finds there.</param>
internal sealed record Verdict(ImmutableArray<Diagnostic> Findings, int Errors)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = ImmutableArray.Create<DiagnosticAnalyzer>(new ProxyAnalyzer());

    public static async Task<Verdict> ReadAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var options = new CompilationWithAnalyzersOptions(
            document.Project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var findings = await model.Compilation.WithAnalyzers(Analyzers, options)
            .GetAnalyzerSemanticDiagnosticsAsync(model, span, cancellationToken).ConfigureAwait(false);
        var errors = model.GetDiagnostics(span, cancellationToken).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new Verdict(findings.Where(finding => span.Contains(finding.Location.SourceSpan)).ToImmutableArray(), errors);
    }

    /// <summary>The same without the hints of some rules where something was written just now.</summary>
    public Verdict Without(ImmutableArray<string> hints, ImmutableArray<TextSpan> written) => this with
    {
        Findings = Findings.RemoveAll(finding => hints.Contains(finding.Id) && written.Any(span => span.OverlapsWith(finding.Location.SourceSpan))),
    };

    /// <summary>Whether something that was wrong no longer is, and nothing else has become wrong for it.</summary>
    public bool IsBetterThan(Verdict other) =>
        Errors <= other.Errors
        && Findings.Length < other.Findings.Length
        && Findings.GroupBy(finding => finding.Id).All(group => group.Count() <= other.Findings.Count(finding => finding.Id == group.Key));
}
