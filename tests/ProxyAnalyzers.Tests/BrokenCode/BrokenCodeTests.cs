using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Tests.Silence;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.BrokenCode;

/// <summary>Half-typed code is what an analyzer sees most of the day: it may miss something there, and it must not throw.</summary>
public sealed class BrokenCodeTests
{
    // A few seconds; CsCheck_Iter in the environment makes it longer, CsCheck_Seed repeats a failure, whose message gives the seed.
    private const int Programs = 400;

    private static readonly ImmutableArray<string> s_sources = [.. SampleSources.Mistakes.Select(File.ReadAllText)];

    private static readonly CSharpCompilation s_surroundings =
        SampleSources.CompileApplication([Path.Combine(SampleSources.MaskedDelivery, "Delivery.cs")]);

    private static readonly ImmutableArray<(string Source, TextSpan Token)> s_tokens = [.. s_sources.SelectMany(Tokens)];

    [Fact]
    public Task A_lost_token_does_not_upset_the_analyzer() =>
        CheckAsync((source, token) => source.Remove(token.Start, token.Length));

    [Fact]
    public Task A_doubled_token_does_not_upset_the_analyzer() =>
        CheckAsync((source, token) => source.Insert(token.End, " " + source.Substring(token.Start, token.Length)));

    [Fact]
    public Task A_file_that_ends_in_the_middle_does_not_upset_the_analyzer() =>
        CheckAsync((source, token) => source[..token.Start]);

    private static Task CheckAsync(Func<string, TextSpan, string> damage) =>
        Gen.Int[0, s_tokens.Length - 1].SampleAsync(
            async index =>
            {
                var (source, token) = s_tokens[index];
                await AnalyzeAsync(damage(source, token));
            },
            iter: Programs);

    // Throws what the analyzer throws.
    private static async Task AnalyzeAsync(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)s_surroundings.SyntaxTrees[0].Options);
        await AnalyzerRun.GetDiagnosticsAsync(s_surroundings.AddSyntaxTrees(tree));
    }

    private static IEnumerable<(string Source, TextSpan Token)> Tokens(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens()
            .Where(token => token.Span.Length > 0)
            .Select(token => (source, token.Span));
}
