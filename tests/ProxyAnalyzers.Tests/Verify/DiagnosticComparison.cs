using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Hostile.Sources;

namespace ProxyAnalyzers.Tests.Verify;

/// <summary>What a case expected against what it got, as multisets of (id, span), and in words that a person can act upon.</summary>
internal sealed class DiagnosticComparison
{
    private readonly MarkedSource _source;
    private readonly ImmutableArray<Diagnostic> _unexpected;
    private readonly ImmutableArray<ExpectedDiagnostic> _missing;

    public DiagnosticComparison(MarkedSource source, ImmutableArray<Diagnostic> diagnostics)
    {
        _source = source;
        var missing = source.Expected.ToBuilder();
        _unexpected = [.. diagnostics.Where(diagnostic => !missing.Remove(AsExpected(diagnostic)))];
        _missing = missing.ToImmutable();
    }

    public bool IsEqual => _missing.IsEmpty && _unexpected.IsEmpty;

    public override string ToString()
    {
        var text = SourceText.From(_source.Text);
        var message = new StringBuilder();
        foreach (var missing in _missing)
        {
            message.Append($"Expected, but not reported: {missing.Id}").AppendLine();
            AppendLine(message, text, missing.Span);
        }

        foreach (var unexpected in _unexpected)
        {
            message.Append($"Reported, but not expected: {unexpected.Id} {unexpected.GetMessage()}").AppendLine();
            AppendLine(message, text, unexpected.Location.SourceSpan);
        }

        return message.Append("In:").AppendLine().Append(_source.Text).ToString();
    }

    private static ExpectedDiagnostic AsExpected(Diagnostic diagnostic) => new(diagnostic.Id, diagnostic.Location.SourceSpan);

    // The line, and under it the marked part.
    private static void AppendLine(StringBuilder message, SourceText text, TextSpan span)
    {
        if (span.End > text.Length)
        {
            message.AppendLine("  (outside the case's source)");
            return;
        }

        var line = text.Lines.GetLineFromPosition(span.Start);
        var number = $"{line.LineNumber + 1,5} | ";
        var column = span.Start - line.Start;
        message.Append(number).Append(line.ToString()).AppendLine();
        message.Append(' ', number.Length + column).Append('~', Math.Max(1, Math.Min(span.End, line.End) - span.Start)).AppendLine();
    }
}
