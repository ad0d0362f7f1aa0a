using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Unbreakable;

/// <summary>
/// An IDE cancels an analysis with every keystroke. What had been found out until then serves the next one, and must be all of it or
/// nothing. How fast it stops is measured by <c>tests/ProxyAnalyzers.Hostile</c>.
/// </summary>
public sealed class CancellationTests
{
    private const int Methods = 12;

    private static readonly string s_source = $$"""
        public sealed class HelpDesk
        {
            {{string.Concat(Enumerable.Range(0, Methods).Select(Method))}}

            private static void Remove(ParticipantResource agent) => RemoveNow(agent);

            private static void RemoveNow(ParticipantResource agent)
            {
                for (var i = 0; i < 3; i++)
                {
                    ParticipantResource.Delete(agent.ServiceSid, agent.SessionSid, agent.Sid);
                }
            }
        }
        """;

    public static TheoryData<int> Moments => [.. Enumerable.Range(1, (2 * Methods) + 8)];

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task Analysis_that_was_cancelled_changes_nothing_in_the_next_one(int moment)
    {
        var compilation = TestCompilation.Create(s_source);
        var expected = await AskAsync(Analyze(compilation, new Canceller(0)), compilation, CancellationToken.None);
        var canceller = new Canceller(moment);
        var cancelled = Analyze(compilation, canceller);

        await AskUntilCancelledAsync(cancelled, compilation, canceller.Token);

        Assert.Equal(expected, await AskAsync(cancelled, compilation, CancellationToken.None));
    }

    [Fact]
    public async Task Analysis_that_was_cancelled_at_any_time_changes_nothing_in_the_next_one()
    {
        var compilation = TestCompilation.Create(s_source);
        var expected = await AskAsync(Analyze(compilation, new Canceller(0)), compilation, CancellationToken.None);
        for (var round = 0; round < 20; round++)
        {
            using var source = new CancellationTokenSource();
            var cancelled = Analyze(compilation, new Canceller(0));
            var asked = Task.Run(() => AskUntilCancelledAsync(cancelled, compilation, source.Token));
            await Task.Delay(round);
            await source.CancelAsync();
            await asked;

            Assert.Equal(expected, await AskAsync(cancelled, compilation, CancellationToken.None));
        }
    }

    private static string Method(int number) => $$"""
        public void Close{{number}}(string serviceSid, string sessionSid, string phone, bool isGone)
        {
            var agent = ParticipantResource.Create(serviceSid, sessionSid, phone);
            for (var i = 0; i < {{number}} && isGone; i++)
            {
                Remove(agent);
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, agent.Sid, "Thank you.");
        }

        """;

    private static CompilationWithAnalyzers Analyze(Compilation compilation, Canceller canceller) => compilation.WithAnalyzers(
        [new ProxyAnalyzer()],
        new CompilationWithAnalyzersOptions(new AnalyzerOptions([], canceller), (exception, _, _) => throw exception, concurrentAnalysis: false, logAnalyzerExecutionTime: false));

    private static async Task<ImmutableArray<string>> AskAsync(CompilationWithAnalyzers analyzed, Compilation compilation, CancellationToken cancellationToken) =>
        [.. (await analyzed.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(compilation.SyntaxTrees.First()), null, cancellationToken)).Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];

    private static async Task AskUntilCancelledAsync(CompilationWithAnalyzers analyzed, Compilation compilation, CancellationToken cancellationToken)
    {
        try
        {
            await AskAsync(analyzed, compilation, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // What it was asked for.
        }
    }

    /// <summary>Cancels when the options are asked for as often as that: the analysis of a method does so once it knows enough.</summary>
    private sealed class Canceller(int moment) : AnalyzerConfigOptionsProvider
    {
        private readonly CancellationTokenSource _source = new();
        private int _asked;

        public CancellationToken Token => _source.Token;

        public override AnalyzerConfigOptions GlobalOptions => GetOptions();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GetOptions();

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GetOptions();

        private AnalyzerConfigOptions GetOptions()
        {
            if (Interlocked.Increment(ref _asked) == moment)
            {
                _source.Cancel();
            }

            return new DictionaryConfigOptions(ImmutableDictionary<string, string>.Empty);
        }
    }
}
