using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.Tests.Verify;

/// <summary>The options of a project: the lines of its <c>.editorconfig</c>, and the MSBuild properties the compiler may see.</summary>
internal sealed class TestConfigOptionsProvider : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _editorConfig;

    public TestConfigOptionsProvider(string? editorConfig, bool isTestProject)
    {
        _editorConfig = AnalyzerConfigSet.Create(
            ImmutableArray.Create(AnalyzerConfig.Parse(SourceText.From(WithSection(editorConfig ?? "")), "/.editorconfig")));
        GlobalOptions = new DictionaryConfigOptions(isTestProject
            ? ImmutableDictionary.Create<string, string>(AnalyzerConfigOptions.KeyComparer)
                .Add("build_property.IsTestProject", "true")
            : ImmutableDictionary<string, string>.Empty);
        Severities = new SeverityProvider(_editorConfig);
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    /// <summary>The <c>dotnet_diagnostic.….severity</c> lines.</summary>
    public SyntaxTreeOptionsProvider Severities { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
        new DictionaryConfigOptions(_editorConfig.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new DictionaryConfigOptions(ImmutableDictionary<string, string>.Empty);

    private static string WithSection(string editorConfig) =>
        editorConfig.Split('\n').Any(line => line.TrimStart().StartsWith('[')) ? editorConfig : "[*.cs]\n" + editorConfig;

    private sealed class SeverityProvider(AnalyzerConfigSet editorConfig) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            editorConfig.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            editorConfig.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
