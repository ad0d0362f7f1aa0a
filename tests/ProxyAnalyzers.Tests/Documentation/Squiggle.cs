using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Tests.Pages;
using ProxyAnalyzers.Tests.Verify;

namespace ProxyAnalyzers.Tests.Documentation;

/// <summary>The picture in the README: what the analyzer says to a piece of code, and what the first fix makes of it.</summary>
internal static class Squiggle
{
    public const string Code = """
        public async Task NotifyAsync(string serviceSid, string sessionSid, string courierSid)
        {
            await ParticipantResource.DeleteAsync(serviceSid, sessionSid, courierSid);
            await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, courierSid, body: "Thank you.");
        }

        public async Task CallAsync(string serviceSid, string sessionSid)
        {
            await MessageInteractionResource.CreateAsync(
                serviceSid, sessionSid, "KP5d1f0c2b7a9e4836f1c0d2b3a4958677", body: "Your driver is here.");
        }
        """;

    private const int Size = 14;
    private const int LineHeight = 20;
    private const int MessageWidth = 112;
    private const double CharacterWidth = 8.43;

    /// <summary>The picture as SVG.</summary>
    public static async Task<string> DrawAsync()
    {
        const string Head = "public sealed class Dispatch\n{\n";
        var source = Head + Code + "\n}\n";
        var reported = await AnalyzerRun.GetDiagnosticsAsync(TestCompilation.Create(source));
        var after = await FirstFix.ApplyAsync(source, "PROXY1001") ?? throw new InvalidOperationException("No fix is offered.");

        var rows = new List<string>();
        var lines = source.Split('\n');
        for (var number = 2; number < lines.Length - 2; number++)
        {
            rows.Add(Text(lines[number], "code"));
            foreach (var diagnostic in reported.Where(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line == number))
            {
                var span = diagnostic.Location.GetLineSpan();
                rows[^1] += Underline(span.StartLinePosition.Character, span.EndLinePosition.Character);
                rows.AddRange(Wrap($"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}").Select(line => Text("    " + line, "message")));
            }
        }

        rows.Add("");
        rows.Add(Text("After the quick fix:", "message"));
        var fixedLines = after.Split('\n');
        rows.AddRange(fixedLines[Array.FindIndex(fixedLines, line => line.Contains("CallAsync"))..^2].Select(line => Text(line, "code")));
        return Frame(rows);
    }

    private static string Frame(List<string> rows)
    {
        var height = ((rows.Count + 1) * LineHeight) + 10;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1130\" height=\"{height}\" viewBox=\"0 0 1130 {height}\" role=\"img\" aria-label=\"ProxyAnalyzers in an editor\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<style>text {{ font: {Size}px Consolas, Menlo, monospace; white-space: pre; fill: #d4d4d4 }} .message {{ fill: #e5c07b }} .squiggle {{ fill: none; stroke: #f2c037; stroke-width: 1.4 }}</style>\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1e1e1e\"/>\n");
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Length > 0)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate(16 {(i + 1) * LineHeight + 4})\">{rows[i]}</g>\n");
            }
        }

        return svg.Append("</svg>\n").ToString();
    }

    // Leading spaces are a distance, for not every viewer keeps them.
    private static string Text(string line, string style)
    {
        var text = line.TrimStart();
        return text.Length == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"<text class=\"{style}\" x=\"{(line.Length - text.Length) * CharacterWidth:F1}\" textLength=\"{text.Length * CharacterWidth:F1}\">{WebUtility.HtmlEncode(text)}</text>");
    }

    private static string Underline(int start, int end)
    {
        var path = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"M{start * CharacterWidth:F1} 4"));
        for (var x = start * CharacterWidth; x + 4 < end * CharacterWidth; x += 4)
        {
            path.Append(" l2 -2 l2 2");
        }

        return $"<path class=\"squiggle\" d=\"{path}\"/>";
    }

    private static IEnumerable<string> Wrap(string message)
    {
        while (message.Length > MessageWidth)
        {
            var end = message.LastIndexOf(' ', MessageWidth);
            yield return message[..end];
            message = message[(end + 1)..];
        }

        yield return message;
    }
}
